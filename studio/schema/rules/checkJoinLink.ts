import type { RuleResult } from "./ruleResult.ts";

/** Whoever registers with us for an online seminar gets its link by mail, so there should be one. */
export function checkJoinLink(
  link: string | undefined,
  { format, registration }: { format: string | undefined; registration: unknown },
): RuleResult {
  if (link !== undefined || format !== "online" || !isOpenWithUs(registration)) return true;
  return "Die Anmeldung ist offen, aber der Zugangslink fehlt noch: In den Bestätigungen steht dann keiner.";
}

function isOpenWithUs(registration: unknown): boolean {
  if (typeof registration !== "object" || registration === null) return false;
  const isOpen = "open" in registration && registration.open === true;
  return isOpen && !("url" in registration && typeof registration.url === "string");
}
