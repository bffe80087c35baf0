import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { FORM_PATHS } from "../../../common/paths.ts";
import { startNewsletterHub } from "./newsletterHub.ts";
import { withinAMinute } from "./withinAMinute.ts";

const { hub, mailsTo, post, rows, seen, signUp, someone, stateOf, subscriber } =
  await startNewsletterHub();
afterAll(() => hub.close());

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
    const statuses = await withinAMinute(async (address) => {
      const found = [];
      for (let time = 0; time < 12; time += 1) {
        const email = `block-${String(time)}@betrieb.example`;
        const headers = { "CF-Connecting-IP": address };
        found.push((await post(FORM_PATHS.newsletterSignup, { email }, headers)).status);
      }
      return found;
    });
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429, 429]);
  });

  test("opening where forms are sent to says what to do", async () => {
    const answer = await hub.fetch(FORM_PATHS.newsletterSignup);
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});

test("no log line tells who it was", () => {
  expect(JSON.stringify(hub.logged())).not.toMatch(/betrieb\.example|Anna|Berta/);
});
