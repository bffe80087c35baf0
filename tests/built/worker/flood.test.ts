import { afterAll, beforeAll, expect, test } from "vitest";
import { FORM_PAGES, FORM_PATHS } from "../../../common/paths.ts";
import { HOURLY_CEILING } from "../../../functions/forms/hourlyCeiling.ts";
import { solveProof } from "../../../site/scripts/forms/solveProof.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { postForm } from "./postForm.ts";

/**
 * Forged signups by the thousand: a form that mails whatever address it is given is a weapon
 * against the owners of these addresses, and against our own standing as a sender.
 */

/** Of each kind, ten thousand in all. */
const FLOOD = 5_000;
const AT_ONCE = 8;

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await startBuiltWorker({
    vars: { ...mediaVars("http://127.0.0.1:9"), HUB_NOW: "2031-03-12T09:00:00Z" },
  });
});
afterAll(() => hub.close());

const signUp = (fields: Record<string, string>, ip: string) =>
  postForm(hub, FORM_PATHS.newsletterSignup, fields, { "CF-Connecting-IP": ip });

/** Sends the flood, a few at a time; gives how often each status was answered. */
async function flood(
  send: (index: number) => ReturnType<typeof signUp>,
): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < FLOOD) {
      next += 1;
      // A request that the machine drops under load was not let in either.
      const status = await send(next).then(
        async (answer) => {
          await answer.text();
          return answer.status;
        },
        () => 0,
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return statuses;
}

async function mailed(): Promise<number> {
  const { DB } = await hub.worker.getEnv();
  const { results } = await DB.prepare("SELECT count(*) AS mails FROM outbox").all();
  const [row] = results;
  return typeof row === "object" && row !== null && "mails" in row ? Number(row.mails) : NaN;
}

const blockOf = (index: number) => `10.${String((index >> 8) & 255)}.${String(index & 255)}.9`;

test("from one address block next to nothing gets through", { timeout: 900_000 }, async () => {
  const statuses = await flood((index) =>
    signUp({ email: `opfer-${String(index)}@eins.example` }, "192.0.2.66"),
  );
  expect(statuses.get(429) ?? 0).toBeGreaterThan(FLOOD * 0.9);
  expect(await mailed()).toBeLessThan(HOURLY_CEILING.newsletter);
});

test("from many blocks no more mails leave than an hour allows", { timeout: 900_000 }, async () => {
  await flood((index) => signUp({ email: `opfer-${String(index)}@viele.example` }, blockOf(index)));
  expect(await mailed()).toBe(HOURLY_CEILING.newsletter);
});

test("one address gets one mail, however often it is typed", { timeout: 120_000 }, async () => {
  const { DB } = await hub.worker.getEnv();
  await DB.prepare("DELETE FROM form_hours WHERE form = ?").bind("newsletter").run();
  const before = await mailed();
  for (let time = 0; time < 20; time += 1) {
    await signUp({ email: "Lieblingsopfer@ziel.example" }, blockOf(60_000 + time));
  }
  expect(await mailed()).toBe(before + 1);
});

test("a real person still gets through, with some arithmetic", { timeout: 120_000 }, async () => {
  for (let time = 0; time <= HOURLY_CEILING.newsletter; time += 1) {
    await signUp({ email: `rest-${String(time)}@viele.example` }, blockOf(61_000 + time));
  }
  const before = await mailed();
  const person = { email: "ausbilderin@betrieb.example", firstName: "Şule" };
  const asked = await signUp(person, "198.51.100.4");
  expect(asked.status).toBe(422);
  const challenge = /data-challenge="([^"]*)"/.exec(await asked.text())?.[1] ?? "";
  const proof = await solveProof(challenge.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  const answer = await signUp({ ...person, proof }, "198.51.100.4");
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, FORM_PAGES.newsletterSent]);
  expect(await mailed()).toBe(before + 1);
});
