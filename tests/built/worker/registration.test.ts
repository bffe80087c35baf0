import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { JOIN_LINK, SLUG, startRegistrationHub } from "./registrationHub.ts";

const now = new Date(inject("hub").now).toISOString();
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

let hub: Awaited<ReturnType<typeof startRegistrationHub>>;
beforeAll(async () => {
  hub = await startRegistrationHub(now);
});
afterAll(() => hub.close());
// The ceiling of an hour is not what is tested here, and the clock stands still.
beforeEach(async () => {
  await hub.select("DELETE FROM form_hours");
});

const address = (seminar: string, number: number) => `gast${number}@${seminar}.example.com`;
const states = async (seminar: string) =>
  (await hub.guests(seminar)).map(({ state }) => state).join(" ");
const kinds = async (recipient: string) =>
  (await hub.mails(recipient)).map(({ kind }) => kind.replace("registration.", "")).join(" ");

/** A seminar of `capacity` places for which `count` people have registered, one after the other. */
async function filled(seminar: string, { capacity, count }: { capacity: number; count: number }) {
  hub.publish(seminar, { capacity });
  for (let number = 1; number <= count; number += 1) {
    expect(await hub.register(seminar, address(seminar, number))).toMatchObject({ status: 303 });
  }
}

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

describe("the page of a registration", () => {
  const open = async (token: string) => {
    const answer = await hub.hub.fetch(tokenLink(FORM_PAGES.registration, token));
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: await answer.text(),
    };
  };

  test("shows what is known and changes nothing, however often it is opened", async () => {
    await filled("look", { capacity: 1, count: 2 });
    const before = await hub.guests("look");
    const token = await hub.tokenOf(address("look", 2));
    for (let times = 0; times < 3; times += 1) await open(token);
    const { status, text, headers } = await open(token);
    expect([status, headers["cache-control"], headers["x-robots-tag"]]).toEqual([
      200,
      "no-store",
      "noindex",
    ]);
    expect(text).toContain("Termin look");
    expect(text).toContain("Sie sind als Nächstes an der Reihe.");
    expect(text).toContain('value="Anna Muster"');
    expect(text).toContain(`name="token" value="${token}"`);
    expect(text).not.toContain("Ja, ich nehme den Platz");
    expect(text).not.toContain("data-case");
    expect(await hub.guests("look")).toEqual(before);
  });

  test("changes name, company and question", async () => {
    hub.publish("change", { asksCompany: false });
    await hub.register("change", "anna@change.example.com", { company: "Bäckerei" });
    const token = await hub.tokenOf("anna@change.example.com");
    expect((await open(token)).text).not.toContain('name="company"');
    const sent = { token, name: "Anna Neu", company: "Bäckerei", question: "Wie\r\nviele?" };
    expect((await hub.post(FORM_PATHS.registrationChange, sent)).to).toBe(
      FORM_PAGES.registrationChanged,
    );
    expect(await hub.guests("change")).toMatchObject([
      { name: "Anna Neu", company: "", question: "Wie\nviele?", state: "confirmed" },
    ]);
  });

  test("keeps what was typed where something is to mend", async () => {
    hub.publish("mend");
    await hub.register("mend", "anna@mend.example.com");
    const token = await hub.tokenOf("anna@mend.example.com");
    const answer = await hub.post(FORM_PATHS.registrationChange, {
      token,
      name: "www gewinn",
      question: "</textarea><script>alert(1)</script>",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="www gewinn"');
    expect(answer.text).toContain("Bitte geben Sie nur den Namen an");
    expect(answer.text).toContain("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(answer.text).not.toContain("<script>alert(1)");
  });

  test("tells who comes without a link where it is", async () => {
    const answer = await hub.hub.fetch(FORM_PAGES.registration);
    expect([answer.status, (await answer.text()).includes("Link aus Ihrer E-Mail")]).toEqual([
      200,
      true,
    ]);
  });

  const forged = "A".repeat(43);
  test.each(["", "x", forged, `${forged}'`, "' OR 1=1 --"])(
    "does not open by the token %j, nor act on it",
    async (token) => {
      hub.publish("forged");
      await hub.register("forged", "anna@forged.example.com");
      const before = await hub.select(
        "SELECT id, state, updated_at FROM registrations ORDER BY id",
      );
      const { status, text } = await open(token);
      expect(status).toBe(410);
      expect(text).toContain("Dieser Link gilt nicht mehr");
      for (const path of [
        FORM_PATHS.registrationCancel,
        FORM_PATHS.registrationAccept,
        FORM_PATHS.registrationChange,
      ]) {
        expect([410, 422]).toContain((await hub.post(path, { token, name: "Neu" })).status);
      }
      expect(
        await hub.select("SELECT id, state, updated_at FROM registrations ORDER BY id"),
      ).toEqual(before);
    },
  );

  test("does not open by a token that is too old, or was made for something else", async () => {
    hub.publish("old");
    await hub.register("old", "anna@old.example.com");
    const token = await hub.tokenOf("anna@old.example.com");
    expect((await open(token)).status).toBe(200);
    const set = (sql: string, value: string) =>
      hub.select(
        `UPDATE tokens SET ${sql} = ? WHERE subject_id =
           (SELECT id FROM registrations WHERE seminar_id = 'old')`,
        value,
      );
    await set("purpose", "newsletter.manage");
    expect((await open(token)).status).toBe(410);
    await set("purpose", "registration.manage");
    await set("expires_at", now);
    expect((await open(token)).status).toBe(410);
    expect((await hub.post(FORM_PATHS.registrationCancel, { token })).status).toBe(410);
    expect(await states("old")).toBe("confirmed");
  });

  test("takes no form from another site", async () => {
    hub.publish("csrf");
    await hub.register("csrf", "anna@csrf.example.com");
    const token = await hub.tokenOf("anna@csrf.example.com");
    const answer = await hub.hub.fetch(FORM_PATHS.registrationCancel, {
      method: "POST",
      headers: {
        Origin: "https://boese.example",
        "Content-Type": "application/x-www-form-urlencoded",
      },
      body: `token=${token}`,
    });
    expect(answer.status).toBe(403);
    await answer.text();
    expect(await states("csrf")).toBe("confirmed");
  });
});

describe("what cannot be registered for", () => {
  test.each([
    ["is unknown", undefined, 404, "Diesen Termin gibt es nicht"],
    ["is cancelled", { state: "cancelled" }, 409, "leider abgesagt"],
    ["has begun", { start: later(-1), end: later(1) }, 409, "schon begonnen"],
    ["is full by the editors' word", { state: "full" }, 409, "Alle Plätze sind vergeben"],
    ["has no new date", { state: "postponed" }, 409, "noch kein Tag fest"],
    ["is closed", { open: false }, 409, "ist geschlossen"],
    ["is past its deadline", { deadline: later(-0.1) }, 409, "ist geschlossen"],
    ["is elsewhere", { url: "https://example.org/x" }, 409, "auf einer anderen Website"],
  ])("says so: a seminar that %s", async (name, but, status, words) => {
    const id = name.replaceAll(/[^a-z]/g, "-");
    if (but !== undefined) hub.publish(id, but);
    const answer = await hub.register(id, "anna@closed.example.com");
    expect([answer.status, answer.text.includes(words)]).toEqual([status, true]);
    expect(await hub.guests(id)).toEqual([]);
    // The page has words for each case, and tells this one only.
    expect(answer.text).not.toContain("data-case");
    expect(
      answer.text.match(/<p>[^<]*(leider abgesagt|ist geschlossen|gibt es nicht)/g)?.length ?? 0,
    ).toBeLessThanOrEqual(1);
  });

  test.each([
    "drafts.x",
    "versions.r1.x",
    '"]|*[_type=="settings"]',
    "x'; DROP TABLE seminars; --",
  ])("is not asked for: %s", async (id) => {
    hub.content.seminars.set(id, {});
    const { status } = await hub.register(id, "anna@closed.example.com");
    expect([404, 422]).toContain(status);
  });

  test("is nothing lost when the content API is away: the visitor is told, and may send again", async () => {
    hub.content.failsWith = 500;
    try {
      const answer = await hub.register("away", "anna@away.example.com");
      expect([answer.status, answer.text.includes("gerade nicht nachschlagen")]).toEqual([
        503,
        true,
      ]);
    } finally {
      hub.content.failsWith = undefined;
    }
    hub.publish("away");
    expect((await hub.register("away", "anna@away.example.com")).status).toBe(303);
  });
});

describe("what people type", () => {
  test.each([
    [
      "email",
      "anna@example.com\r\nBcc: alle@example.com",
      "Das sieht nicht nach einer E-Mail-Adresse aus",
    ],
    ["email", "anna@mailinator.com", "Wegwerfadressen"],
    ["email", "anna@sub.mailinator.com", "Wegwerfadressen"],
    ["name", "Gewinn auf gewinn.de", "Bitte geben Sie nur den Namen an"],
    ["name", "<b>Anna</b>", "Bitte geben Sie nur den Namen an"],
    ["name", "Anna\r\nBcc: x", "Bitte geben Sie nur den Namen an"],
    ["company", "Bäckerei\r\nSubject: x", "Betrieb: bitte in einer Zeile"],
    ["question", "\u0000", "Ihre Frage: bitte ohne Steuerzeichen"],
  ])("is refused beside its field: %s %j", async (field, value, words) => {
    hub.publish("fields");
    const answer = await hub.register("fields", "anna@fields.example.com", { [field]: value });
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    expect(await hub.guests("fields")).toEqual([]);
  });

  test("is kept as it is where it is harmless to us, and harmless where it is shown", async () => {
    hub.publish("markup");
    const nasty = `"><script>alert('x')</script>'; DROP TABLE registrations; --`;
    await hub.register("markup", "anna@markup.example.com", { company: nasty, question: nasty });
    expect(await hub.guests("markup")).toMatchObject([{ company: nasty, question: nasty }]);
    const token = await hub.tokenOf("anna@markup.example.com");
    const page = await (await hub.hub.fetch(tokenLink(FORM_PAGES.registration, token))).text();
    // Within the quotes of an attribute it is text.
    expect(page).toContain(`value="&quot;><script>alert('x')</script>`);
    expect(page.replaceAll(/"[^"]*"/g, "")).not.toContain("<script>alert(");
    expect(page).toContain("&lt;script&gt;alert('x')&lt;/script&gt;");
  });

  test("comes back with the form where something is to mend, on the seminar's own page", async () => {
    hub.publish("again");
    const answer = await hub.register("again", "keine Adresse", { question: "Meine Frage" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="keine Adresse"');
    expect(answer.text).toContain("Meine Frage");
    expect(answer.text).not.toMatch(/data-(until|from|places-of)=/);
  });
});

describe("the join link", () => {
  test("goes to those who have a place by mail, and is in no page, answer or log", async () => {
    await filled("secret", { capacity: 1, count: 2 });
    expect((await hub.mails(address("secret", 1)))[0]?.payload.joinLink).toBe(JOIN_LINK);
    expect((await hub.mails(address("secret", 2)))[0]?.payload).not.toHaveProperty("joinLink");
    const token = await hub.tokenOf(address("secret", 1));
    const paths = [
      `/termine/${SLUG}/`,
      `/termine/${SLUG}/termin.ics`,
      "/termine.ics",
      tokenLink(FORM_PAGES.registration, token),
      FORM_PAGES.registered,
      "/api/health",
    ];
    for (const path of paths) {
      const text = await (await hub.hub.fetch(path)).text();
      expect([path, text.length > 0, text.includes("konferenz.example.org")]).toEqual([
        path,
        true,
        false,
      ]);
    }
    expect(JSON.stringify(hub.hub.logged())).not.toMatch(/konferenz|example\.com|Muster/);
  });
});

describe("the seminar's page", () => {
  const ID = `seminar-${SLUG}`;
  const page = async (headers: Record<string, string> = {}) => {
    const answer = await hub.hub.fetch(`/termine/${SLUG}/`, { headers });
    const etag = answer.headers.get("ETag") ?? "";
    return { status: answer.status, etag, text: await answer.text() };
  };

  test("tells at each visit how many places are left, and is not taken for what it was", async () => {
    hub.publish(ID, { capacity: 6 });
    const empty = await page();
    expect(empty.text).toContain("Noch 6 Plätze frei");
    expect((await page({ "If-None-Match": empty.etag })).status).toBe(304);
    for (const number of [1, 2, 3, 4, 5]) await hub.register(ID, address("page", number));
    const last = await page({ "If-None-Match": empty.etag });
    expect([last.status, last.text.includes("Noch 1 Platz frei")]).toEqual([200, true]);
    await hub.register(ID, address("page", 6));
    const full = await page({ "If-None-Match": last.etag });
    expect(full.text).toContain("Ausgebucht – Sie kommen auf die Warteliste.");
    expect(full.text).toContain("6, alle vergeben");
  });

  test("says what the build says where the database does not answer", async () => {
    await hub.select("ALTER TABLE registrations RENAME TO registrations_away");
    try {
      const { status, text } = await page();
      expect([status, text.includes("6 Plätze"), /Noch \d/.test(text)]).toEqual([200, true, false]);
    } finally {
      await hub.select("ALTER TABLE registrations_away RENAME TO registrations");
    }
  });
});
