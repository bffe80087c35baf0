import { SLUG_MAX_LENGTH, SLUG_PATTERN, slugify } from "../../../common/slugify.ts";
import type { RuleResult } from "./ruleResult.ts";

/** A slug is there, made of lower-case ASCII words and single hyphens. */
export function checkSlug(slug: string | undefined): RuleResult {
  if (slug === undefined || slug === "") {
    return "Bitte eine Adresse angeben; „Generieren“ schlägt eine vor.";
  }
  if (slug.length > SLUG_MAX_LENGTH) {
    return `Die Adresse ist ${slug.length} Zeichen lang. Bitte auf höchstens ${SLUG_MAX_LENGTH} kürzen.`;
  }
  if (SLUG_PATTERN.test(slug)) return true;
  const proposal = slugify(slug);
  const advice =
    proposal === "" ? "Bitte eine neue Adresse eingeben." : `Möglich wäre „${proposal}“.`;
  return `Bitte nur Kleinbuchstaben (a–z), Ziffern und einzelne Bindestriche verwenden, Umlaute als ae, oe, ue und ss. ${advice}`;
}
