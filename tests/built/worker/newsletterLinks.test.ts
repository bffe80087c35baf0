import { afterAll, describe, expect, test } from "vitest";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { NOW, STATES, startNewsletterHub } from "./newsletterHub.ts";

const { hub, mailsTo, post, rows, run, seen, someone, stateOf, subscriber } =
  await startNewsletterHub();
afterAll(() => hub.close());

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

test("no log line tells who it was", () => {
  expect(JSON.stringify(hub.logged())).not.toMatch(/betrieb\.example|Anna|Berta/);
});
