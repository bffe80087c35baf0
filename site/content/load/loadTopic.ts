import { pathOf } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { TopicPage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { requiredWords } from "./words.ts";

/** The topic at /themen/<slug>/ with all that belongs to it; undefined if there is none. */
export async function loadTopic(content: Content, slug: string): Promise<TopicPage | undefined> {
  const result = await content.result("topic", slug);
  return result && toTopic(result, await contextOf(content, result));
}

/** A topic's result as its page shows it. */
export function toTopic(result: Results["topic"], context: LoadContext): TopicPage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Thema ohne Titel" });
  const description = requiredWords(result.description, { ...at("description"), fallback: "" });
  const about = context.catalog.about(result._id);
  // Others merely link to the topic in their text.
  const onTopic = <Item extends { topicIds: readonly string[] }>(items: readonly Item[]) =>
    items.filter(({ topicIds }) => topicIds.includes(result._id));
  return {
    id: result._id,
    modified: result._updatedAt,
    slug: result.slug ?? "",
    href: pathOf({ type: "topic", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: description }),
    isExample: false,
    description,
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    articles: onTopic(about.articles),
    episodes: onTopic(about.episodes),
    tutorials: onTopic(about.tutorials),
    ...pastAndUpcoming(onTopic(about.seminars)),
    organisations: onTopic(about.organisations),
    mentions: onTopic(about.mentions),
  };
}
