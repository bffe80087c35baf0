import { PODCAST_FEED } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import { problemsOf } from "../ContentProblem.ts";
import type { PodcastPage } from "../view/pages.ts";
import { toLinks } from "./toLink.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** The podcast at /podcast/: the show, where editors have set one up, and its episodes. */
export async function loadPodcast(content: Content): Promise<PodcastPage> {
  const [show, { episodes, assets }] = await Promise.all([
    content.podcastShow(),
    content.catalog(),
  ]);
  if (show === null) {
    return {
      title: "Podcast",
      subtitle: undefined,
      description: "",
      cover: undefined,
      subscribe: [],
      feed: undefined,
      episodes,
    };
  }
  const note = problemsOf({ id: show._id, type: show._type }, content.report);
  return {
    title: requiredWords(show.title, { note, path: "title", fallback: "Podcast" }),
    subtitle: optionalWords(show.subtitle),
    description: requiredWords(show.description, { note, path: "description", fallback: "" }),
    cover: toPicture(show.cover, { assets, note, path: "cover" }),
    subscribe: toLinks(show.subscribeLinks, { note, path: "subscribeLinks" }),
    feed: PODCAST_FEED,
    episodes,
  };
}
