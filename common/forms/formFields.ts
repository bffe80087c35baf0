/** The forms of the hub. */
export type FormName = "newsletter" | "newsletter-link" | "contact" | "registration";

/** Forms on pages that a link in a mail opens: its token says who sends them. */
export type TokenFormName =
  | "newsletter-preferences"
  | "newsletter-erasure"
  | "registration-accept"
  | "registration-change"
  | "registration-cancel";

/** The field that people never see; what fills it is no person. */
export const TRAP_FIELD = "website";

/** The field that carries a proof of work. */
export const PROOF_FIELD = "proof";
