/** A moment as RFC 2822 writes it; `iso` is an ISO 8601 moment or day. */
export function rfc2822(iso: string): string {
  return new Date(iso).toUTCString().replace(/GMT$/, "+0000");
}

/** Text for other programs: without the hub's typographic spaces, and none at its ends. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u00ad", "")
    .trim();
}

/** Text of at most `limit` bytes in UTF-8, cut between two words where it is longer. */
export function clippedBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length <= limit) return text;
  const ellipsis = " …";
  const room = bytes.subarray(0, limit - Buffer.byteLength(ellipsis)).toString("utf8");
  return room.slice(0, Math.max(0, room.lastIndexOf(" "))) + ellipsis;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  m4a: "audio/m4a",
  mp4: "video/mp4",
  m4v: "video/m4v",
};

/** The type of a recording under the name that podcast directories know, by its address's ending. */
export function mediaType(src: string): string | undefined {
  return MEDIA_TYPES[src.slice(src.lastIndexOf(".") + 1)];
}
