import { slugify } from "../../../../common/slugify.ts";

/**
 * Gives out ids for the headings of one page: the slug of the text, with a number where a text
 * repeats, and led by "abschnitt" where it does not begin with a letter.
 */
export function createHeadingIds(taken: Iterable<string> = []): (text: string) => string {
  const given = new Set(taken);
  return (text) => {
    const slug = slugify(text);
    const base = /^[a-z]/.test(slug) ? slug : `abschnitt-${slug}`.replace(/-$/, "");
    let id = base;
    for (let number = 2; given.has(id); number += 1) id = `${base}-${number}`;
    given.add(id);
    return id;
  };
}
