import { expect } from "vitest";
import { z } from "zod";
import { FORM_PATHS } from "../../../common/paths.ts";
import { startContentApi, type ContentApi } from "../../fakes/contentApi.ts";
import { mediaVars, startBuiltWorker, type BuiltWorker } from "./builtWorker.ts";
import { postForm } from "./postForm.ts";

/** The page of the demo content that all seminars of a test are said to have. */
export const SLUG = "feedback-geben";
export const JOIN_LINK = "https://konferenz.example.org/raum/geheim-4711";

/** The address of a guest of a seminar. */
export const address = (seminar: string, number: number) => `gast${number}@${seminar}.example.com`;

const guestSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  company: z.string(),
  question: z.string(),
  state: z.string(),
  position: z.number(),
  offerUntil: z.string().nullable(),
});
const mailSchema = z.object({
  kind: z.string(),
  recipient: z.string(),
  payload: z.string().transform((text) => payloadSchema.parse(JSON.parse(text))),
});
const payloadSchema = z.looseObject({
  name: z.string(),
  manageToken: z.string().optional(),
  joinLink: z.string().optional(),
  until: z.string().optional(),
});

/** The built Worker with a content API of its own, at a fixed moment. */
export async function startRegistrationHub(now: string) {
  const content = await startContentApi();
  const vars = { ...mediaVars("http://127.0.0.1:9"), HUB_NOW: now, CONTENT_API: content.url };
  const hub = await startBuiltWorker({ vars });
  const actions = actionsOn(hub);
  const publishSeminar = (id: string, but: object = {}) => publish(content, { id, now, but });
  return {
    hub,
    content,
    ...actions,
    /** Publishes a seminar that can be registered for, but for what `but` says. */
    publish: publishSeminar,
    /** A seminar of `capacity` places for which `count` people have registered, one after the other. */
    filled: async (seminar: string, { capacity, count }: { capacity: number; count: number }) => {
      publishSeminar(seminar, { capacity });
      for (let number = 1; number <= count; number += 1) {
        expect(await actions.register(seminar, address(seminar, number))).toMatchObject({
          status: 303,
        });
      }
    },
    close: async () => {
      await hub.close();
      await content.close();
    },
  };
}

function publish(content: ContentApi, { id, now, but }: { id: string; now: string; but: object }) {
  const inHours = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  content.seminars.set(id, {
    _id: id,
    _updatedAt: now,
    title: `Termin ${id}`,
    slug: SLUG,
    format: "online",
    state: "planned",
    stateNote: null,
    start: inHours(24 * 7),
    end: inHours(24 * 7 + 2),
    originalStart: null,
    capacity: 2,
    open: true,
    deadline: null,
    url: null,
    asksCompany: true,
    asksQuestion: null,
    place: [null, null, null, null],
    onlineNote: null,
    joinLink: JOIN_LINK,
    ...but,
  });
}

function actionsOn(hub: BuiltWorker) {
  const select = async (sql: string, ...values: unknown[]) => {
    const { DB } = await hub.worker.getEnv();
    return (
      await DB.prepare(sql)
        .bind(...values)
        .all()
    ).results;
  };
  const post = async (path: string, fields: Record<string, string>) => {
    const answer = await postForm(hub, path, fields);
    return {
      status: answer.status,
      to: answer.headers.get("Location") ?? undefined,
      text: await answer.text(),
    };
  };
  const mails = async (recipient: string) =>
    z
      .array(mailSchema)
      .parse(
        await select(
          "SELECT kind, recipient, payload FROM outbox WHERE recipient = ? ORDER BY rowid",
          recipient,
        ),
      );
  /** All guests of a seminar in the order in which they came. */
  const guests = async (seminar: string) =>
    z.array(guestSchema).parse(
      await select(
        `SELECT id, email, name, company, question, state, position, offer_until AS offerUntil
           FROM registrations WHERE seminar_id = ? ORDER BY position`,
        seminar,
      ),
    );
  return {
    select,
    post,
    mails,
    guests,
    /** The states of all guests, in their order. */
    states: async (seminar: string) => (await guests(seminar)).map(({ state }) => state).join(" "),
    /** The kinds of all mails to somebody, in their order. */
    kinds: async (recipient: string) =>
      (await mails(recipient)).map(({ kind }) => kind.replace("registration.", "")).join(" "),
    register: (seminar: string, email: string, more: Record<string, string> = {}) =>
      post(FORM_PATHS.registration, { seminar, email, name: "Anna Muster", ...more }),
    /** The token of the last mail to somebody. */
    tokenOf: async (recipient: string) =>
      (await mails(recipient)).findLast(({ payload }) => payload.manageToken !== undefined)?.payload
        .manageToken ?? "",
    /** Lets cron run. */
    cron: async () => {
      await hub.worker.scheduled({ cron: "*/5 * * * *", scheduledTime: new Date() });
    },
    /** Puts the end of all offers of a seminar to `moment`: the clock stands still. */
    offersEnd: (seminar: string, moment: string) =>
      select(
        "UPDATE registrations SET offer_until = ? WHERE seminar_id = ? AND state = 'offered'",
        moment,
        seminar,
      ),
  };
}
