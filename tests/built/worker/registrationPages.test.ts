import { afterAll, beforeEach, describe, expect, inject, test } from "vitest";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { address, JOIN_LINK, SLUG, startRegistrationHub } from "./registrationHub.ts";

const now = new Date(inject("hub").now).toISOString();
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

const hub = await startRegistrationHub(now);
const { filled, states } = hub;
afterAll(() => hub.close());
// The ceiling of an hour is not what is tested here, and the clock stands still.
beforeEach(async () => {
  await hub.select("DELETE FROM form_hours");
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
