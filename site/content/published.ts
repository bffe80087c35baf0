import { clockFrom } from "../../common/clock.ts";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { ContentUnreachable } from "./ContentUnreachable.ts";
import { fetchText } from "./fetchText.ts";
import { buildLedger } from "./problemLedger.ts";
import { wholeContent } from "./wholeContent.ts";

const source = contentSourceFrom(process.env);

/** Published content for this build: every page reads from it, each type is fetched once. */
export const published = wholeContent({
  client: createContentClient(source, { perspective: "published" }),
  perspective: "published",
  report: buildLedger().report,
  now: clockFrom(process.env),
  fetchText: (url) => fetchText(url, { fetch, origin: source.mediaOrigin, token: source.token }),
  unreachable: (cause) => new ContentUnreachable(source, cause),
});
