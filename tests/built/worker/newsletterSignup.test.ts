import { afterAll, describe, expect, test } from "vitest";
import { CONSENT } from "../../../common/forms/newsletterConsent.ts";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { NOW, STATES, TOPIC, startNewsletterHub } from "./newsletterHub.ts";
import { ORIGIN } from "./postForm.ts";

const { hub, mailsTo, post, rows, run, seen, signUp, someone, stateOf, subscriber } =
  await startNewsletterHub();
afterAll(() => hub.close());

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

test("no log line tells who it was", () => {
  expect(JSON.stringify(hub.logged())).not.toMatch(/betrieb\.example|Anna|Berta/);
});
