import { z } from "zod";
import { NEWSLETTER_TOPICS } from "../../common/paths.ts";
import type { HubEnv } from "../env.ts";

/** A topic that the newsletter's form offers. */
export interface OfferedTopic {
  id: string;
  title: string;
}

const schema = z.array(z.object({ id: z.string(), title: z.string() }));

/** By the binding it came through: another build comes with another one. */
const known = new WeakMap<Fetcher, readonly OfferedTopic[]>();

/** The topics that the form offers, as the build wrote them. */
export async function offeredTopics({
  assets,
  hubOrigin,
}: Pick<HubEnv, "assets" | "hubOrigin">): Promise<readonly OfferedTopic[]> {
  const before = known.get(assets);
  if (before !== undefined) return before;
  const file = await assets.fetch(new URL(NEWSLETTER_TOPICS, hubOrigin));
  const topics = schema.parse(await file.json());
  known.set(assets, topics);
  return topics;
}

/**
 * Those of the ids that the form offers, each once. Others are dropped without a word: an honest
 * visitor's form is older than the removal of a topic, and there is nothing for them to mend.
 */
export function onlyOffered(
  ids: readonly string[],
  offered: readonly OfferedTopic[],
): readonly string[] {
  return offered.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
}
