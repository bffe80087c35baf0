import { join } from "node:path";
import { runChild, type Child } from "./child.ts";
import { fingerprint } from "./fingerprint.ts";
import { HubFault } from "./hubFault.ts";
import { ROOT, type HubSettings } from "./hubSettings.ts";
import { LOCAL_WEBHOOK_SECRET, servedConfigPath } from "./served.ts";
import { QUIET } from "./siteBuild.ts";
import { readFile, writeFile } from "node:fs/promises";

const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** Starts the local Content Lake. */
export function runLake({ lakePort, port, stateDir }: HubSettings): Child {
  return runChild({
    args: [join(ROOT, "studio/lake/main.ts")],
    cwd: ROOT,
    // A fixed clock is for the demo content; when a document was changed is told by the real one.
    env: {
      LAKE_PORT: String(lakePort),
      HUB_PORT: String(port),
      HUB_STATE_DIR: stateDir,
      HUB_NOW: "",
    },
  });
}

/** Starts the local mailbox, which takes the mails of the Worker. */
export function runMailbox({ mailboxPort, port, stateDir }: HubSettings): Child {
  return runChild({
    args: [join(ROOT, "functions/mailbox/main.ts")],
    cwd: ROOT,
    env: {
      MAILBOX_PORT: String(mailboxPort),
      HUB_PORT: String(port),
      HUB_STATE_DIR: stateDir,
      MAILBOX_WEBHOOK_SECRET: LOCAL_WEBHOOK_SECRET,
    },
  });
}

/** Brings the local database up to date and starts the Worker on the build that is served. */
export async function runWorker(settings: HubSettings): Promise<Child> {
  await applyMigrations(settings);
  return runChild(workerProgram(settings));
}

/** How the Worker is started on the build that is served. */
export function workerProgram({ port, stateDir }: HubSettings) {
  return {
    args: [
      WRANGLER,
      "dev",
      ...["--config", servedConfigPath(stateDir)],
      ...["--persist-to", join(stateDir, "wrangler")],
      ...["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", "0"],
      ...["--show-interactive-dev-session=false", "--log-level", "warn"],
    ],
    cwd: join(stateDir, "serve"),
    env: QUIET,
  };
}

/** Applies new migrations; which ones the database has is known by a note beside it, to save time. */
async function applyMigrations({ stateDir }: HubSettings): Promise<void> {
  const note = join(stateDir, "wrangler", "migrations.applied");
  const current = await fingerprint(["functions/migrations/*.sql"]);
  if ((await readFile(note, "utf8").catch(() => "")) === current) return;
  const child = runChild({
    args: [
      WRANGLER,
      ...["d1", "migrations", "apply", "DB", "--local"],
      ...["--config", servedConfigPath(stateDir), "--persist-to", join(stateDir, "wrangler")],
    ],
    cwd: join(stateDir, "serve"),
    env: { ...QUIET, CI: "true" },
  });
  if ((await child.ended) !== 0) {
    throw new HubFault(`Die Datenbank ließ sich nicht anlegen:\n${child.output()}`);
  }
  await writeFile(note, current);
}
