const LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  å: "a",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** The longest slug that a document may have, in characters. */
export const SLUG_MAX_LENGTH = 80;

/** What a slug looks like: lower-case ASCII words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The address part for a German title: umlauts become ae, oe, ue, ß becomes ss, other accents go,
 * every other run of characters becomes one hyphen. Composed and decomposed umlauts give the same
 * slug. At most {@link SLUG_MAX_LENGTH} characters, cut at a word where there is one; a title
 * without a letter or digit gives "".
 */
export function slugify(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, "")
    .replace(/[*:](?=innen|in\b)/g, "")
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return cutAtWord(words.join("-"));
}

function cutAtWord(slug: string): string {
  if (slug.length <= SLUG_MAX_LENGTH) return slug;
  const cut = slug.slice(0, SLUG_MAX_LENGTH + 1);
  const lastHyphen = cut.lastIndexOf("-");
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, SLUG_MAX_LENGTH);
}
