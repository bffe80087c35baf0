import type { PageType } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import { problemsOf } from "../ContentProblem.ts";
import type { LoadContext } from "./LoadContext.ts";

/** What surrounds a result, for turning it into a view. */
export async function contextOf(
  content: Content,
  result: { _id: string; _type: PageType },
): Promise<LoadContext> {
  return {
    catalog: await content.catalog(result),
    note: problemsOf({ id: result._id, type: result._type }, content.report),
    now: content.now(),
  };
}
