import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { z } from "zod";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { ContentUnreachable } from "../content/ContentUnreachable.ts";
import type { ContentProblem } from "../content/ContentProblem.ts";
import { reportLostFields } from "../content/lostFields.ts";
import { buildLedger } from "../content/problemLedger.ts";
import { problemList } from "./problemList.ts";

/** Ends the process with the words of an error alone; a stack would only hide what to do. */
type Fail = (message: string) => never;

/**
 * Frames a build: before it, one question to the content source, so that a source that is down is
 * one clear error within a second; after it, the list of what could not be shown, on stderr and as
 * JSON (HUB_PROBLEMS_FILE, otherwise content-problems.json in the output folder, which is not served).
 */
export function contentReport(fail: Fail = failBuild): AstroIntegration {
  let outDir: URL | undefined;
  let origin = "";
  return {
    name: "hub:content-report",
    hooks: {
      "astro:config:done": ({ config }) => {
        outDir = config.outDir;
        origin = config.site ?? "http://localhost:8787";
      },
      "astro:build:start": async () => {
        const source = contentSourceFrom(process.env);
        const client = createContentClient(source, { perspective: "published", maxRetries: 1 });
        const cause = await client.fetch(`count(*[_type == "settings"])`).then(
          () => undefined,
          (error: unknown) => error ?? "unbekannter Fehler",
        );
        if (cause !== undefined) fail(new ContentUnreachable(source, cause).message);
        await reportLostFields(client, buildLedger().report);
      },
      "astro:build:done": async () => {
        const problems = buildLedger().entries();
        const file =
          process.env["HUB_PROBLEMS_FILE"] || (outDir && new URL("content-problems.json", outDir));
        if (file) await writeFile(file, `${JSON.stringify(problems, undefined, 2)}\n`);
        if (problems.length === 0) return;
        const titles = await titlesOf(problems);
        process.stderr.write(`\n${problemList(problems, { origin, titles })}\n\n`);
      },
    },
  };
}

/** What the documents with problems are called, by id; where nobody can say, the ids have to do. */
async function titlesOf(problems: readonly ContentProblem[]): Promise<ReadonlyMap<string, string>> {
  const client = createContentClient(contentSourceFrom(process.env), { perspective: "published" });
  const ids = [...new Set(problems.map(({ documentId }) => documentId))];
  const titles = new Map<string, string>();
  for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
    const some = ids.slice(first, first + IDS_AT_ONCE);
    const found: unknown = await client.fetch(TITLES, { ids: some }).catch(() => []);
    for (const { _id, title } of namedDocuments.parse(found)) {
      if (typeof title === "string" && title.trim() !== "") titles.set(_id, title);
    }
  }
  return titles;
}

/** More would not fit into a question that is an address. */
const IDS_AT_ONCE = 100;
const TITLES = `*[_id in $ids]{ _id, "title": coalesce(title, name, siteTitle) }`;
const namedDocuments = z.array(z.object({ _id: z.string(), title: z.unknown() }));

function failBuild(message: string): never {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}
