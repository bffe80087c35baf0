import type { RuleResult } from "./ruleResult.ts";

/** An interview asks at least one question. */
export function checkInterviewBody(
  body: readonly { _type: string }[] | undefined,
  kind: string | undefined,
): RuleResult {
  if (kind !== "interview" || body === undefined) return true;
  if (body.some((block) => block._type === "questionAnswer")) return true;
  return "Ein Interview braucht mindestens einen Block „Frage und Antwort“. Bitte fügen Sie ihn über das Plus-Zeichen ein.";
}
