import { FORM_PAGES, tokenLink } from "../../../common/paths.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, daysOf, greeting } from "../phrases.ts";

/** Tells who signs up a second time that nothing is left to do. */
export const newsletterKnown: MailTemplate<"newsletter.known"> = (
  { firstName, manageToken },
  { hubOrigin },
) => ({
  subject: "Sie bekommen unseren Newsletter schon",
  preheader: "Sie brauchen nichts zu tun.",
  heading: "Sie bekommen unseren Newsletter schon",
  blocks: [
    greeting(firstName),
    {
      type: "paragraph",
      text: "gerade wurde diese E-Mail-Adresse auf unserer Website noch einmal für den Newsletter angemeldet. Sie stehen schon auf der Liste und brauchen nichts zu tun.",
    },
    {
      type: "paragraph",
      text: "Wollten Sie Ihren Namen oder Ihre Themen ändern, oder möchten Sie den Newsletter nicht mehr? Das können Sie hier einstellen:",
    },
    {
      type: "button",
      link: {
        label: "Einstellungen öffnen",
        to: new URL(tokenLink(FORM_PAGES.newsletterPreferences, manageToken), hubOrigin),
      },
    },
    {
      type: "paragraph",
      text: `Der Link gilt ${daysOf("newsletter.manage")} Tage und ist nur für Sie bestimmt. Wenn Sie das nicht waren, tun Sie nichts: Es ändert sich nichts.`,
    },
    CLOSING,
  ],
  reason:
    "Sie bekommen diese E-Mail, weil Ihre Adresse auf unserer Website für den Newsletter angemeldet wurde.",
});
