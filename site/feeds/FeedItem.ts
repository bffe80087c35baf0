import type { PlainPicture } from "../content/media/jpegPicture.ts";

/** An entry of a feed, ready for any format. All addresses are absolute. */
export interface FeedItem {
  /** Where the piece is; its permanent address, which also names it. */
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** The whole piece as HTML. */
  html: string;
  published: Date;
  /** Only where it was changed on a later day. */
  modified: Date | undefined;
  authors: readonly { name: string; url: string | undefined }[];
  tags: readonly string[];
  picture: PlainPicture | undefined;
  attachment: FeedAttachment | undefined;
}

export interface FeedAttachment {
  url: string;
  type: string;
  /** Bytes. */
  size: number;
  seconds: number | undefined;
}
