/** The forms of the hub. Each has a page that it is on, and limits of its own. */
export type FormName = "newsletter" | "newsletter-link" | "contact" | "registration";

/**
 * How many requests of a form an hour are let in as they come. Beyond it each has to bring a proof
 * of work: real people still get through, and a flood pays for every mail it wants.
 */
export const HOURLY_CEILING: Readonly<Record<FormName, number>> = {
  newsletter: 60,
  "newsletter-link": 60,
  contact: 60,
  registration: 120,
};

/** The field that people never see; what fills it is no person. */
export const TRAP_FIELD = "website";

/** The field that carries a proof of work. */
export const PROOF_FIELD = "proof";
