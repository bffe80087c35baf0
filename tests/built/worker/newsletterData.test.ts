import { afterAll, describe, expect, test } from "vitest";
import { CONSENT } from "../../../common/forms/newsletterConsent.ts";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { NOW, TOPIC, startNewsletterHub } from "./newsletterHub.ts";

const { hub, mailsTo, post, rows, run, signUp, someone, stateOf, subscriber } =
  await startNewsletterHub();
afterAll(() => hub.close());

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

test("no log line tells who it was", () => {
  expect(JSON.stringify(hub.logged())).not.toMatch(/betrieb\.example|Anna|Berta/);
});
