import { dayAndTime, fullDay, timeRange } from "../../common/germanDates.ts";
import type { SentValues } from "../../common/forms/readForm.ts";
import { FORM_PAGES } from "../../common/paths.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import { formPage } from "../forms/formPage.ts";
import { tokenPage } from "../forms/tokenPage.ts";
import type { AreaResponse } from "../respond.ts";
import { pageAtVisit } from "../visit/pageAtVisit.ts";
import { casePage } from "../forms/casePage.ts";
import { findRegistration, type RegistrationRow } from "./findRegistration.ts";
import { impossiblePage } from "./impossiblePage.ts";
import type { Seminar } from "./seminarOf.ts";
import { knownSeminar } from "./standingOf.ts";

/** The page of one's registration, by the link from a mail. Opening it changes nothing. */
export async function showRegistration(visit: FormVisit): Promise<AreaResponse> {
  const token = new URL(visit.request.url).searchParams.get("t");
  if (token !== null) return { response: await registrationPage(token, visit), area: "asset" };
  const page = await pageAtVisit(FORM_PAGES.registration, visit.env);
  return { response: casePage(page, { cases: new Set(["visitor"]) }), area: "asset" };
}

/** The same page after its form was sent with something to mend. */
export async function registrationPageAgain(
  values: SentValues,
  visit: FormVisit,
): Promise<Response> {
  return registrationPage(values.get("token")?.[0] ?? "", visit);
}

async function registrationPage(token: string, { env }: FormVisit): Promise<Response> {
  const now = env.now();
  const found = await findRegistration(env.database, { token, now });
  if (found === undefined) return impossiblePage({ reason: "badLink" }, env);
  const [page, current] = await Promise.all([
    pageAtVisit(FORM_PAGES.registration, env),
    knownSeminar(found.seminar_id, env),
  ]);
  const seminar = current === "unreachable" ? undefined : current;
  const values: SentValues = new Map([
    ["name", [found.name]],
    ["company", [found.company]],
    ["question", [found.question]],
  ]);
  const told = casePage(page, {
    cases: new Set([caseOf(found, seminar, now), ...askedOf(seminar)]),
    texts: textsOf(found, seminar),
    links: { seminar: seminar?.path ?? found.path },
  });
  return tokenPage(formPage(told, { values, problems: [] }), token);
}

/** How things stand for the guest, as the page has words for it. */
function caseOf(
  { state, offer_until, starts_at }: RegistrationRow,
  seminar: Seminar | undefined,
  now: Date,
) {
  const start = seminar?.when?.start ?? new Date(starts_at);
  if (state === "cancelled") return "cancelled";
  if (seminar?.state === "cancelled") return "calledOff";
  if (start <= now) return "over";
  return state === "offered" && (offer_until ?? "") <= now.toISOString() ? "offerOver" : state;
}

/** What the seminar asks its guests besides their name. */
function askedOf(seminar: Seminar | undefined): string[] {
  const { asksCompany = true, asksQuestion = true } = seminar?.registration ?? {};
  return [...(asksCompany ? ["company"] : []), ...(asksQuestion ? ["question"] : [])];
}

function textsOf(found: RegistrationRow, seminar: Seminar | undefined): Record<string, string> {
  const start = seminar?.when?.start ?? new Date(found.starts_at);
  const end = seminar?.when?.end ?? new Date(found.ends_at);
  return {
    title: seminar?.title ?? found.title,
    day: fullDay(start),
    time: timeRange(start, end),
    place: seminar?.place ?? "",
    ahead:
      found.ahead === 0
        ? "Sie sind als Nächstes an der Reihe."
        : found.ahead === 1
          ? "Vor Ihnen wartet noch eine Person."
          : `Vor Ihnen warten noch ${found.ahead} Personen.`,
    until: found.offer_until === null ? "" : dayAndTime(new Date(found.offer_until)),
  };
}
