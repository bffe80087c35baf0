import { z } from "zod";
import { parseEmailAddress, type EmailAddress } from "../../common/forms/emailAddress.ts";
import type { ContentSource } from "../../common/contentSource.ts";
import { askContent } from "../content/contentApi.ts";

/** Where a message goes, and what its topic is called. */
export interface Route {
  address: EmailAddress;
  topic: string;
}

/** What a program has written of another type, in this topic or the next, keeps no message back. */
const lenient = z.string().catch("");
const topicSchema = z.object({ key: z.string(), title: lenient, email: lenient });
const settingsSchema = z.object({
  contactEmail: lenient,
  topics: z.array(topicSchema.nullable().catch(null)),
});

const QUERY = `*[_type == "settings" && _id == "settings"][0]{
  contactEmail,
  "topics": coalesce(contactTopics[]{ "key": _key, title, email }, [])
}`;

/**
 * Reads from the settings who gets messages about a topic; the team's own address gets those without
 * one, and those of a topic that the settings no longer have. Throws if the settings cannot be read
 * or name no usable address.
 */
export async function routeOf(topicKey: string, source: ContentSource): Promise<Route> {
  const { contactEmail, topics } = settingsSchema.parse(await askContent(source, QUERY));
  const topic = topics.find((one) => one?.key === topicKey);
  const address = [topic?.email ?? "", contactEmail]
    .flatMap((text) => parseEmailAddress(text) ?? [])
    .at(0);
  if (address === undefined) throw new Error("The settings name no usable address for messages.");
  return { address, topic: topic?.title ?? "" };
}
