import { sentValues, type SentValues } from "../../common/forms/readForm.ts";
import type { HubEnv } from "../env.ts";
import { addressBlock } from "../privacy/addressBlock.ts";
import { TRAP_FIELD } from "../../common/forms/formFields.ts";

/** Bytes; the longest message that anybody may write is a fifth of it. */
const LARGEST_BODY = 32_768;

/** A POST of a form, judged by how it came before anything in it is read. */
export type OpenedForm =
  /** `block` is the address block it came from, as far as anybody knows. */
  | { type: "opened"; values: SentValues; block: string | undefined }
  /** Filled in by a machine: it is answered as if all were well, and nothing happens. */
  | { type: "trapped" }
  /** Not from a page of ours, or not in the shape of a form. */
  | { type: "foreign" }
  | { type: "tooLarge" }
  /** Too many requests from this address block in the last minute. */
  | { type: "limited" };

/**
 * Opens what was posted by a form of ours. Another site cannot post in a visitor's name: the browser
 * tells where a request comes from (Origin, Sec-Fetch-Site), and neither can be set by a page.
 */
export async function openForm(
  request: Request,
  {
    form,
    env,
  }: {
    /** What the limit of an address block counts by. */
    form: string;
    env: Pick<HubEnv, "hubOrigin" | "formLimiter">;
  },
): Promise<OpenedForm> {
  if (!isFromHub(request, env.hubOrigin) || !isUrlEncoded(request)) {
    return unopened(request, { type: "foreign" });
  }
  const block = addressBlock(request.headers.get("CF-Connecting-IP") ?? "");
  const { success } = await env.formLimiter.limit({ key: `${form} ${block ?? "unknown"}` });
  if (!success) return unopened(request, { type: "limited" });
  const body = await readBody(request);
  if (body === undefined) return { type: "tooLarge" };
  const values = sentValues(new URLSearchParams(body));
  if ((values.get(TRAP_FIELD)?.[0] ?? "") !== "") return { type: "trapped" };
  return { type: "opened", values, block };
}

/** The body is read all the same: a connection breaks now and then where an answer leaves it lying. */
async function unopened(request: Request, judged: OpenedForm): Promise<OpenedForm> {
  await readBody(request);
  return judged;
}

/** Browsers send Origin with every POST; Sec-Fetch-Site has to agree where it is sent. */
function isFromHub(request: Request, hubOrigin: string): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  return (
    isSameOrigin(request.headers.get("Origin"), hubOrigin) &&
    (site === null || site === "same-origin")
  );
}

/** A local hub answers to both names of the machine. */
function isSameOrigin(origin: string | null, hubOrigin: string): boolean {
  if (origin === hubOrigin) return true;
  return (
    hubOrigin.startsWith("http://localhost:") &&
    origin === hubOrigin.replace("//localhost:", "//127.0.0.1:")
  );
}

function isUrlEncoded(request: Request): boolean {
  const type = request.headers.get("Content-Type") ?? "";
  return /^application\/x-www-form-urlencoded(?:;|$)/i.test(type);
}

/** Bytes that are read, and forgotten, of a body that is too large; see `unopened`. */
const MOST_READ = 1_048_576;

/** The body as text; undefined where it is longer than any form of ours. */
export async function readBody(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  const chunks: AsyncIterable<unknown> | Iterable<unknown> = request.body ?? [];
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) return undefined;
    size += chunk.byteLength;
    if (size > MOST_READ) return undefined;
    if (size <= LARGEST_BODY) text += decoder.decode(chunk, { stream: true });
  }
  return size > LARGEST_BODY ? undefined : text + decoder.decode();
}
