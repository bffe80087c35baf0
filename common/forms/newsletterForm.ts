import * as z from "zod/mini";
import { documentIdField, emailField, nameField, tickField, tokenField } from "./fields.ts";

const topics = z._default(
  z.array(documentIdField("Dieses Thema kennen wir nicht.")).check(z.maxLength(40)),
  [],
);

/** Signing up for the newsletter. */
export const newsletterForm = z.object({
  email: emailField(),
  firstName: z._default(nameField({ required: undefined }), ""),
  topics,
});
export type NewsletterForm = z.infer<typeof newsletterForm>;

/** What a subscriber may change, by a link from a mail. */
export const preferencesForm = z.object({
  token: tokenField(),
  firstName: z._default(nameField({ required: undefined }), ""),
  topics,
});

/** Asking for a link to one's own data by mail. */
export const linkRequestForm = z.object({ email: emailField() });

/** A button on a page that a link in a mail leads to. */
export const tokenForm = z.object({ token: tokenField() });

/** Seeing what is kept about oneself: on a page, or as a file. */
export const dataForm = z.object({
  token: tokenField(),
  format: z._default(z.enum(["page", "json"]), "page"),
});

/** Deleting all that is known about oneself: meant, not clicked by accident. */
export const erasureForm = z.object({
  token: tokenField(),
  sure: tickField().check(
    z.refine((isSure) => isSure, {
      error: "Bitte setzen Sie das Häkchen, wenn Sie wirklich alles löschen möchten.",
    }),
  ),
});
