import { FORM_PAGES, tokenLink } from "../../../common/paths.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, daysOf, greeting, HUB_NAME } from "../phrases.ts";

/**
 * Asks whether it was really they who signed up. No advertising whatsoever, not even a teaser: as
 * long as nobody has confirmed, that would be advertising without consent (§ 7 UWG).
 */
export const newsletterConfirm: MailTemplate<"newsletter.confirm"> = (
  { firstName, confirmToken },
  { hubOrigin },
) => ({
  subject: "Bitte bestätigen Sie Ihre Newsletter-Anmeldung",
  preheader: "Erst danach schicken wir Ihnen den Newsletter.",
  heading: "Bitte bestätigen Sie Ihre Anmeldung",
  blocks: [
    greeting(firstName),
    {
      type: "paragraph",
      text: `auf unserer Website wurde diese E-Mail-Adresse für den Newsletter „${HUB_NAME}“ angemeldet. Waren Sie das? Dann bestätigen Sie bitte, dass wir Ihnen den Newsletter an diese Adresse schicken dürfen:`,
    },
    {
      type: "button",
      link: {
        label: "Anmeldung bestätigen",
        to: new URL(tokenLink(FORM_PAGES.newsletterConfirm, confirmToken), hubOrigin),
      },
    },
    {
      type: "paragraph",
      text: `Der Link gilt ${daysOf("newsletter.confirm")} Tage. Abmelden können Sie sich jederzeit.`,
    },
    {
      type: "paragraph",
      text: "Wenn Sie das nicht waren, tun Sie nichts. Dann bekommen Sie keinen Newsletter, und wir löschen Ihre Adresse wieder.",
    },
    CLOSING,
  ],
  reason:
    "Sie bekommen diese E-Mail, weil Ihre Adresse auf unserer Website für den Newsletter angemeldet wurde.",
});
