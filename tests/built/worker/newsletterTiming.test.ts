import { afterAll, describe, expect, test } from "vitest";
import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import { countedServer, tripsOf } from "./countedWorker.ts";
import { startNewsletterHub, STATES } from "./newsletterHub.ts";

/**
 * How long an answer takes must not tell what an address is. The time itself is no test's matter
 * (`npm run bench -- signups` prints it); what takes it is the way to the database, and how often and
 * with how many statements it is gone before the answer has to be the same for all.
 */

const server = await countedServer();
const { hub, post, signUp, someone } = await startNewsletterHub({ server: server.folder });
afterAll(async () => {
  await hub.close();
  await server.remove();
});

/** The Worker reads the topics that the build wrote once. */
await signUp("erste@betrieb.example");

type Answer = Awaited<ReturnType<typeof signUp>>;

async function tripsInEachState(
  ask: (person: Awaited<ReturnType<typeof someone>>) => Promise<Answer>,
  states: readonly (typeof STATES)[number][] = STATES,
) {
  const found = [];
  for (const state of states) {
    const answer = await ask(await someone(state));
    await answer.text();
    expect([state, answer.status]).toEqual([state, expect.toSatisfy((code) => code < 400)]);
    found.push({ state, trips: tripsOf(answer) });
  }
  return found;
}

describe("who types an address learns nothing by waiting: the statements are the same", () => {
  test.each([
    ["signing up", FORM_PATHS.newsletterSignup],
    ["asking for a link", FORM_PATHS.newsletterLink],
  ])("%s, in one round trip", async (_name, path) => {
    const found = await tripsInEachState(({ email }) => post(path, { email }));
    const [first] = found;
    expect(first?.trips).toHaveLength(1);
    expect(first?.trips[0]?.length).toBeGreaterThan(3);
    expect(found).toEqual(STATES.map((state) => ({ state, trips: first?.trips })));
  });

  test("a second time on the same day as at first", async () => {
    for (const path of [FORM_PATHS.newsletterSignup, FORM_PATHS.newsletterLink]) {
      const { email } = await someone("unknown");
      const [first, again] = [await post(path, { email }), await post(path, { email })];
      expect(tripsOf(again)).toEqual(tripsOf(first));
    }
  });
});

describe("who has a link of a mail waits as long in every state", () => {
  const counts = (found: Awaited<ReturnType<typeof tripsInEachState>>) =>
    found.map(({ state, trips }) => `${state}: ${trips.map(({ length }) => length).join(" + ")}`);

  test.each([
    ["opening the preferences", FORM_PAGES.newsletterPreferences, [1, 1]],
    ["opening the page that unsubscribes", FORM_PAGES.newsletterUnsubscribe, [1]],
  ])("%s", async (_name, page, trips) => {
    const found = await tripsInEachState(({ tokens }) => hub.fetch(tokenLink(page, tokens.manage)));
    expect(counts(found)).toEqual(STATES.map((state) => `${state}: ${trips.join(" + ")}`));
  });

  test.each([
    ["saving the preferences", FORM_PATHS.newsletterPreferences, [1, 3]],
    ["unsubscribing", FORM_PATHS.newsletterUnsubscribe, [1, 4]],
    ["asking for one's data", FORM_PATHS.newsletterData, [1, 7]],
    ["deleting everything", FORM_PATHS.newsletterErase, [1, 8]],
  ])("%s", async (_name, path, trips) => {
    const fields = { firstName: "Anna", sure: "ja" };
    const found = await tripsInEachState(({ tokens }) =>
      post(path, { ...fields, token: tokens.manage }),
    );
    expect(counts(found)).toEqual(STATES.map((state) => `${state}: ${trips.join(" + ")}`));
  });

  test("confirming, at first and again", async () => {
    const found = await tripsInEachState(
      ({ tokens }) => post(FORM_PATHS.newsletterConfirm, { token: tokens.confirm }),
      ["pending", "confirmed"],
    );
    expect(counts(found)).toEqual(["pending: 1 + 1 + 7", "confirmed: 1 + 1 + 7"]);
  });
});
