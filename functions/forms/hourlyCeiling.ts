import type { FormName } from "../../common/forms/formFields.ts";

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
