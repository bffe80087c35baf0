import type { HubEnv } from "../env.ts";
import { errorFacts, logError } from "../log.ts";
import { registrationStanding, type RegistrationStanding } from "./registrationStanding.ts";
import { seminarOf, type Seminar } from "./seminarOf.ts";

/** The published seminar with this id; "unreachable" (and logged) where the content API fails. */
export async function knownSeminar(
  id: string,
  { content }: Pick<HubEnv, "content">,
  options: { isFresh?: boolean } = {},
): Promise<Seminar | undefined | "unreachable"> {
  return seminarOf(id, content, options).catch((thrown: unknown) => {
    logError("seminar.unreachable", errorFacts(thrown));
    return "unreachable" as const;
  });
}

/** Whether one can register for the seminar with this id. */
export async function standingOf(
  id: string,
  env: Pick<HubEnv, "content" | "now">,
): Promise<RegistrationStanding & { path?: string | undefined }> {
  const seminar = await knownSeminar(id, env);
  if (seminar === "unreachable") return { type: "impossible", reason: "unreachable" };
  return { ...registrationStanding(seminar, env.now()), path: seminar?.path };
}
