import { draftFrom, type StoryDraft } from "./StoryDraft.ts";

/** Bytes that a link may unfold to; a draft with every answer at its longest needs a quarter of it. */
const MOST_UNFOLDED = 100_000;
/** Names the way in which the code is made. */
const VERSION = "1";

/** A draft as text for the fragment of a link: compressed JSON in base64url. It is never sent. */
export async function shareCode(draft: StoryDraft): Promise<string> {
  const stream = new Blob([JSON.stringify(draft)]).stream();
  const packed = await new Response(
    stream.pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  const bytes = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join("");
  return VERSION + btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The draft in a link; undefined where it holds none, is cut short, or unfolds to far too much. */
export async function draftOfShareCode(code: string): Promise<StoryDraft | undefined> {
  if (!code.startsWith(VERSION)) return undefined;
  try {
    const packed = atob(code.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(packed, (char) => char.charCodeAt(0));
    const unfolded = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return draftFrom(JSON.parse(await boundedText(unfolded)));
  } catch {
    return undefined;
  }
}

async function boundedText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let [text, size] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MOST_UNFOLDED) {
      await reader.cancel();
      throw new RangeError("unfolds to too much");
    }
    text += decoder.decode(value, { stream: true });
  }
}
