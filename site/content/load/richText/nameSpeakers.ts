import type { RichTextView } from "../../view/RichTextView.ts";
import type { PersonTeaser } from "../../view/Teaser.ts";

/**
 * An interview with all answers named: where a single person is interviewed, answers without a
 * speaker are theirs. Each name leads to its page once; after that it is a name only, for who reads
 * by ear or keyboard should not pass the same link at every answer.
 */
export function nameSpeakers(text: RichTextView, guests: readonly PersonTeaser[]): RichTextView {
  const [guest] = guests;
  const only =
    guest === undefined || guests.length > 1
      ? undefined
      : { name: guest.title, href: guest.href, repeats: false };
  const introduced = new Set<string>();
  let last: string | undefined;
  return text.map((node) => {
    if (node._type !== "questionAnswer") return node;
    const { name, href } = node.speaker ?? only ?? {};
    const repeats = name === last;
    last = name;
    if (name === undefined) return node;
    const isKnown = href !== undefined && introduced.has(href);
    if (href !== undefined) introduced.add(href);
    return { ...node, speaker: { name, href: isKnown ? undefined : href, repeats } };
  });
}
