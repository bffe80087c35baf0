import type { ExternalLink } from "../sanity.types.ts";
import type { LinkView } from "../view/LinkView.ts";
import type { PlacedContext } from "./LoadContext.ts";
import { optionalWords } from "./words.ts";

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i;
/** Browsers skip these wherever they stand, so that "/<tab>/other.example" leads to another site. */
const SKIPPED_BY_BROWSERS = /[\t\r\n]/;

/**
 * Whether an address that an editor typed may be linked to: web, mail, telephone, or our own. What
 * is no address at all ("https://") is none either, so whoever parses it later need not fear it.
 */
export function isSafeAddress(href: string): boolean {
  return (
    SAFE_ADDRESS.test(href) &&
    !SKIPPED_BY_BROWSERS.test(href) &&
    URL.canParse(href, "https://hub.example")
  );
}

/** Whether an address may be linked to, and is one in the web. */
export function isWebAddress(href: string): boolean {
  return isExternal(href) && isSafeAddress(href);
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
