import * as z from "zod/mini";
import {
  documentIdField,
  emailField,
  lineField,
  nameField,
  textField,
  tickField,
  tokenField,
} from "./fields.ts";

const guest = {
  name: nameField({ required: "Bitte geben Sie Ihren Namen an." }),
  company: z._default(lineField({ max: 120, label: "Betrieb" }), ""),
  question: z._default(textField({ max: 1_000, required: undefined, label: "Ihre Frage" }), ""),
};

/** Registering for a seminar. Everything about the seminar but its id comes from the content. */
export const registrationForm = z.object({
  seminar: documentIdField("Zu diesem Termin kann man sich nicht anmelden."),
  email: emailField(),
  ...guest,
  newsletter: tickField(),
});
export type RegistrationForm = z.infer<typeof registrationForm>;

/** Changing one's registration, by a link from a mail. */
export const registrationChangeForm = z.object({ token: tokenField(), ...guest });
export type RegistrationChangeForm = z.infer<typeof registrationChangeForm>;

/** Cancelling one's registration, or taking up a place that is offered: a button and its token. */
export const registrationButtonForm = z.object({ token: tokenField() });
