import { z } from "zod";
import { FORM_PATHS } from "../../../common/paths.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { postForm } from "./postForm.ts";

/** The hub's clock stands still at this moment. */
export const NOW = "2031-03-12T09:00:00.000Z";
const LONG_AGO = "2031-01-01T09:00:00.000Z";
const LATELY = "2031-03-11T12:00:00.000Z";
/** A topic of the demo content. */
export const TOPIC = "topic-recruiting";

/** All that an address can be to the newsletter. */
export const STATES = [
  "unknown",
  "pending",
  "confirmed",
  "unsubscribed",
  "bounced",
  "bounced long ago",
  "complained",
] as const;
type State = (typeof STATES)[number];

type Fields = Record<string, string | readonly string[]>;

interface Person {
  email: string;
  key: string;
  /** Of the last mail of each kind. */
  tokens: { confirm: string; manage: string; unsubscribe: string };
}

const mailSchema = z.array(
  z.object({
    kind: z.string(),
    payload: z
      .string()
      .transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
  }),
);
const keySchema = z.tuple([z.object({ key: z.string() })], z.unknown());

/** The built Worker by itself, with an open gate: the hour's ceiling has a test of its own. */
export async function startNewsletterHub({ server }: { server?: string } = {}) {
  const hub = await startBuiltWorker({
    vars: { ...mediaVars("http://127.0.0.1:9"), HUB_NOW: NOW },
    ...(server === undefined ? {} : { server }),
  });
  const actions = actionsOn(hub);
  for (const form of ["newsletter", "newsletter-link"]) {
    await actions.run("INSERT INTO form_hours (form, hour, seen) VALUES (?, ?, -1000000)", [
      form,
      NOW.slice(0, 13),
    ]);
  }
  return { hub, ...actions };
}

function actionsOn(hub: BuiltWorker) {
  const run = async (sql: string, values: readonly (string | number)[]): Promise<void> => {
    const { DB } = await hub.worker.getEnv();
    await DB.prepare(sql)
      .bind(...values)
      .run();
  };
  const rows = async (sql: string): Promise<unknown[]> => {
    const { DB } = await hub.worker.getEnv();
    return (await DB.prepare(sql).all()).results;
  };
  const post = (path: string, fields: Fields, headers: Record<string, string> = {}) =>
    postForm(hub, path, fields, headers);
  const signUp = (email: string, more: Fields = {}) =>
    post(FORM_PATHS.newsletterSignup, { email, ...more });
  /** The mails to an address since the last time they were forgotten. */
  const mailsTo = async (email: string) =>
    mailSchema.parse(
      await rows(
        `SELECT kind, payload FROM outbox WHERE recipient = '${email.replaceAll("'", "''")}'
         AND created_at = '${NOW}' ORDER BY rowid`,
      ),
    );
  /** As if all mails so far had been written long ago. */
  const passTime = () =>
    run("UPDATE outbox SET created_at = ? WHERE created_at = ?", [LONG_AGO, NOW]);
  const subscriber = async (email: string): Promise<unknown> =>
    (
      await rows(
        `SELECT state, first_name AS firstName, topics FROM subscribers WHERE email = '${email}'`,
      )
    ).at(0);
  const stateOf = async (key: string): Promise<unknown> => {
    const [row] = z
      .array(z.object({ state: z.string() }))
      .parse(await rows(`SELECT state FROM subscribers WHERE email_key = '${key}'`));
    return row?.state;
  };
  /** The key under which an address is kept, as its last mail tells. */
  const keyOf = async (email: string): Promise<string> =>
    keySchema.parse(
      await rows(`SELECT recipient_key AS key FROM outbox WHERE recipient = '${email}'`),
    )[0].key;

  let people = 0;
  /** Brings an address into a state, by nothing but what people and the mail provider do. */
  const someone = async (state: State): Promise<Person> => {
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
  };
  return { run, rows, post, signUp, seen, mailsTo, subscriber, stateOf, someone };
}

/** What a visitor can tell an answer by. */
async function seen(answer: Awaited<ReturnType<BuiltWorker["fetch"]>>): Promise<unknown> {
  return {
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => name !== "date")),
    body: await answer.text(),
  };
}
