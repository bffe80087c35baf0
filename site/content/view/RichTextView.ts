import type { NamedLink } from "./LinkView.ts";
import type { AudioView, VideoView } from "./MediaView.ts";
import type { PictureView } from "./PictureView.ts";

/**
 * Rich text ready to render: Portable Text whose links are addresses, whose headings have ids and
 * follow each other without a gap, and whose blocks are all known and complete.
 */
export type RichTextView = readonly RichNode[];

export type RichNode =
  | TextNode
  | (Node<"picture"> & { picture: PictureView })
  | (Node<"callout"> & { tone: CalloutTone; label: string; title: string; text: RichTextView })
  | (Node<"pullQuote"> & { text: string; attribution: string | undefined })
  | (Node<"dataTable"> & {
      caption: string | undefined;
      head: readonly string[] | undefined;
      rows: readonly (readonly string[])[];
    })
  | (Node<"audioClip"> & { audio: AudioView })
  | (Node<"videoClip"> & { video: VideoView })
  | (Node<"factsBox"> & { title: string; facts: readonly { label: string; value: string }[] })
  | (Node<"questionAnswer"> & {
      question: string;
      /** A question is a heading below the one that it stands under, with an id to link to. */
      id: string;
      level: HeadingLevel;
      answer: RichTextView;
      speaker: Speaker | undefined;
    });

/** Who answers. The page of each is linked once; `repeats` where the last answer was theirs too. */
export type Speaker = NamedLink & { repeats: boolean };

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;
type CalloutTone = "note" | "tip" | "important";

/** A paragraph, heading, quotation or list item. Headings have an id to link to. */
export type TextNode = Node<"block"> & {
  style: string;
  children: readonly Span[];
  markDefs: readonly LinkMark[];
  listItem?: string;
  level?: number;
  id?: string;
};

export type LinkMark = Node<"link"> & { href: string; external: boolean };

type Span = Node<"span"> & { text: string; marks: readonly string[] };

// Type aliases throughout: unlike interfaces they fit Portable Text's open node type.
type Node<Type extends string> = { _type: Type; _key: string };
