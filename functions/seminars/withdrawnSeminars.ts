import { z } from "zod";
import type { ContentSource } from "../../common/contentSource.ts";
import { askContent } from "../content/contentApi.ts";

const idRows = z.array(z.object({ id: z.string() }));
const publishedIds = z.array(z.string());

/** Milliseconds for which a seminar counts as published once it was seen so. */
const BELIEVED = 60_000;
/** When each seminar was seen published last. */
const seen = new WeakMap<ContentSource, Map<string, number>>();

/**
 * The ids of seminars to come that have guests and are no longer published: nobody calls them off or
 * reminds anybody (functions/seminars/notices/). Throws if the content API does not answer.
 */
export async function withdrawnSeminars(
  { database, content }: { database: D1Database; content: ContentSource },
  now: Date,
): Promise<string[]> {
  const { results } = await database
    .prepare(
      `SELECT id FROM seminars WHERE (ends_at > ? OR state = 'undated') AND state <> 'cancelled'
         AND EXISTS (SELECT 1 FROM registrations
           WHERE seminar_id = seminars.id AND registrations.state <> 'cancelled')
       ORDER BY starts_at, id`,
    )
    .bind(now.toISOString())
    .all();
  const ids = idRows.parse(results).map(({ id }) => id);
  const known = seen.get(content) ?? new Map<string, number>();
  const unsure = ids.filter((id) => Date.now() - (known.get(id) ?? -Infinity) >= BELIEVED);
  if (unsure.length === 0) return [];
  const query = '*[_type == "seminar" && _id in $ids]._id';
  const published = new Set(publishedIds.parse(await askContent(content, query, { ids: unsure })));
  // A new map: those of the past are not in it.
  seen.set(
    content,
    new Map(
      ids.flatMap((id) => {
        const at = published.has(id) ? Date.now() : known.get(id);
        return at === undefined ? [] : [[id, at] as const];
      }),
    ),
  );
  return unsure.filter((id) => !published.has(id));
}
