/** The forms of the hub. */
export type FormName = "newsletter" | "newsletter-link" | "contact" | "registration";

/** The field that people never see; what fills it is no person. */
export const TRAP_FIELD = "website";

/** The field that carries a proof of work. */
export const PROOF_FIELD = "proof";
