import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, greeting } from "../phrases.ts";

/** Tells who wrote to us that it arrived. */
export const contactReceived: MailTemplate<"contact.received"> = ({ name }) => ({
  subject: "Ihre Nachricht ist angekommen",
  preheader: "Wir antworten Ihnen in den nächsten Werktagen.",
  heading: "Ihre Nachricht ist angekommen",
  blocks: [
    greeting(name),
    {
      type: "paragraph",
      text: "danke für Ihre Nachricht. Sie liegt jetzt bei uns, und wir antworten Ihnen in den nächsten Werktagen.",
    },
    {
      type: "paragraph",
      text: "Sie haben uns gar nicht geschrieben? Dann hat jemand Ihre Adresse angegeben, vielleicht aus Versehen. Sie brauchen nichts zu tun.",
    },
    CLOSING,
  ],
  reason:
    "Sie bekommen diese E-Mail, weil Ihre Adresse im Kontaktformular unserer Website angegeben wurde.",
});
