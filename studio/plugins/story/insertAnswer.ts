/** What is put into a text, and where. */
interface Insertion {
  from: number;
  to: number;
  text: string;
}

/** Puts a placeholder in place of a selection, with blanks where it would stick to a word. */
export function insertAnswer(
  text: string,
  { selection, placeholder }: { selection: { from: number; to: number }; placeholder: string },
): Insertion {
  const before = /[\p{L}\p{N}}.!?,;:…“]$/u.test(text.slice(0, selection.from)) ? " " : "";
  const after = /^[\p{L}\p{N}{„]/u.test(text.slice(selection.to)) ? " " : "";
  return { ...selection, text: `${before}${placeholder}${after}` };
}

/** `{held}`, `{held:er}`. */
export function placeholderOf(key: string, form: string | undefined): string {
  return form === undefined ? `{${key}}` : `{${key}:${form}}`;
}
