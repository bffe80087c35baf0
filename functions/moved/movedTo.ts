import { z } from "zod";
import { MOVED_ADDRESSES } from "../../common/paths.ts";

/** The part of the asset binding that is used here. */
interface Assets {
  fetch: (url: string) => Promise<Response>;
}

const movedSchema = z.record(z.string(), z.string().startsWith("/"));

/**
 * What a build's file says, by the binding it came through: a deployed Worker is started anew with
 * the assets of another build. The value is kept and not the promise, for a request cannot wait on
 * what another one has begun.
 */
const known = new WeakMap<Assets, ReadonlyMap<string, string>>();

/**
 * Where a former address leads for which the rules of the asset layer (`_redirects`) had no room;
 * undefined where nothing has ever been. `path` is canonical.
 */
export async function movedTo(
  path: string,
  { assets, origin }: { assets: Assets; origin: string },
): Promise<string | undefined> {
  const moved = known.get(assets) ?? (await readMoved(assets, origin));
  known.set(assets, moved);
  return moved.get(path);
}

async function readMoved(assets: Assets, origin: string): Promise<ReadonlyMap<string, string>> {
  const file = await assets.fetch(new URL(MOVED_ADDRESSES, origin).href);
  if (file.status !== 404) return new Map(Object.entries(movedSchema.parse(await file.json())));
  await file.body?.cancel();
  return new Map();
}
