import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTestHarness } from "wrangler";
import { FORM_PATHS } from "../../common/paths.ts";
import { ROOT } from "../../start/hubSettings.ts";
import { mediaVars, startBuiltWorker } from "../built/worker/builtWorker.ts";
import { startedHub } from "./hub.ts";
import { printColdStart } from "./coldStart.ts";
import { benchStates } from "./signupStates.ts";

const SIGNUPS = 1_000;
const AT_ONCE = 8;
const ROUNDS = 5;
const ORIGIN = "http://hub.example";

/**
 * Prints how many signups for the newsletter the built Worker takes a second, beside a bare Worker
 * that does nothing but one D1 insert for the same request, in turns and in one run, over loopback.
 * The hour's ceiling is lifted: a proof of work is for the sender to spend time on. Then how long the
 * answer takes for an address in each state.
 */
export async function benchSignups(): Promise<void> {
  const stateDir = ".hub-bench";
  await rm(join(ROOT, stateDir), { recursive: true, force: true });
  const hub = await startedHub(ROOT, stateDir);
  await hub.stop();
  process.env["HUB_TEST_DIST"] = join(ROOT, stateDir, "builds", "00000001");
  const built = await startBuiltWorker({ vars: mediaVars("http://127.0.0.1:9") });
  const bare = await startBareWorker(join(ROOT, stateDir));
  try {
    const { DB } = await built.worker.getEnv();
    const hour = new Date().toISOString().slice(0, 13);
    await DB.prepare("INSERT INTO form_hours (form, hour, seen) VALUES ('newsletter', ?, -1000000)")
      .bind(hour)
      .run();
    const signUp = (index: number) => built.fetch(FORM_PATHS.newsletterSignup, signup(index));
    const insert = (index: number) => bare.fetch(signup(index));
    const rounds: { hubs: Timing; bares: Timing }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const hubs = await timed(signUp, { from: round * SIGNUPS, status: 303 });
      const bares = await timed(insert, { from: round * SIGNUPS, status: 200 });
      // The first round warms up.
      if (round > 0) rounds.push({ hubs, bares });
    }
    printRounds(rounds);
    await printColdStart(join(ROOT, stateDir, "builds", "00000001"));
    await benchStates();
  } finally {
    await Promise.all([built.close(), bare.close()]);
    await rm(join(ROOT, stateDir), { recursive: true, force: true });
  }
}

/** The same request for both: another person from another address block each time. */
function signup(index: number) {
  return {
    method: "POST",
    body: new URLSearchParams({ email: `person-${String(index)}@betrieb.example` }).toString(),
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: ORIGIN,
      "CF-Connecting-IP": `10.${String((index >> 8) & 255)}.${String(index & 255)}.1`,
    },
  };
}

interface Timing {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

async function timed(
  send: (index: number) => Promise<{ status: number; text(): Promise<string> }>,
  { from, status }: { from: number; status: number },
): Promise<Timing> {
  const times: number[] = [];
  let next = from;
  const begin = performance.now();
  const sender = async (): Promise<void> => {
    while (next < from + SIGNUPS) {
      const index = next;
      next += 1;
      const sent = performance.now();
      const answer = await send(index);
      await answer.text();
      times.push(performance.now() - sent);
      if (answer.status !== status) throw new Error(`answered ${String(answer.status)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  const seconds = (performance.now() - begin) / 1000;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(part * sorted.length)] ?? 0;
  return { perSecond: SIGNUPS / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Medians of the rounds, and of what they are to each other within a round. */
function printRounds(rounds: readonly { hubs: Timing; bares: Timing }[]): void {
  for (const [name, of] of [
    ["signup", "hubs"],
    ["bare Worker, one insert", "bares"],
  ] as const) {
    const one = (figure: keyof Timing) => median(rounds.map((round) => round[of][figure]));
    console.log(
      `${name.padEnd(26)} ${one("perSecond").toFixed(0).padStart(6)} a second, p50 ${one("p50").toFixed(1)} ms, p99 ${one("p99").toFixed(1)} ms`,
    );
  }
  const rate = median(rounds.map(({ hubs, bares }) => hubs.perSecond / bares.perSecond));
  const p99 = median(rounds.map(({ hubs, bares }) => hubs.p99 / bares.p99));
  console.log(
    `  ${rate.toFixed(2)} of the bare rate (aim 0.7), p99 ${p99.toFixed(1)} times (aim 2)`,
  );
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

const BARE = `export default {
  async fetch(request, env) {
    const email = new URLSearchParams(await request.text()).get("email");
    await env.DB.prepare("INSERT INTO people (id, email) VALUES (?, ?)").bind(crypto.randomUUID(), email).run();
    return new Response("ok");
  },
};
`;

async function startBareWorker(within: string) {
  await mkdir(within, { recursive: true });
  const folder = await mkdtemp(join(within, "bare-"));
  await mkdir(join(folder, "migrations"));
  await writeFile(
    join(folder, "migrations", "0001_people.sql"),
    "CREATE TABLE people (id TEXT PRIMARY KEY NOT NULL, email TEXT NOT NULL) STRICT;\n",
  );
  await writeFile(join(folder, "worker.js"), BARE);
  const configPath = join(folder, "wrangler.json");
  await writeFile(
    configPath,
    JSON.stringify({
      name: "bare",
      main: "worker.js",
      compatibility_date: "2026-10-12",
      d1_databases: [
        {
          binding: "DB",
          database_name: "bare",
          database_id: "00000000-0000-0000-0000-000000000001",
          migrations_dir: "migrations",
        },
      ],
    }),
  );
  const server = createTestHarness({ workers: [{ configPath }] });
  await server.listen();
  await server.getWorker().applyD1Migrations("DB");
  return {
    fetch: (init: ReturnType<typeof signup>) => server.fetch("http://bare.example/", init),
    close: () => server.close(),
  };
}
