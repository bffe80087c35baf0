import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { FORM_PAGES, FORM_PATHS } from "../../../common/paths.ts";
import { address, JOIN_LINK, SLUG, startRegistrationHub } from "./registrationHub.ts";

const now = new Date(inject("hub").now).toISOString();
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

const hub = await startRegistrationHub(now);
const { filled, kinds, states } = hub;
afterAll(() => hub.close());
// The ceiling of an hour is not what is tested here, and the clock stands still.
beforeEach(async () => {
  await hub.select("DELETE FROM form_hours");
});

describe("places", () => {
  test("50 people at once for 5 places: 5 are confirmed, all others wait in the order they came", async () => {
    hub.publish("rush", { capacity: 5 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => hub.register("rush", address("rush", index))),
    );
    expect(new Set(answers.map(({ status, to }) => `${status} ${to}`))).toEqual(
      new Set([`303 ${FORM_PAGES.registered}`]),
    );
    const guests = await hub.guests("rush");
    expect(guests.map(({ position }) => position)).toEqual(guests.map((_, index) => index + 1));
    expect(guests.map(({ state }) => state)).toEqual(
      guests.map((_, index) => (index < 5 ? "confirmed" : "waiting")),
    );
    for (const { email, state } of guests) expect(await kinds(email)).toBe(state);
    const day = now.slice(0, 10);
    expect(
      await hub.select(
        "SELECT name, value FROM counters WHERE day = ? AND name LIKE 'registration.%' ORDER BY name",
        day,
      ),
    ).toEqual([
      { name: "registration.confirmed", value: 5 },
      { name: "registration.waiting", value: 45 },
    ]);
  });

  test("without a limit there is one for everybody", async () => {
    hub.publish("open");
    hub.publish("boundless", { capacity: null });
    for (const number of [1, 2, 3, 4])
      await hub.register("boundless", address("boundless", number));
    expect(await states("boundless")).toBe("confirmed confirmed confirmed confirmed");
  });

  test("a place that is given back is offered to whoever waits longest, and to nobody who comes new", async () => {
    await filled("handover", { capacity: 1, count: 3 });
    const token = await hub.tokenOf(address("handover", 1));
    expect(await hub.post(FORM_PATHS.registrationCancel, { token })).toMatchObject({
      status: 303,
      to: FORM_PAGES.registrationCancelled,
    });
    expect(await states("handover")).toBe("cancelled offered waiting");
    await hub.register("handover", address("handover", 4));
    expect(await states("handover")).toBe("cancelled offered waiting waiting");
    const [, offered] = await hub.guests("handover");
    expect(offered?.offerUntil).toBe(later(24));
    expect((await hub.mails(address("handover", 2))).at(-1)).toMatchObject({
      kind: "registration.offered",
      payload: { name: "Anna Muster", until: later(24) },
    });
    expect(await kinds(address("handover", 1))).toBe("confirmed withdrawn");
    // A second click, or a replay.
    expect((await hub.post(FORM_PATHS.registrationCancel, { token })).status).toBe(303);
    expect(await kinds(address("handover", 1))).toBe("confirmed withdrawn");
    expect(await states("handover")).toBe("cancelled offered waiting waiting");
  });

  test("an offer that is accepted is a place, and stays one when it is accepted again", async () => {
    await filled("accept", { capacity: 1, count: 2 });
    await hub.post(FORM_PATHS.registrationCancel, {
      token: await hub.tokenOf(address("accept", 1)),
    });
    const token = await hub.tokenOf(address("accept", 2));
    for (const time of ["first", "again"]) {
      const { to } = await hub.post(FORM_PATHS.registrationAccept, { token });
      expect([time, to]).toEqual([time, FORM_PAGES.registrationAccepted]);
    }
    expect(await states("accept")).toBe("cancelled confirmed");
    expect(await kinds(address("accept", 2))).toBe("waiting offered confirmed");
    expect((await hub.mails(address("accept", 2))).at(-1)?.payload.joinLink).toBe(JOIN_LINK);
  });

  test("an offer that nobody takes up goes to the next, by cron, and cannot be taken up any more", async () => {
    await filled("expire", { capacity: 1, count: 3 });
    await hub.post(FORM_PATHS.registrationCancel, {
      token: await hub.tokenOf(address("expire", 1)),
    });
    const token = await hub.tokenOf(address("expire", 2));
    await hub.offersEnd("expire", later(0.001));
    await hub.cron();
    expect(await states("expire")).toBe("cancelled offered waiting");
    await hub.offersEnd("expire", now);
    await hub.cron();
    expect(await states("expire")).toBe("cancelled cancelled offered");
    expect(await kinds(address("expire", 2))).toBe("waiting offered offerExpired");
    expect(await kinds(address("expire", 3))).toBe("waiting offered");
    await hub.cron();
    expect(await states("expire")).toBe("cancelled cancelled offered");
    const answer = await hub.post(FORM_PATHS.registrationAccept, { token });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Die Frist für den angebotenen Platz ist vorbei");
    expect(await states("expire")).toBe("cancelled cancelled offered");
  });

  test("an offer ends two hours before the beginning at the latest, and none is made after that", async () => {
    hub.publish("soon", { capacity: 1, start: later(6), end: later(8) });
    for (const number of [1, 2, 3]) await hub.register("soon", address("soon", number));
    await hub.post(FORM_PATHS.registrationCancel, { token: await hub.tokenOf(address("soon", 1)) });
    expect((await hub.guests("soon"))[1]?.offerUntil).toBe(later(4));
    hub.publish("soon", { capacity: 1, start: later(2.4), end: later(4) });
    await hub.offersEnd("soon", now);
    await hub.cron();
    expect(await states("soon")).toBe("cancelled cancelled waiting");
  });

  test("more places in the Studio are offered in order, and not one too many", async () => {
    await filled("grows", { capacity: 1, count: 5 });
    hub.publish("grows", { capacity: 3 });
    await Promise.all([hub.cron(), hub.cron()]);
    expect(await states("grows")).toBe("confirmed offered offered waiting waiting");
    hub.publish("grows", { capacity: 1 });
    await hub.post(FORM_PATHS.registrationCancel, {
      token: await hub.tokenOf(address("grows", 1)),
    });
    await hub.cron();
    expect(await states("grows")).toBe("cancelled offered offered waiting waiting");
  });

  test("a place that many give back and take at once is never taken twice", async () => {
    await filled("storm", { capacity: 4, count: 12 });
    const tokens = await Promise.all(
      [1, 2, 3, 4].map((number) => hub.tokenOf(address("storm", number))),
    );
    await Promise.all([
      ...tokens.map((token) => hub.post(FORM_PATHS.registrationCancel, { token })),
      ...[13, 14, 15, 16].map((number) => hub.register("storm", address("storm", number))),
      hub.cron(),
    ]);
    const live = (await hub.guests("storm")).filter(({ state }) => state !== "cancelled");
    expect(live.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 4 }, () => "offered"),
      ...Array.from({ length: 8 }, () => "waiting"),
    ]);
  });
});

describe("the same person", () => {
  test("who registers again gets the same answer, no second place, and no second mail that day", async () => {
    hub.publish("twice");
    const [first, second] = [
      await hub.register("twice", "anna@twice.example.com"),
      await hub.register("twice", "Anna@Twice.example.com", { name: "Eine Fremde" }),
    ];
    expect(second).toEqual(first);
    expect(await hub.guests("twice")).toMatchObject([{ name: "Anna Muster", state: "confirmed" }]);
    expect(await kinds("anna@twice.example.com")).toBe("confirmed");
  });

  test("hears the next day what is known, not what somebody typed", async () => {
    hub.publish("nextday");
    const email = "anna@nextday.example.com";
    await hub.register("nextday", email);
    await hub.select("UPDATE tokens SET created_at = ?", later(-25));
    await hub.register("nextday", email, { name: "Eine Fremde" });
    expect(await hub.mails(email)).toMatchObject([
      { kind: "registration.confirmed", payload: { name: "Anna Muster" } },
      { kind: "registration.confirmed", payload: { name: "Anna Muster", joinLink: JOIN_LINK } },
    ]);
  });

  test("may tick the newsletter, which asks again by a mail of its own", async () => {
    hub.publish("tick");
    const email = "anna@tick.example.com";
    await hub.register("tick", email, { newsletter: "ja" });
    expect(
      await hub.select("SELECT kind FROM outbox WHERE recipient = ? ORDER BY kind", email),
    ).toEqual([{ kind: "newsletter.confirm" }, { kind: "registration.confirmed" }]);
    expect(await hub.select("SELECT state FROM subscribers WHERE email = ?", email)).toEqual([
      { state: "pending" },
    ]);
    expect(
      await hub.select(
        `SELECT event, source FROM consents c JOIN subscribers s ON s.id = c.subscriber_id
         WHERE s.email = ?`,
        email,
      ),
    ).toEqual([{ event: "requested", source: `/termine/${SLUG}/` }]);
  });

  test("who ticks it loses nothing that they told the newsletter before", async () => {
    hub.publish("told");
    const email = "anna@told.example.com";
    await hub.post(FORM_PATHS.newsletterSignup, { email, firstName: "Anna" });
    const told = () =>
      hub.select("SELECT first_name, state FROM subscribers WHERE email = ?", email);
    expect(await told()).toEqual([{ first_name: "Anna", state: "pending" }]);
    await hub.register("told", email, { newsletter: "ja" });
    expect(await told()).toEqual([{ first_name: "Anna", state: "pending" }]);
  });

  test("gets a mail for each seminar, on the same day too", async () => {
    hub.publish("one");
    hub.publish("two");
    await hub.register("one", "anna@both.example.com");
    await hub.register("two", "anna@both.example.com");
    expect(await kinds("anna@both.example.com")).toBe("confirmed confirmed");
  });

  test("may come back after cancelling, behind those who wait", async () => {
    await filled("back", { capacity: 1, count: 2 });
    await hub.post(FORM_PATHS.registrationCancel, { token: await hub.tokenOf(address("back", 1)) });
    await hub.register("back", address("back", 1));
    expect(await states("back")).toBe("cancelled offered waiting");
  });
});
