import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { CONSENT } from "../../../common/forms/newsletterConsent.ts";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { ORIGIN, postForm } from "./postForm.ts";

const NOW = "2031-03-12T09:00:00.000Z";
const LONG_AGO = "2031-01-01T09:00:00.000Z";
const LATELY = "2031-03-11T12:00:00.000Z";
const TOPIC = "topic-recruiting";
const STATES = [
  "unknown",
  "pending",
  "confirmed",
  "unsubscribed",
  "bounced",
  "bounced long ago",
  "complained",
] as const;
type State = (typeof STATES)[number];

let hub: BuiltWorker;

beforeAll(async () => {
  hub = await startBuiltWorker({ vars: { ...mediaVars("http://127.0.0.1:9"), HUB_NOW: NOW } });
  // The hour's ceiling has a test of its own.
  for (const form of ["newsletter", "newsletter-link"]) {
    await run("INSERT INTO form_hours (form, hour, seen) VALUES (?, ?, -1000000)", [
      form,
      NOW.slice(0, 13),
    ]);
  }
});
afterAll(() => hub.close());

async function run(sql: string, values: readonly (string | number)[]): Promise<void> {
  const { DB } = await hub.worker.getEnv();
  await DB.prepare(sql)
    .bind(...values)
    .run();
}

async function rows(sql: string): Promise<unknown[]> {
  const { DB } = await hub.worker.getEnv();
  return (await DB.prepare(sql).all()).results;
}

const post = (path: string, fields: Record<string, string | readonly string[]>, headers = {}) =>
  postForm(hub, path, fields, headers);
const signUp = (email: string, more: Record<string, string | readonly string[]> = {}) =>
  post(FORM_PATHS.newsletterSignup, { email, ...more });

/** What a visitor can tell an answer by. */
async function seen(answer: Awaited<ReturnType<typeof post>>): Promise<unknown> {
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== "date")),
    body: await answer.text(),
  };
}

const mailSchema = z.array(
  z.object({
    kind: z.string(),
    payload: z
      .string()
      .transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
  }),
);

/** The mails to an address since the last time they were forgotten. */
async function mailsTo(email: string) {
  return mailSchema.parse(
    await rows(
      `SELECT kind, payload FROM outbox WHERE recipient = '${email.replaceAll("'", "''")}'
       AND created_at = '${NOW}' ORDER BY rowid`,
    ),
  );
}

/** As if all mails so far had been written long ago. */
const passTime = () =>
  run("UPDATE outbox SET created_at = ? WHERE created_at = ?", [LONG_AGO, NOW]);

async function subscriber(email: string): Promise<unknown> {
  return (
    await rows(
      `SELECT state, first_name AS firstName, topics FROM subscribers WHERE email = '${email}'`,
    )
  ).at(0);
}

async function stateOf(key: string): Promise<unknown> {
  const [row] = z
    .array(z.object({ state: z.string() }))
    .parse(await rows(`SELECT state FROM subscribers WHERE email_key = '${key}'`));
  return row?.state;
}

const keySchema = z.tuple([z.object({ key: z.string() })], z.unknown());

/** The key under which an address is kept, as its last mail tells. */
async function keyOf(email: string): Promise<string> {
  const found = await rows(`SELECT recipient_key AS key FROM outbox WHERE recipient = '${email}'`);
  return keySchema.parse(found)[0].key;
}

interface Person {
  email: string;
  key: string;
  /** Of the last mail of each kind. */
  tokens: { confirm: string; manage: string; unsubscribe: string };
}

let people = 0;

/** Brings an address into a state, by nothing but what people and the mail provider do. */
async function someone(state: State): Promise<Person> {
  people += 1;
  const email = `person-${String(people)}@betrieb.example`;
  const tokens = { confirm: "", manage: "", unsubscribe: "" };
  const readTokens = async () => {
    for (const { payload } of await mailsTo(email)) {
      tokens.confirm = payload["confirmToken"] ?? tokens.confirm;
      tokens.manage = payload["manageToken"] ?? tokens.manage;
      tokens.unsubscribe = payload["unsubscribeToken"] ?? tokens.unsubscribe;
    }
  };
  // A link to one's own data can be had in every state, and tells the key.
  await post(FORM_PATHS.newsletterLink, { email });
  await readTokens();
  const key = await keyOf(email);
  if (state !== "unknown") {
    await signUp(email, { firstName: "Anna", topics: [TOPIC] });
    await readTokens();
  }
  if (state !== "unknown" && state !== "pending") {
    await post(FORM_PATHS.newsletterConfirm, { token: tokens.confirm });
    await readTokens();
  }
  if (state === "unsubscribed") {
    await post(FORM_PATHS.newsletterUnsubscribe, { token: tokens.unsubscribe });
  }
  if (state.startsWith("bounced") || state === "complained") {
    const isBounce = state.startsWith("bounced");
    const at = state === "bounced" ? LATELY : LONG_AGO;
    await run("INSERT INTO suppressions (recipient_key, reason, created_at) VALUES (?, ?, ?)", [
      key,
      isBounce ? "bounce" : "complaint",
      at,
    ]);
    await run("UPDATE subscribers SET state = ?, updated_at = ? WHERE email_key = ?", [
      isBounce ? "bounced" : "unsubscribed",
      at,
      key,
    ]);
  }
  await passTime();
  return { email, key, tokens };
}

describe("signing up", () => {
  test.each([
    ["unknown", "pending", ["newsletter.confirm"]],
    ["pending", "pending", ["newsletter.confirm"]],
    ["confirmed", "confirmed", ["newsletter.known"]],
    ["unsubscribed", "pending", ["newsletter.confirm"]],
    ["bounced", "bounced", []],
    ["bounced long ago", "pending", ["newsletter.confirm"]],
    ["complained", "unsubscribed", []],
  ] as const)("%s becomes %s and gets %j", async (state, after, kinds) => {
    const { email, key } = await someone(state);
    await signUp(email, { firstName: "Berta" });
    expect(await stateOf(key)).toBe(after);
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(kinds);
    // At once again: nobody gets a second mail for it.
    await signUp(email);
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("looks the same for every state", async () => {
    const answers = [];
    for (const state of STATES)
      answers.push(await seen(await signUp((await someone(state)).email)));
    expect(answers[0]).toMatchObject({ status: 303, body: "" });
    expect(answers[0]).toMatchObject({ headers: { location: FORM_PAGES.newsletterSent } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  test("keeps what was typed, as ids of topics that there are, and flags throw-away addresses", async () => {
    const email = "neu@mailinator.com";
    await signUp(email, { firstName: "Şule", topics: [TOPIC, "topic-gibt-es-nicht", TOPIC] });
    expect(
      await rows(
        `SELECT first_name, topics, is_disposable FROM subscribers WHERE email = '${email}'`,
      ),
    ).toEqual([{ first_name: "Şule", topics: `["${TOPIC}"]`, is_disposable: 1 }]);
  });

  test("changes nothing about a subscriber, whoever fills in the form, and greets nobody by a typed name", async () => {
    const { email } = await someone("confirmed");
    await signUp(email, { firstName: "Jemand", topics: [] });
    expect(await subscriber(email)).toEqual({
      state: "confirmed",
      firstName: "Anna",
      topics: `["${TOPIC}"]`,
    });
    expect((await mailsTo(email)).map(({ payload }) => payload["firstName"])).toEqual([""]);
  });

  test("writes three times in 30 days at most", async () => {
    const { email } = await someone("unknown");
    for (const day of ["2031-02-20", "2031-02-27", "2031-03-06"]) {
      await signUp(email);
      await run("UPDATE outbox SET created_at = ? WHERE recipient = ? AND created_at = ?", [
        `${day}T09:00:00.000Z`,
        email,
        NOW,
      ]);
    }
    await signUp(email);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("takes addresses as people have them, and one mailbox once", async () => {
    const typed = [
      "Anna.Muster+azubi@betrieb.example",
      "anna.muster+azubi@BETRIEB.example",
      "info@bäckerei-müller.example",
      `${"x".repeat(64)}@betrieb.example`,
      "o'hara@betrieb.example",
    ];
    for (const email of typed) expect((await signUp(email)).status).toBe(303);
    expect(
      await rows(
        `SELECT count(*) AS n FROM subscribers WHERE email LIKE 'anna.muster+azubi@%'
         OR email = 'info@xn--bckerei-mller-bfb28a.example' OR email LIKE 'xxxxxxxx%'
         OR email LIKE 'o''hara@%'`,
      ),
    ).toEqual([{ n: 4 }]);
  });
});

describe("confirming", () => {
  test("makes a subscriber, with proof of the words and the page, and welcomes once", async () => {
    const { email, key, tokens } = await someone("unknown");
    await post(
      FORM_PATHS.newsletterSignup,
      { email },
      { Referer: `${ORIGIN}/beitraege/x-y/?q=geheim` },
    );
    const [mail] = await mailsTo(email);
    const token = mail?.payload["confirmToken"] ?? "";
    const page = await hub.fetch(tokenLink(FORM_PAGES.newsletterConfirm, token));
    expect([
      page.status,
      page.headers.get("Cache-Control"),
      page.headers.get("Referrer-Policy"),
    ]).toEqual([200, "no-store", "same-origin"]);
    const html = await page.text();
    expect(html).toContain(`value="${token}"`);
    expect(html).not.toContain("data-case");
    expect(await stateOf(key)).toBe("pending");

    const clicks = [];
    for (let click = 0; click < 3; click += 1) {
      clicks.push(await seen(await post(FORM_PATHS.newsletterConfirm, { token })));
    }
    expect(clicks[0]).toMatchObject({
      status: 303,
      headers: { location: FORM_PAGES.newsletterConfirmed },
    });
    expect([clicks[1], clicks[2]]).toEqual([clicks[0], clicks[0]]);
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual([
      "newsletter.confirm",
      "newsletter.welcome",
    ]);
    expect(tokens.manage).not.toBe("");
    expect(
      await rows(
        `SELECT event, wording, source, ip_block, consents.created_at AS at FROM consents
         JOIN subscribers ON subscribers.id = subscriber_id WHERE email = '${email}'
         ORDER BY consents.rowid`,
      ),
    ).toEqual([
      {
        event: "requested",
        wording: CONSENT.version,
        source: "/beitraege/x-y/",
        ip_block: null,
        at: NOW,
      },
      {
        event: "confirmed",
        wording: CONSENT.version,
        source: FORM_PAGES.newsletterConfirm,
        ip_block: null,
        at: NOW,
      },
    ]);
  });

  test("the source of a consent is a page of ours or the form's own", async () => {
    const { email } = await someone("unknown");
    for (const referer of [
      "https://evil.example/x/",
      `${ORIGIN}/api/newsletter/anmelden`,
      `${ORIGIN}/<b>/`,
    ]) {
      await post(FORM_PATHS.newsletterSignup, { email }, { Referer: referer });
    }
    const sources = await rows(
      `SELECT DISTINCT source FROM consents JOIN subscribers ON subscribers.id = subscriber_id
       WHERE email = '${email}'`,
    );
    expect(sources).toEqual([{ source: FORM_PAGES.newsletter }]);
  });

  test("opening the page does nothing, however often", async () => {
    const { key, tokens } = await someone("pending");
    for (const method of ["GET", "HEAD", "GET"]) {
      await hub.fetch(tokenLink(FORM_PAGES.newsletterConfirm, tokens.confirm), { method });
    }
    expect(await stateOf(key)).toBe("pending");
  });

  test("an old mail does not bring back who has unsubscribed", async () => {
    const { key, tokens } = await someone("unsubscribed");
    const answer = await post(FORM_PATHS.newsletterConfirm, { token: tokens.confirm });
    expect([answer.status, await stateOf(key)]).toEqual([410, "unsubscribed"]);
  });

  test("links of earlier mails stay good", async () => {
    const { email, key, tokens } = await someone("pending");
    await signUp(email, { firstName: "Berta" });
    await post(FORM_PATHS.newsletterConfirm, { token: tokens.confirm });
    expect(await stateOf(key)).toBe("confirmed");
    expect(await subscriber(email)).toMatchObject({ firstName: "Berta" });
  });
});

describe("a link that is no longer good", () => {
  const forged = "A".repeat(43);

  test.each([
    ["expired", undefined, 410],
    ["forged", forged, 410],
    ["malformed", "../../etc", 422],
    ["empty", "", 422],
  ])("%s: the same page for every action, and how to go on", async (name, given, status) => {
    const { tokens } = await someone("pending");
    if (name === "expired") await run("UPDATE tokens SET expires_at = ? WHERE 1 = ?", [NOW, 1]);
    const paths = [
      FORM_PATHS.newsletterConfirm,
      FORM_PATHS.newsletterUnsubscribe,
      FORM_PATHS.newsletterPreferences,
      FORM_PATHS.newsletterData,
      FORM_PATHS.newsletterErase,
    ];
    for (const path of paths) {
      const token = given ?? tokens.confirm;
      const answer = await post(path, { token, firstName: "", sure: "ja" });
      const html = await answer.text();
      const isData = path === FORM_PATHS.newsletterData;
      expect([path, answer.status]).toEqual([path, isData ? 410 : status]);
      expect(html).toContain("Dieser Link gilt nicht mehr");
      expect(html).toContain(`href="${FORM_PAGES.newsletter}"`);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
    }
  });

  test.each([
    FORM_PAGES.newsletterConfirm,
    FORM_PAGES.newsletterPreferences,
    FORM_PAGES.newsletterUnsubscribe,
  ])("%s says so when it is opened, and is a page of its own without one", async (path) => {
    const answer = await hub.fetch(tokenLink(path, forged));
    expect([answer.status, await answer.text()]).toEqual([
      410,
      expect.stringContaining("Dieser Link gilt nicht mehr"),
    ]);
    const bare = await hub.fetch(path);
    const html = await bare.text();
    expect([bare.status, html.includes('<button class="action"')]).toEqual([200, false]);
  });

  test("a link is good for nothing but what it was mailed for", async () => {
    const { tokens, key } = await someone("confirmed");
    for (const token of [tokens.confirm, tokens.unsubscribe]) {
      for (const path of [FORM_PATHS.newsletterData, FORM_PATHS.newsletterErase]) {
        expect((await post(path, { token, sure: "ja" })).status).toBe(410);
      }
    }
    expect((await post(FORM_PATHS.newsletterUnsubscribe, { token: tokens.confirm })).status).toBe(
      410,
    );
    expect(await stateOf(key)).toBe("confirmed");
  });
});

describe("unsubscribing", () => {
  test.each(["pending", "confirmed", "bounced", "unsubscribed"] as const)(
    "%s: ends it, empties what is known, and keeps the proof",
    async (state) => {
      const { email, key, tokens } = await someone(state);
      const token = tokens.unsubscribe || tokens.manage;
      const answer = await post(FORM_PATHS.newsletterUnsubscribe, { token });
      expect([answer.status, answer.headers.get("Location")]).toEqual([
        303,
        FORM_PAGES.newsletterUnsubscribed,
      ]);
      expect(
        await rows(
          `SELECT state, email, first_name, topics FROM subscribers WHERE email_key = '${key}'`,
        ),
      ).toEqual([{ state: "unsubscribed", email: "", first_name: "", topics: "[]" }]);
      expect(await subscriber(email)).toBeUndefined();
      const events = await rows(
        `SELECT event FROM consents JOIN subscribers ON subscribers.id = subscriber_id
         WHERE email_key = '${key}' AND event = 'unsubscribed'`,
      );
      expect(events).toHaveLength(1);
    },
  );

  const oneClick = (token: string, body: string, headers: Record<string, string>) =>
    hub.fetch(tokenLink(FORM_PATHS.newsletterOneClick, token), { method: "POST", body, headers });

  test.each([
    ["urlencoded", "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    [
      "multipart",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
  ])(
    "one click in a mail program is enough, sent as %s from anywhere",
    async (_name, type, body) => {
      const { key, tokens } = await someone("confirmed");
      const headers = { "Content-Type": type };
      for (let click = 0; click < 2; click += 1) {
        const answer = await oneClick(tokens.unsubscribe, body, headers);
        expect([answer.status, answer.headers.get("Location")]).toEqual([200, null]);
      }
      expect(await stateOf(key)).toBe("unsubscribed");
    },
  );

  test("one click without its field or with another's token does nothing", async () => {
    const { key, tokens } = await someone("confirmed");
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    expect((await oneClick(tokens.unsubscribe, "a=b", type)).status).toBe(400);
    const answer = await oneClick("B".repeat(43), "List-Unsubscribe=One-Click", type);
    expect([answer.status, await stateOf(key)]).toEqual([410, "confirmed"]);
  });

  test("a mail program that opens the link instead comes to the page with the button", async () => {
    const { key, tokens } = await someone("confirmed");
    const answer = await hub.fetch(tokenLink(FORM_PATHS.newsletterOneClick, tokens.unsubscribe));
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      tokenLink(FORM_PAGES.newsletterUnsubscribe, tokens.unsubscribe),
    ]);
    expect(await stateOf(key)).toBe("confirmed");
  });
});

describe("asking for a link", () => {
  test.each(STATES)("%s: the same answer", async (state) => {
    const { email } = await someone(state);
    const answer = await seen(await post(FORM_PATHS.newsletterLink, { email }));
    expect(answer).toEqual(
      await seen(await post(FORM_PATHS.newsletterLink, { email: `nie-${email}` })),
    );
    const mails = (await mailsTo(email)).map(({ kind }) => kind);
    const isSilent = state === "bounced" || state === "bounced long ago" || state === "complained";
    expect(mails).toEqual(isSilent ? [] : ["newsletter.link"]);
    await post(FORM_PATHS.newsletterLink, { email });
    expect(await mailsTo(email)).toHaveLength(isSilent ? 0 : 1);
  });
});

describe("the link to one's data", () => {
  const open = async (token: string) =>
    (await hub.fetch(tokenLink(FORM_PAGES.newsletterPreferences, token))).text();

  test("shows a subscriber what is set, and changes it", async () => {
    const { email, tokens } = await someone("confirmed");
    const html = await open(tokens.manage);
    expect(html).toContain('value="Anna"');
    expect(html).toMatch(new RegExp(`<input[^>]*value="${TOPIC}"[^>]* checked`));
    expect(html.match(/ checked/g)).toHaveLength(1);
    const answer = await post(FORM_PATHS.newsletterPreferences, {
      token: tokens.manage,
      firstName: "Berta",
      topics: ["topic-pruefung", "erfunden"],
    });
    expect(answer.headers.get("Location")).toBe(FORM_PAGES.newsletterSaved);
    expect(await subscriber(email)).toEqual({
      state: "confirmed",
      firstName: "Berta",
      topics: '["topic-pruefung"]',
    });
  });

  test("keeps what was typed where something is to mend", async () => {
    const { email, tokens } = await someone("confirmed");
    const answer = await post(FORM_PATHS.newsletterPreferences, {
      token: tokens.manage,
      firstName: '"><script>1</script>',
      topics: ["topic-pruefung"],
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('value="&quot;><script>1</script>"');
    expect(html).toContain(`value="${tokens.manage}"`);
    expect(html).toMatch(/value="topic-pruefung"[^>]* checked/);
    expect(html.match(/ checked/g)).toHaveLength(1);
    expect(await subscriber(email)).toMatchObject({ firstName: "Anna" });
  });

  test.each([
    ["unknown", "An Ihre Adresse geht zurzeit kein Newsletter"],
    ["unsubscribed", "An Ihre Adresse geht zurzeit kein Newsletter"],
    ["pending", "noch nicht bestätigt"],
  ] as const)("%s: offers data and deletion, and says „%s“", async (state, words) => {
    const { tokens } = await someone(state);
    const html = await open(tokens.manage);
    expect(html).toContain(words);
    expect(html).toContain(FORM_PATHS.newsletterErase);
    expect(html).not.toContain(FORM_PATHS.newsletterPreferences);
    const saved = await post(FORM_PATHS.newsletterPreferences, {
      token: tokens.manage,
      firstName: "Berta",
    });
    expect(saved.headers.get("Location")).toContain(FORM_PAGES.newsletterPreferences);
  });

  test("shows all that is kept, escaped, as a page and as a file, and keeps no copy", async () => {
    const { email, key, tokens } = await someone("confirmed");
    const typed = `<img src=x onerror="1"> & 'so'`;
    await run(
      `INSERT INTO messages (id, name, email, email_key, topic, message, created_at)
       VALUES (?, 'Anna', ?, ?, '', ?, ?)`,
      [`message-${key}`, email, key, typed, NOW],
    );
    const page = await post(FORM_PATHS.newsletterData, { token: tokens.manage });
    expect([page.status, page.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    const html = await page.text();
    expect(html).toContain(`&lt;img src=x onerror=&quot;1&quot;&gt; &amp; 'so'`);
    expect(html).toContain(email);
    expect(html).toContain("Azubis gewinnen");
    expect(html).toContain("Anmeldung bestätigt");
    expect(html).toContain(CONSENT.signup);
    expect(html).toContain(CONSENT.confirm);
    const file = await post(FORM_PATHS.newsletterData, { token: tokens.manage, format: "json" });
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="meine-daten.json"');
    expect(file.headers.get("Cache-Control")).toBe("no-store");
    expect(JSON.parse(await file.text())).toMatchObject({
      exportedAt: NOW,
      subscription: { email, firstName: "Anna", topics: [TOPIC], state: "confirmed" },
      suppression: null,
      consents: [{ event: "requested" }, { event: "confirmed" }],
      messages: [{ message: typed }],
      mails: [
        { kind: "newsletter.link" },
        { kind: "newsletter.confirm" },
        { kind: "newsletter.welcome" },
      ],
    });
  });

  test("deletes all of it, but only when it is meant", async () => {
    const { email, key, tokens } = await someone("confirmed");
    await run(
      `INSERT INTO messages (id, name, email, email_key, topic, message, created_at)
       VALUES (?, 'Anna', ?, ?, '', 'Hallo', ?)`,
      [`message-${key}`, email, key, NOW],
    );
    await run(
      `INSERT OR IGNORE INTO seminars (id, title, path, starts_at, ends_at, state, updated_at)
       VALUES ('seminar-x', 'Seminar', '/termine/x/', '2031-04-01', '2031-04-01', 'planned', ?)`,
      [NOW],
    );
    await run(
      `INSERT INTO registrations (id, seminar_id, email, email_key, name, state, created_at, updated_at)
       VALUES (?, 'seminar-x', ?, ?, 'Anna', 'confirmed', ?, ?)`,
      [`registration-${key}`, email, key, NOW, NOW],
    );
    const unsure = await post(FORM_PATHS.newsletterErase, { token: tokens.manage });
    expect([unsure.status, await stateOf(key)]).toEqual([422, "confirmed"]);
    expect(await unsure.text()).toContain("Bitte setzen Sie das Häkchen");

    const answer = await post(FORM_PATHS.newsletterErase, { token: tokens.manage, sure: "ja" });
    expect(answer.headers.get("Location")).toBe(FORM_PAGES.newsletterErased);
    const left = await rows(
      `SELECT (SELECT count(*) FROM subscribers WHERE email_key = '${key}') AS subscribers,
         (SELECT count(*) FROM consents WHERE subscriber_id NOT IN (SELECT id FROM subscribers)) AS consents,
         (SELECT count(*) FROM messages WHERE email_key = '${key}') AS messages,
         (SELECT count(*) FROM registrations WHERE email_key = '${key}') AS registrations,
         (SELECT count(*) FROM tokens WHERE subject_id = '${key}') AS tokens,
         (SELECT count(*) FROM outbox WHERE recipient = '${email}' AND batch_id IS NULL) AS mails`,
    );
    expect(left).toEqual([
      { subscribers: 0, consents: 0, messages: 0, registrations: 0, tokens: 0, mails: 0 },
    ]);
    expect((await post(FORM_PATHS.newsletterData, { token: tokens.manage })).status).toBe(410);
  });

  test("keeps of who complained that no mail may go there", async () => {
    const { key, email, tokens } = await someone("complained");
    await post(FORM_PATHS.newsletterErase, { token: tokens.manage, sure: "ja" });
    expect(await rows(`SELECT reason FROM suppressions WHERE recipient_key = '${key}'`)).toEqual([
      { reason: "complaint" },
    ]);
    await signUp(email);
    expect([await stateOf(key), await mailsTo(email)]).toEqual([undefined, []]);
  });
});

describe("what is not meant", () => {
  const actions = [
    [FORM_PATHS.newsletterSignup, { email: "fremd@betrieb.example" }],
    [FORM_PATHS.newsletterLink, { email: "fremd@betrieb.example" }],
    [FORM_PATHS.newsletterConfirm, {}],
    [FORM_PATHS.newsletterPreferences, { firstName: "Fremd" }],
    [FORM_PATHS.newsletterUnsubscribe, {}],
    [FORM_PATHS.newsletterData, {}],
    [FORM_PATHS.newsletterErase, { sure: "ja" }],
  ] as const;

  test.each([
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Content-Type": "text/plain" },
  ])("another site cannot act with %j", async (headers) => {
    const { key, tokens } = await someone("confirmed");
    const before = await rows("SELECT count(*) AS n FROM subscribers");
    for (const [path, fields] of actions) {
      const answer = await post(path, { token: tokens.manage, ...fields }, headers);
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect(await stateOf(key)).toBe("confirmed");
    expect(await subscriber("fremd@betrieb.example")).toBeUndefined();
    expect(await rows("SELECT count(*) AS n FROM subscribers")).toEqual(before);
  });

  test("a machine that fills in every field is thanked, and nothing happens", async () => {
    const answer = await signUp("maschine@betrieb.example", { website: "https://gewinn.example" });
    const human = await signUp("mensch@betrieb.example");
    expect(await seen(answer)).toEqual(await seen(human));
    expect(await subscriber("maschine@betrieb.example")).toBeUndefined();
    expect(await mailsTo("maschine@betrieb.example")).toEqual([]);
  });

  const NASTY = [
    "'; DROP TABLE subscribers; --",
    "' OR '1'='1",
    "a@b.example' UNION SELECT 1 --",
    "a@b.example\r\nBcc: alle@betrieb.example",
    "a@b.example%0d%0aBcc: alle@betrieb.example",
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "{{constructor.constructor('alert(1)')()}}",
    "\u202egro.elpmaxe@a",
    "\0",
  ];

  test.each(NASTY)(
    "%j in any field is kept out of the database and of every mail",
    async (nasty) => {
      const count = async () =>
        rows("SELECT (SELECT count(*) FROM subscribers) + (SELECT count(*) FROM outbox) AS n");
      const before = await count();
      for (const field of ["email", "firstName", "topics"]) {
        const answer = await signUp("ziel@betrieb.example", { [field]: nasty });
        expect([field, answer.status]).toEqual([field, 422]);
        // What stands in an attribute is text there, for it cannot leave its quotes.
        const outside = (await answer.text()).replaceAll(/="[^"]*"/g, "");
        expect(outside).not.toMatch(/<script>alert|<svg onload/);
      }
      expect(await count()).toEqual(before);
      const { key, tokens } = await someone("confirmed");
      const saved = await post(FORM_PATHS.newsletterPreferences, {
        token: tokens.manage,
        firstName: nasty,
      });
      expect([saved.status, await stateOf(key)]).toEqual([422, "confirmed"]);
      expect((await post(FORM_PATHS.newsletterConfirm, { token: nasty })).status).toBe(422);
    },
  );

  test("whatever is sent is answered as a form is, and nothing but an address gets in", async () => {
    const before = await rows("SELECT email FROM subscribers");
    const text = fc.string({ unit: "binary", maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        async (email, name, topics) => {
          const answer = await signUp(email, { firstName: name, topics });
          expect([303, 422]).toContain(answer.status);
        },
      ),
      { numRuns: 60 },
    );
    const after = z
      .array(z.object({ email: z.string() }))
      .parse(await rows("SELECT email FROM subscribers"));
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    for (const { email } of after) expect(email).toMatch(/^$|^[!-~]+@[a-z0-9.-]+$/);
  });

  test("one address block may not sign up ten times a minute", async () => {
    const headers = { "CF-Connecting-IP": "192.0.2.7" };
    const statuses = [];
    for (let time = 0; time < 12; time += 1) {
      const email = `block-${String(time)}@betrieb.example`;
      statuses.push((await post(FORM_PATHS.newsletterSignup, { email }, headers)).status);
    }
    expect([statuses.at(0), statuses.at(-1)]).toEqual([303, 429]);
  });

  test("opening where forms are sent to says what to do", async () => {
    const answer = await hub.fetch(FORM_PATHS.newsletterSignup);
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});

test("no log line tells who it was", () => {
  expect(JSON.stringify(hub.logged())).not.toMatch(/betrieb\.example|Anna|Berta/);
});
