import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { sequenceOf } from "../../../common/calendar/eventVersion.ts";
import { isMailKind, mailData } from "../../mail/MailData.ts";
import { tokenHash } from "../../tokens/tokens.ts";
import { noticesDue } from "./noticesDue.ts";
import { startDatabase } from "./testing/startDatabase.ts";
import { startSeminars, type Seminars } from "./testing/startSeminars.ts";

/** Long before every seminar here. */
const TOLD = "2026-11-01T08:00:00.000Z";
const START = "2026-12-10T09:00:00.000Z";
const END = "2026-12-10T10:30:00.000Z";
const WHEN = { start: START, end: END };
const LATER = { start: "2026-12-17T15:00:00.000Z", end: "2026-12-17T16:30:00.000Z" };
/** When the content was changed, and cron comes. */
const CHANGED = "2026-11-20T10:00:00Z";
const NOW = "2026-11-20T10:05:00Z";
const SEQUENCE = sequenceOf(new Date(CHANGED));

let database: D1Database;
let content: Seminars;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ database, close } = await startDatabase());
  content = await startSeminars();
}, 60_000);
// Cron sees to all there are.
beforeEach(async () => {
  await database.batch(
    ["outbox", "tokens", "registrations", "seminars"].map((table) =>
      database.prepare(`DELETE FROM ${table}`),
    ),
  );
});
afterAll(async () => {
  await content.close();
  await close();
});

/** A seminar whose guests were told of it, one in each state. */
async function told(id: string, but: { state?: string; start?: string; registered?: string } = {}) {
  const { state = "planned", start = START, registered = TOLD } = but;
  const end = new Date(Date.parse(start) + 5_400_000).toISOString();
  await database.batch([
    database
      .prepare(
        `INSERT INTO seminars (id, title, path, starts_at, ends_at, state, sequence, updated_at)
         VALUES (?, 'Termin', '/termine/x/', ?, ?, ?, 7, ?)`,
      )
      .bind(id, start, end, state, TOLD),
    ...["confirmed", "waiting", "offered", "cancelled"].map((guest, position) =>
      registration(id, { guest, state: guest, position, registered }),
    ),
  ]);
}

function registration(
  seminar: string,
  guest: { guest: string; state: string; position: number; registered: string },
) {
  const { guest: name, state, position, registered } = guest;
  return database
    .prepare(
      `INSERT INTO registrations
         (id, seminar_id, email, email_key, name, state, position, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      `${seminar}-${name}`,
      seminar,
      `${name}@${seminar}.example`,
      `key-${name}-${seminar}`,
      `Gast "${name}"`,
      state,
      position,
      registered,
      registered,
    );
}

const cron = (now: string) =>
  noticesDue({ env: { database, content: content.source() }, now: new Date(now) });

const rowSchema = z.object({ kind: z.string(), recipient: z.string(), payload: z.string() });

/** What the guests of a seminar were sent, as templates are given it. */
async function mailsOf(seminar: string) {
  const { results } = await database
    .prepare(
      "SELECT kind, recipient, payload FROM outbox WHERE recipient LIKE ? ORDER BY created_at, recipient",
    )
    .bind(`%@${seminar}.example`)
    .all();
  return z
    .array(rowSchema)
    .parse(results)
    .map(({ kind, recipient, payload }) => {
      if (!isMailKind(kind)) throw new Error(`no mail "${kind}"`);
      const data: Record<string, unknown> = mailData[kind].parse(JSON.parse(payload));
      return { kind: kind.replace("registration.", ""), to: recipient.split("@")[0], data };
    });
}
const sent = async (seminar: string) =>
  (await mailsOf(seminar)).map(({ kind, to }) => `${kind} ${to}`);

async function factsOf(seminar: string): Promise<unknown> {
  return database
    .prepare("SELECT starts_at, ends_at, state, sequence FROM seminars WHERE id = ?")
    .bind(seminar)
    .first();
}

describe("a change", { timeout: 30_000 }, () => {
  test("of the time is told everybody once, with the way in for those who have a place", async () => {
    await told("moved");
    content.publish("moved", LATER);
    await cron(NOW);
    await cron(NOW);
    const mails = await mailsOf("moved");
    expect(
      mails.map(({ kind, to, data }) => [kind, to, data["hasPlace"], data["joinLink"]]),
    ).toEqual([
      ["moved", "confirmed", true, "https://raum.example.org/4711"],
      ["moved", "offered", false, undefined],
      ["moved", "waiting", false, undefined],
    ]);
    expect(mails[0]?.data).toMatchObject({
      name: 'Gast "confirmed"',
      previousStart: START,
      seminar: { id: "moved", title: "Termin moved", path: "/termine/moved/", ...LATER },
    });
    expect(await factsOf("moved")).toEqual({
      starts_at: LATER.start,
      ends_at: LATER.end,
      state: "planned",
      sequence: SEQUENCE,
    });
  });

  test("gives the calendar entry the version that the site's own has", async () => {
    await told("version");
    content.publish("version", LATER);
    await cron(NOW);
    expect((await mailsOf("version"))[0]?.data).toMatchObject({ seminar: { sequence: SEQUENCE } });
  });

  test("brings each guest a link of their own", async () => {
    await told("links");
    content.publish("links", LATER);
    await cron(NOW);
    const subjects = await Promise.all(
      (await mailsOf("links")).map(async ({ data }) => {
        const hash = await tokenHash(z.string().parse(data["manageToken"]));
        return database
          .prepare("SELECT subject_id, purpose FROM tokens WHERE hash = ?")
          .bind(hash)
          .first();
      }),
    );
    expect(subjects).toEqual(
      ["confirmed", "offered", "waiting"].map((guest) => ({
        subject_id: `links-${guest}`,
        purpose: "registration.manage",
      })),
    );
  });

  test("that calls the seminar off is told with its reason, and stays told", async () => {
    await told("off");
    content.publish("off", WHEN, { state: "cancelled", stateNote: "Krank." });
    await cron(NOW);
    await cron("2026-12-09T10:00:00Z");
    expect(await sent("off")).toEqual([
      "calledOff confirmed",
      "calledOff offered",
      "calledOff waiting",
    ]);
    expect((await mailsOf("off"))[0]?.data).toMatchObject({ reason: "Krank.", hasPlace: true });
    expect(await factsOf("off")).toMatchObject({ state: "cancelled", sequence: SEQUENCE });
    const tokens = await database
      .prepare("SELECT count(*) AS n FROM tokens WHERE subject_id LIKE 'off-%'")
      .first("n");
    expect(tokens).toBe(0);
  });

  test("that takes the time away is told, and the new time when it is known", async () => {
    await told("open");
    content.publish("open", WHEN, { state: "postponed" });
    await cron(NOW);
    await cron(NOW);
    expect(await sent("open")).toEqual([
      "postponed confirmed",
      "postponed offered",
      "postponed waiting",
    ]);
    content.publish("open", LATER, {
      state: "postponed",
      originalStart: START,
      _updatedAt: "2026-12-11T10:00:00Z",
    });
    // The old time has passed meanwhile.
    await cron("2026-12-11T10:05:00Z");
    expect((await sent("open")).slice(3)).toEqual([
      "moved confirmed",
      "moved offered",
      "moved waiting",
    ]);
  });

  test("that brings it back is told in the words of a confirmation", async () => {
    await told("back", { state: "cancelled" });
    content.publish("back", WHEN);
    await cron(NOW);
    expect(await sent("back")).toEqual([
      "confirmed confirmed",
      "waiting offered",
      "waiting waiting",
    ]);
    expect(await factsOf("back")).toMatchObject({ state: "planned" });
  });

  test("of other words is told nobody", async () => {
    await told("words");
    content.publish("words", WHEN, { title: "Ein anderer Titel", state: "full" });
    await cron(NOW);
    expect(await sent("words")).toEqual([]);
  });

  test("is no news to who registered after it", async () => {
    await told("late");
    await registration("late", {
      guest: "new",
      state: "confirmed",
      position: 9,
      registered: "2026-11-20T10:02:00.000Z",
    }).run();
    content.publish("late", LATER);
    await cron(NOW);
    expect(await sent("late")).toEqual(["moved confirmed", "moved offered", "moved waiting"]);
  });

  test("of what is over is told nobody", async () => {
    await told("over", { start: "2026-11-20T09:00:00.000Z" });
    content.publish("over", { start: "2026-11-20T09:30:00Z", end: "2026-11-20T10:00:00Z" });
    await cron(NOW);
    expect(await sent("over")).toEqual([]);
  });

  test("is told once, however many runs find it at the same time", async () => {
    await told("twice");
    content.publish("twice", LATER);
    await Promise.all([cron(NOW), cron(NOW), cron(NOW)]);
    expect(await sent("twice")).toEqual(["moved confirmed", "moved offered", "moved waiting"]);
    const tokens = await database
      .prepare("SELECT count(*) AS n FROM tokens WHERE subject_id LIKE 'twice-%'")
      .first("n");
    expect(tokens).toBe(3);
  });

  test("of one seminar is told though others cannot be read", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    for (const id of ["broken", "gone", "fine"]) await told(id);
    content.break("broken");
    content.unpublish("gone");
    content.publish("fine", LATER);
    await expect(cron(NOW)).rejects.toThrow("Notices of some seminars failed.");
    expect(await sent("fine")).toHaveLength(3);
    expect([await sent("broken"), await sent("gone")]).toEqual([[], []]);
  });
});

describe("reminders", { timeout: 30_000 }, () => {
  const reminders = async (seminar: string) =>
    (await mailsOf(seminar)).map(({ to, data }) => `${String(data["lead"])} ${to}`);

  test("come a day and an hour before, once, to those who have a place", async () => {
    await told("remind");
    content.publish("remind", WHEN);
    for (const [now, expected] of [
      ["2026-12-09T08:59:00Z", []],
      ["2026-12-09T09:00:00Z", ["day confirmed"]],
      ["2026-12-09T09:05:00Z", ["day confirmed"]],
      ["2026-12-10T07:59:00Z", ["day confirmed"]],
      ["2026-12-10T08:00:00Z", ["day confirmed", "hour confirmed"]],
      ["2026-12-10T08:55:00Z", ["day confirmed", "hour confirmed"]],
      ["2026-12-10T09:05:00Z", ["day confirmed", "hour confirmed"]],
    ] as const) {
      await cron(now);
      expect([now, await reminders("remind")]).toEqual([now, expected]);
    }
    const [first] = await mailsOf("remind");
    expect(first?.data).toMatchObject({
      name: 'Gast "confirmed"',
      joinLink: "https://raum.example.org/4711",
    });
    expect(first?.data["manageToken"]).toMatch(/^[\w-]{43}$/);
  });

  test("spare those who have just registered", async () => {
    await told("fresh", { registered: "2026-12-09T06:01:00.000Z" });
    content.publish("fresh", WHEN);
    await cron("2026-12-09T09:00:00Z");
    expect(await reminders("fresh")).toEqual([]);
    await cron("2026-12-10T08:00:00Z");
    expect(await reminders("fresh")).toEqual(["hour confirmed"]);
  });

  test("do not come of what is called off or has no time", async () => {
    await told("quiet", { state: "cancelled" });
    await told("unknown", { state: "undated" });
    content.publish("quiet", WHEN, { state: "cancelled" });
    content.publish("unknown", WHEN, { state: "postponed" });
    await cron("2026-12-09T09:00:00Z");
    expect([await sent("quiet"), await sent("unknown")]).toEqual([[], []]);
  });

  test("come anew for a new time, of the way in as it is by then", async () => {
    await told("again");
    content.publish("again", WHEN);
    await cron("2026-12-09T09:00:00Z");
    content.publish("again", LATER, {
      _updatedAt: "2026-12-09T12:00:00Z",
      joinLink: "https://raum.example.org/neu",
    });
    await cron("2026-12-09T12:05:00Z");
    await cron("2026-12-16T15:00:00Z");
    const mails = await mailsOf("again");
    expect(mails.filter(({ to }) => to === "confirmed").map(({ kind }) => kind)).toEqual([
      "reminder",
      "moved",
      "reminder",
    ]);
    expect(mails.at(-1)?.data).toMatchObject({
      joinLink: "https://raum.example.org/neu",
      seminar: LATER,
    });
  });
});
