import * as z from "zod/mini";
import { emailField, lineField, nameField, textField } from "./fields.ts";

/** A message to the team. */
export const contactForm = z.object({
  name: nameField({ required: "Bitte sagen Sie uns, wie Sie heißen." }),
  email: emailField(),
  /** The key of a topic from the settings; "" goes to the team's own address. */
  topic: z._default(lineField({ max: 64, label: "Thema" }), ""),
  message: textField({
    max: 5_000,
    required: "Bitte schreiben Sie uns, worum es geht.",
    label: "Nachricht",
  }),
});
export type ContactForm = z.infer<typeof contactForm>;
