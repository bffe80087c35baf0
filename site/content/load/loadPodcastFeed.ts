import type { Content } from "../Content.ts";
import { problemsOf } from "../ContentProblem.ts";
import type { PodcastFeed } from "../view/PodcastFeed.ts";
import { loadEpisode } from "./loadEpisode.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { isSafeAddress } from "./toLink.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** What /podcast/feed.xml tells; undefined until editors have set up the show. */
export async function loadPodcastFeed(content: Content): Promise<PodcastFeed | undefined> {
  const [show, catalog] = await Promise.all([content.podcastShow(), content.catalog()]);
  if (show === null) return undefined;
  const note = problemsOf({ id: show._id, type: show._type }, content.report);
  const title = requiredWords(show.title, { note, path: "title", fallback: "Podcast" });
  if (show.guid === null) note("guid", "Der Sendung fehlt die feste Kennung für Podcast-Apps.");
  if (show.cover === null) note("cover", "Der Sendung fehlt das Cover für Podcast-Apps.");
  const episodes = await Promise.all(
    catalog.episodes.map(({ href }) => loadEpisode(content, href.split("/").at(-2) ?? "")),
  );
  const at = (path: string) => ({ catalog, note, now: content.now(), path });
  return {
    title,
    subtitle: optionalWords(show.subtitle),
    description: requiredWords(show.description, { note, path: "description", fallback: title }),
    language: show.language ?? "de",
    author: requiredWords(show.author, { note, path: "author", fallback: title }),
    ownerName: optionalWords(show.ownerName),
    ownerEmail: show.ownerEmail?.trim() ?? undefined,
    category: show.category ?? "Education",
    subcategory: show.subcategory ?? undefined,
    explicit: show.explicit === true,
    guid: show.guid ?? undefined,
    locked: show.locked !== false,
    fundingUrl:
      show.fundingUrl !== null && isSafeAddress(show.fundingUrl) ? show.fundingUrl : undefined,
    licence: show.license ?? undefined,
    verification: show.verification?.trim() ?? undefined,
    cover: toPicture(show.cover, { assets: catalog.assets, note, path: "cover" }),
    hosts: resolveKind("person", show.hosts, at("hosts")),
    episodes: episodes.filter((episode) => episode !== undefined),
  };
}
