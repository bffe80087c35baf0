import { writeFile } from "node:fs/promises";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createClient, type SanityClient } from "@sanity/client";
import { clockFrom } from "../../common/clock.ts";
import { createContentClient } from "../../common/contentClient.ts";
import { contentSourceFrom, type ContentSource } from "../../common/contentSource.ts";
import { demoContent } from "./demoContent.ts";
import { describePlan } from "./describePlan.ts";
import { seedClock } from "./seedClock.ts";
import { applySeed, prepareSeed } from "./seedDataset.ts";
import { toNdjson } from "./toNdjson.ts";

const HELP = `npm run seed                  zeigt, was geschehen würde, und fragt nach
npm run seed -- --yes         lädt ohne Rückfrage
npm run seed -- --dry-run     zeigt nur, was geschehen würde
npm run seed -- --ndjson F    schreibt die Beispielinhalte als NDJSON in die Datei F
                              (lesbar für „sanity dataset import“)`;

const { values: flags } = parseArgs({
  options: {
    yes: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    ndjson: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

try {
  await main();
} catch (error) {
  console.error(
    `Die Beispielinhalte wurden nicht geladen: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const documents = demoContent(seedClock(clockFrom(process.env)));
  if (flags.help) {
    console.log(HELP);
    return;
  }
  if (flags.ndjson !== undefined) {
    await writeFile(flags.ndjson, toNdjson(documents));
    console.log(`${documents.length} Dokumente stehen in ${flags.ndjson}.`);
    return;
  }
  const source = contentSourceFrom(process.env);
  console.log(`Ziel: ${nameOf(source)}`);
  const client = writingClient(source, flags["dry-run"] ? "read" : "write");
  const plan = await prepareSeed(client, documents, { mayUpload: false });
  console.log(describePlan(plan.steps));
  if (flags["dry-run"] || !(flags.yes || (await confirmed()))) {
    console.log("Es wurde nichts geändert.");
    return;
  }
  const ready = await prepareSeed(client, documents, { mayUpload: true, onProgress: showProgress });
  const written = await applySeed(client, ready);
  console.log(`\n${written} Dokumente geschrieben.`);
}

function writingClient(source: ContentSource, need: "read" | "write"): SanityClient {
  if (source.kind === "lake") return createContentClient(source, { perspective: "raw" });
  const name = need === "write" ? "SANITY_API_WRITE_TOKEN" : "SANITY_API_READ_TOKEN";
  const token =
    process.env["SANITY_API_WRITE_TOKEN"] || (need === "read" ? source.token : undefined);
  if (token === undefined || token === "") {
    throw new Error(`${name} fehlt. Wie Sie es anlegen, steht in docs/hosting.md.`);
  }
  return createClient({
    ...{ projectId: source.projectId, dataset: source.dataset, apiVersion: source.apiVersion },
    token,
    useCdn: false,
    perspective: "raw",
  });
}

function nameOf(source: ContentSource): string {
  return source.kind === "lake"
    ? `lokaler Content Lake (${source.apiHost})`
    : `Sanity-Projekt ${source.projectId}, Dataset ${source.dataset}`;
}

async function confirmed(): Promise<boolean> {
  if (!stdin.isTTY) {
    console.log("Ohne Terminal ist keine Rückfrage möglich; mit --yes wird geladen.");
    return false;
  }
  const prompt = createInterface({ input: stdin, output: stdout });
  const answer = await prompt.question("So laden? (ja/nein) ");
  prompt.close();
  return answer.trim().toLowerCase() === "ja";
}

function showProgress(done: number, total: number): void {
  if (stdout.isTTY) stdout.write(`\rMedien ${done} von ${total}`);
}
