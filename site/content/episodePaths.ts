import type { Content } from "./Content.ts";
import { loadEpisode } from "./load/loadEpisode.ts";
import { staticPaths } from "./staticPaths.ts";
import type { EpisodePage } from "./view/pages.ts";

/** The episodes that have what `has` asks for, as routes that lie beside their pages want them. */
export async function episodePaths(
  content: Content,
  has: (episode: EpisodePage) => boolean,
): Promise<{ params: { slug: string }; props: { episode: EpisodePage } }[]> {
  const paths = await staticPaths(content, "podcastEpisode");
  const all = await Promise.all(
    paths.map(async ({ params }) => ({ params, episode: await loadEpisode(content, params.slug) })),
  );
  return all.flatMap(({ params, episode }) =>
    episode !== undefined && has(episode) ? { params, props: { episode } } : [],
  );
}
