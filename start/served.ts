import { createHash } from "node:crypto";
import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ContentSource } from "../common/contentSource.ts";
import { ROOT } from "./hubSettings.ts";
import { linkTree } from "./linkTree.ts";
import { configPart, configWithout, databasesWith } from "./wranglerConfig.ts";

/** What a build says of where it was made, which no longer holds where it is served. */
const BUILD_PATHS = ["configPath", "userConfigPath", "topLevelName", "definedEnvironments"];

/** Signs the webhooks of the local mailbox; it guards nothing, for both ends are on this machine. */
export const LOCAL_WEBHOOK_SECRET = "whsec_bG9jYWwtbWFpbGJveC13ZWJob29rLXNlY3JldA==";

/** Where the files lie that decide what `wrangler dev` serves. */
export function servedConfigPath(stateDir: string): string {
  return join(stateDir, "serve", "wrangler.json");
}

/**
 * Makes a finished build the served one by a single write to the configuration that `wrangler dev`
 * watches: requests see the old build or the new one, never a mixture and never a gap.
 */
export async function serveBuild(options: {
  stateDir: string;
  buildDir: string;
  studioDir: string;
  source: ContentSource;
  mediaKey: string;
  hubUrl: string;
  mailboxUrl: string;
  /** A fixed clock for the Worker, as an ISO moment. */
  now?: string | undefined;
}): Promise<void> {
  const { buildDir, source, now = "" } = options;
  await linkTree(options.studioDir, join(buildDir, "client", "studio"));
  const path = servedConfigPath(options.stateDir);
  await mkdir(dirname(path), { recursive: true });
  await writeIfOther(join(dirname(path), ".dev.vars"), localSecrets(options.mediaKey));
  const built: unknown = JSON.parse(
    await readFile(join(buildDir, "server", "wrangler.json"), "utf8"),
  );
  const config = {
    ...configWithout(built, BUILD_PATHS),
    main: join(buildDir, "server", "entry.mjs"),
    base_dir: join(buildDir, "server"),
    vars: {
      ...configPart(built, "vars"),
      MEDIA_ORIGIN: source.mediaOrigin,
      MEDIA_PROJECT: source.projectId,
      MEDIA_DATASET: source.dataset,
      HUB_URL: options.hubUrl,
      CONTENT_API: source.apiHost ?? "",
      RESEND_BASE_URL: options.mailboxUrl,
      MAIL_FROM: "Ausbildung am Puls der Zeit <hallo@ausbildung-am-puls.example>",
      ...(now === "" ? {} : { HUB_NOW: now }),
    },
    assets: { ...configPart(built, "assets"), directory: join(buildDir, "client") },
    d1_databases: databasesWith(built, { migrations_dir: join(ROOT, "functions", "migrations") }),
  };
  await overwrite(path, JSON.stringify(config, null, 2));
}

/** Keys of the local hub. The mailbox takes any, and signs its webhooks with this one. */
function localSecrets(mediaKey: string): string {
  return [
    `MEDIA_KEY=${mediaKey}`,
    `FORM_SECRET=${createHash("sha256").update(`forms ${mediaKey}`).digest("hex")}`,
    "RESEND_API_KEY=re_local_mailbox",
    `RESEND_WEBHOOK_SECRET=${LOCAL_WEBHOOK_SECRET}`,
    "",
  ].join("\n");
}

/** Every version of the configuration has this many bytes, so that none is ever cut short. */
const CONFIG_BYTES = 16_384;

/**
 * Replaces a file's text by one write to the same file: wrangler loses sight of a file that is
 * renamed over, and could read an empty one if it were truncated first.
 */
async function overwrite(path: string, text: string): Promise<void> {
  const bytes = Buffer.alloc(Math.max(CONFIG_BYTES, Buffer.byteLength(text)), " ");
  bytes.write(text);
  const file = await open(path, "r+").catch(async () => open(path, "w"));
  try {
    await file.write(bytes, 0, bytes.length, 0);
  } finally {
    await file.close();
  }
}

/** Leaves a file alone that says this already: wrangler reloads on every write. */
async function writeIfOther(path: string, text: string): Promise<void> {
  const kept = await readFile(path, "utf8").catch(() => undefined);
  if (kept !== text) await writeFile(path, text, { mode: 0o600 });
}
