import { pathOf } from "../../../common/paths.ts";
import { dateView } from "../../text/dates.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { FreePage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { createHeadingIds } from "./richText/headingIds.ts";
import { outlineOf } from "./richText/outlineOf.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { toMeta } from "./toMeta.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** The legal or free page at /<slug>/; undefined if there is none. */
export async function loadFreePage(content: Content, slug: string): Promise<FreePage | undefined> {
  const result = await content.result("page", slug);
  return result && toFreePage(result, await contextOf(content, result));
}

/** A free page's result as it is shown. */
export function toFreePage(result: Results["page"], context: LoadContext): FreePage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Seite ohne Titel" });
  const teaser = optionalWords(result.teaser);
  const body = toRichText(result.body, at("body"), { idOf: createHeadingIds(["inhalt"]) });
  if (body.length === 0) context.note("body", "Die Seite hat keinen Text.");
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "page", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: teaser ?? plainText(body), seo: result.seo }),
    isExample: false,
    teaser,
    updated: dateView(result.updatedAt),
    outline: outlineOf(body),
    body,
  };
}
