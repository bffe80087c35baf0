import type { PersonTeaser } from "../../view/Teaser.ts";
import type { RichTextView } from "../../view/RichTextView.ts";

/**
 * An interview with all answers named: where a single person is interviewed, answers without a
 * speaker are theirs. Each name leads to its page once; after that it is a name only, for who reads
 * by ear or keyboard should not pass the same link at every answer.
 */
export function nameSpeakers(text: RichTextView, guests: readonly PersonTeaser[]): RichTextView {
  const [guest, ...others] = guests;
  const only =
    guest === undefined || others.length > 0 ? undefined : { name: guest.title, href: guest.href };
  const introduced = new Set<string>();
  return text.map((node) => {
    if (node._type !== "questionAnswer") return node;
    const speaker = node.speaker ?? only;
    if (speaker?.href === undefined) return { ...node, speaker };
    const isKnown = introduced.has(speaker.href);
    introduced.add(speaker.href);
    return { ...node, speaker: isKnown ? { ...speaker, href: undefined } : speaker };
  });
}
