/** How a file is handed out: its pinned type, and whether a browser shows or saves it. */
export interface Delivery {
  contentType: string;
  disposition: "inline" | "attachment" | undefined;
}

const PLAYED: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  aac: "audio/aac",
  ogg: "audio/ogg",
  oga: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
  flac: "audio/flac",
  mp4: "video/mp4",
  m4v: "video/mp4",
  webm: "video/webm",
  mov: "video/quicktime",
  vtt: "text/vtt; charset=utf-8",
};

const IMAGES: Readonly<Record<string, string>> = {
  webp: "image/webp",
  avif: "image/avif",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
};

/**
 * Types are pinned by the extension and never taken from upstream, so no upload can turn into a
 * page or a script of the hub. What is not known is saved, not shown.
 */
export function fileDelivery(extension: string): Delivery {
  const played = PLAYED[extension];
  if (played !== undefined) return { contentType: played, disposition: undefined };
  if (extension === "pdf") return { contentType: "application/pdf", disposition: "inline" };
  return { contentType: "application/octet-stream", disposition: "attachment" };
}

/** The pinned type of a picture in one of the hub's formats. */
export function imageType(format: string): string {
  return IMAGES[format] ?? "application/octet-stream";
}
