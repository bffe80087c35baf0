import type { ExternalLink } from "../sanity.types.ts";
import type { LinkView } from "../view/LinkView.ts";
import type { PlacedContext } from "./LoadContext.ts";
import { optionalWords } from "./words.ts";

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Whether an address that an editor typed may be linked to: web, mail, telephone, or our own. */
export function isSafeAddress(href: string): boolean {
  return SAFE_ADDRESS.test(href);
}

/** Whether an address leaves the hub for another site. */
export function isExternal(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/** The links that editors typed; those without a usable address are noted and left out. */
export function toLinks(
  links: readonly ExternalLink[] | null | undefined,
  { note, path }: Pick<PlacedContext, "note" | "path">,
): LinkView[] {
  return (links ?? []).flatMap(({ label, url }) => {
    if (url === undefined || !isSafeAddress(url)) {
      note(
        path,
        `Der Link „${label ?? "ohne Text"}“ hat keine gültige Adresse; er wird nicht gezeigt.`,
      );
      return [];
    }
    return { label: optionalWords(label) ?? url, href: url, external: isExternal(url) };
  });
}
