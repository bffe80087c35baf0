/** File name extensions and media types of what editors upload. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  aac: "audio/aac",
  avif: "image/avif",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  heif: "image/heif",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  json: "application/json",
  m4a: "audio/mp4",
  m4v: "video/x-m4v",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  odp: "application/vnd.oasis.opendocument.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  ogg: "audio/ogg",
  opus: "audio/opus",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  rtf: "application/rtf",
  srt: "application/x-subrip",
  svg: "image/svg+xml",
  tif: "image/tiff",
  txt: "text/plain; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  wav: "audio/wav",
  webm: "video/webm",
  webp: "image/webp",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** The media type that a file is served with. */
export function mediaTypeOf(extension: string): string {
  return MEDIA_TYPES[extension] ?? "application/octet-stream";
}

/** The extension of a file: by its name, else by the media type it was sent with. */
export function extensionFor(
  filename: string | undefined,
  contentType: string | undefined,
): string {
  const named = /\.([A-Za-z0-9]{1,10})$/.exec(filename ?? "")?.[1]?.toLowerCase();
  if (named) return named === "jpeg" ? "jpg" : named;
  const sent = contentType?.split(";")[0]?.trim();
  const known = Object.entries(MEDIA_TYPES).find(([, type]) => type.split(";")[0] === sent);
  return known?.[0] ?? "bin";
}
