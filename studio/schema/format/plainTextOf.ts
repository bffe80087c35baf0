/** As much of a Portable Text block as its words need. */
export interface TextBlock {
  _type?: string;
  children?: readonly { text?: string }[];
}

/** The words of a Portable Text in one line, for lists; undefined if there are none. */
export function plainTextOf(blocks: readonly TextBlock[] | undefined): string | undefined {
  const text = (blocks ?? [])
    .map((block) => (block.children ?? []).map((span) => span.text ?? "").join(""))
    .filter((line) => line !== "")
    .join(" ")
    .trim();
  return text === "" ? undefined : text;
}
