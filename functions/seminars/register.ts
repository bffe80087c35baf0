import type { SentValues } from "../../common/forms/readForm.ts";
import { registrationForm, type RegistrationForm } from "../../common/forms/registrationForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import { count } from "../counters/count.ts";
import { allOf, type Sql } from "../database/sql.ts";
import type { ActionContext, ActionResult, FormRoute, FormVisit } from "../forms/answerForm.ts";
import { signupStatements } from "../newsletter/signupStatements.ts";
import { wake } from "../outbox/enqueue.ts";
import { writtenMails } from "../outbox/enqueueSelected.ts";
import { addressKey } from "../privacy/addressKey.ts";
import { isDisposableDomain } from "../privacy/isDisposableDomain.ts";
import { freshToken, keepToken } from "../tokens/tokens.ts";
import { hasFreePlace, nobodyWaits } from "./conditions.ts";
import { impossiblePage } from "./impossiblePage.ts";
import { mailGuest } from "./mailGuest.ts";
import { rememberSeminar } from "./rememberSeminar.ts";
import { mailedSeminar } from "./seminarOf.ts";
import { standingOf } from "./standingOf.ts";

/** Registering for a seminar: a place while there is one, then the waiting list. D1 decides which. */
export const registrationRoute: FormRoute<typeof registrationForm.shape> = {
  name: "registration",
  schema: registrationForm,
  page: pageWithForm,
  thanks: FORM_PAGES.registered,
  act: register,
};

/** The page of the seminar that was asked for; what cannot be registered for has no form. */
async function pageWithForm(values: SentValues, { env }: FormVisit): Promise<string | Response> {
  const standing = await standingOf(values.get("seminar")?.[0] ?? "", env);
  return standing.type === "open"
    ? standing.seminar.path
    : impossiblePage({ reason: standing.reason, path: standing.path }, env);
}

async function register(values: RegistrationForm, context: ActionContext): Promise<ActionResult> {
  const { env, now, id, gate } = context;
  const { database, formSecret } = env;
  const standing = await standingOf(values.seminar, env);
  if (standing.type === "impossible") {
    return { type: "refused", page: await impossiblePage(standing, env) };
  }
  const { seminar } = standing;
  const { email } = values;
  if (isDisposableDomain(email.domain)) {
    return { type: "problems", problems: [{ field: "email", message: DISPOSABLE }] };
  }
  const [emailKey, { token, hash }] = await Promise.all([
    addressKey(email.canonical, formSecret),
    freshToken(),
  ]);
  const { asksCompany, asksQuestion } = seminar.registration;
  const free = allOf(hasFreePlace(seminar.id), nobodyWaits(seminar.id));
  const isNew = (state: "confirmed" | "waiting"): Sql => ({
    sql: "EXISTS (SELECT 1 FROM registrations WHERE id = ? AND state = ?)",
    values: [id, state],
  });
  const told = toldOnlyNowAndThen(seminar.id, { emailKey, now });
  const mailId = crypto.randomUUID();
  const data = { name: values.name, seminar: mailedSeminar(seminar), manageToken: token };
  const mail = { id: mailId, tokenHash: hash, now };
  const newsletter = values.newsletter
    ? await signupStatements(env, {
        signup: { email, source: seminar.path, block: context.block },
        now,
        only: gate.isAdmitted,
      })
    : { statements: [], mailsWritten: () => [] };
  const results = await database.batch([
    ...gate.statements,
    ...newsletter.statements,
    rememberSeminar(database, { seminar, now, only: gate.isAdmitted }),
    database
      .prepare(
        `INSERT INTO registrations
           (id, seminar_id, email, email_key, name, company, question, state, position,
            created_at, updated_at)
         SELECT ?, ?, ?, ?, ?, ?, ?, CASE WHEN ${free.sql} THEN 'confirmed' ELSE 'waiting' END,
           (SELECT coalesce(max(position), 0) + 1 FROM registrations WHERE seminar_id = ?), ?, ?
         WHERE ${gate.isAdmitted.sql}
         ON CONFLICT (seminar_id, email_key) WHERE state <> 'cancelled' DO NOTHING`,
      )
      .bind(
        id,
        seminar.id,
        email.address,
        emailKey,
        values.name,
        asksCompany ? values.company : "",
        asksQuestion ? values.question : "",
        ...free.values,
        seminar.id,
        now.toISOString(),
        now.toISOString(),
        ...gate.isAdmitted.values,
      ),
    keepToken(database, {
      hash,
      purpose: "registration.manage",
      now,
      subject: `${told.sql} AND ${gate.isAdmitted.sql}`,
      values: [...told.values, ...gate.isAdmitted.values],
    }),
    mailGuest(database, {
      ...mail,
      kind: "registration.confirmed",
      data: {
        ...data,
        ...(seminar.joinLink === undefined ? {} : { joinLink: seminar.joinLink }),
      },
      states: ["confirmed"],
    }),
    mailGuest(database, { ...mail, kind: "registration.waiting", data, states: ["waiting"] }),
    mailGuest(database, {
      ...mail,
      kind: "registration.offered",
      data: { ...data, until: "" },
      states: ["offered"],
    }),
    count(database, "registration.confirmed", { now, only: isNew("confirmed") }),
    count(database, "registration.waiting", { now, only: isNew("waiting") }),
  ]);
  if (!gate.wasAdmitted(results)) return { type: "notAdmitted" };
  const ofNewsletter = results.slice(gate.statements.length);
  const mails = [...writtenMails(results, [mailId]), ...newsletter.mailsWritten(ofNewsletter)];
  context.waitUntil(wake(env.outboxQueue, mails));
  return { type: "done", location: FORM_PAGES.registered };
}

/**
 * Selects the live registration of a person for a seminar, if they may be written to about it: once
 * in 24 hours, three times in 30 days. Each mail about a registration keeps a token for it, so the
 * tokens tell. Whoever registers for several seminars gets a mail for each.
 */
function toldOnlyNowAndThen(
  seminarId: string,
  { emailKey, now }: { emailKey: string; now: Date },
): Sql {
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  const told = `(SELECT count(*) FROM tokens WHERE subject_id = r.id
    AND purpose = 'registration.manage' AND created_at > ?)`;
  return {
    sql: `SELECT r.id FROM registrations r
      WHERE r.seminar_id = ? AND r.email_key = ? AND r.state <> 'cancelled'
        AND ${told} < 1 AND ${told} < 3`,
    values: [seminarId, emailKey, ago(1), ago(30)],
  };
}

const DISPOSABLE =
  "Bitte nehmen Sie eine Adresse, die Sie behalten: Bestätigung und Erinnerung gehen dorthin. Wegwerfadressen nehmen wir bei Anmeldungen nicht an.";
