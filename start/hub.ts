import { join } from "node:path";
import { z } from "zod";
import { berlinDay } from "../common/berlinTime.ts";
import type { Clock } from "../common/clock.ts";
import { createContentClient } from "../common/contentClient.ts";
import { contentSourceFrom } from "../common/contentSource.ts";
import { untilAnswers } from "./answers.ts";
import { contentFingerprint } from "./contentFingerprint.ts";
import { fingerprint } from "./fingerprint.ts";
import type { HubSettings } from "./hubSettings.ts";
import { liveSite } from "./liveSite.ts";
import { oneAtATime } from "./oneAtATime.ts";
import { keepTime } from "./keepTime.ts";
import { runLake, runMailbox, runWorker } from "./programs.ts";
import type { ProgramGroup } from "./programGroup.ts";
import type { Progress } from "./progress.ts";
import { seedLake } from "./seedLake.ts";
import { serveBuild } from "./served.ts";
import { siteBuilds } from "./siteBuilds.ts";
import { studioBuild } from "./studioBuild.ts";
import { watchPublished } from "./watchPublished.ts";

const SITE_SOURCES = [
  "package-lock.json",
  "package.json",
  "astro.config.mjs",
  "wrangler.toml",
  "{site,functions,common}/**/*",
];

const PATIENCE_MS = 60_000;

/**
 * Brings the hub up: lake, demo content on the first run, Studio, site and Worker; then rebuilds
 * the site whenever published content changes. Throws, everything stopped, if that fails.
 */
export async function startHub(options: {
  settings: HubSettings;
  mediaKey: string;
  clock: Clock;
  progress: Progress;
  /** Takes up the programs that are started; stopping it ends the hub, also one that is starting. */
  programs: ProgramGroup;
  env: Readonly<Record<string, string | undefined>>;
}): Promise<void> {
  const { settings, mediaKey, clock, progress, programs } = options;
  const { stateDir, hubUrl, lakeUrl } = settings;
  const origin = `http://127.0.0.1:${settings.port}`;
  const source = contentSourceFrom({ ...options.env, SANITY_STUDIO_LAKE_URL: lakeUrl });
  const client = createContentClient(source, { perspective: "published" });

  try {
    const studio = progress.step("Studio bereitstellen", async () =>
      studioBuild({ stateDir, lakeUrl, hubUrl }),
    );
    studio.catch(() => undefined); // Awaited in `serve`; until then its failure has to wait.

    if (source.kind === "lake") {
      await progress.step("Content Lake starten", async () => {
        const lake = programs.add("Der Content Lake", runLake(settings));
        await untilAnswers({
          url: `${lakeUrl}/__lake/health`,
          name: "Der Content Lake",
          from: lake,
          patienceMs: PATIENCE_MS,
        });
      });
      await seedLake({ client, clock, progress });
    }

    await progress.step("Postfach starten", async () => {
      const mailbox = programs.add("Das Postfach", runMailbox(settings));
      await untilAnswers({
        url: `${settings.mailboxUrl}/__mailbox/health`,
        name: "Das Postfach",
        from: mailbox,
        patienceMs: PATIENCE_MS,
      });
    });

    const site = liveSite({
      builds: siteBuilds({
        dir: join(stateDir, "builds"),
        onReport: (report) => progress.warn(report),
        hubUrl,
        lakeUrl,
        mediaKey,
      }),
      stampNow: async () => ({
        sources: await fingerprint(SITE_SOURCES, [hubUrl, lakeUrl, mediaKey]),
        content: await contentFingerprint(client),
        day: berlinDay(clock()),
      }),
      serve: async (buildDir) =>
        serveBuild({
          stateDir,
          buildDir,
          studioDir: await studio,
          source,
          mediaKey,
          hubUrl,
          mailboxUrl: settings.mailboxUrl,
          now: options.env["HUB_NOW"],
        }),
      origin,
      clock,
      progress,
    });

    const { promise: workerStarted, resolve: startWorker } =
      Promise.withResolvers<ReturnType<typeof programs.add>>();
    const rebuilds = oneAtATime(async () => {
      const worker = await workerStarted;
      if (!programs.isStopping()) await site.refresh(worker);
    });
    programs.beforeStop(await watchPublished(client, () => rebuilds.request()));

    await site.prepare();
    await progress.step("Worker starten", async () => {
      const worker = programs.add("Der Worker", await runWorker(settings));
      await site.show(worker);
      programs.beforeStop(keepTime(origin));
      for (const path of ["/", "/studio/", "/api/health"]) {
        const url = `${origin}${path}`;
        await untilAnswers({
          url,
          name: `${hubUrl}${path}`,
          from: worker,
          patienceMs: PATIENCE_MS,
          ...(path === "/api/health" ? { test: isUp } : {}),
        });
      }
      startWorker(worker);
    });
  } catch (error) {
    await programs.stop();
    throw error;
  }
}

/** Checks that tell of mails and seminars of earlier runs; they are no reason not to start. */
const OF_EARLIER_RUNS = ["outbox", "contact", "seminars"];

/** Whether the Worker has all that the hub brings along. */
async function isUp(response: Response): Promise<boolean> {
  const { checks } = healthSchema.parse(await response.json());
  return checks.every(({ name, ok }) => ok || OF_EARLIER_RUNS.includes(name));
}

const healthSchema = z.object({ checks: z.array(z.object({ name: z.string(), ok: z.boolean() })) });
