import { FORM_PAGES, FORM_PATHS, tokenLink } from "../../../common/paths.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, daysOf, greeting } from "../phrases.ts";

/** Greets who has just confirmed. */
export const newsletterWelcome: MailTemplate<"newsletter.welcome"> = (
  { firstName, manageToken, unsubscribeToken },
  { hubOrigin },
) => ({
  subject: "Willkommen beim Newsletter",
  preheader: "Ihre Anmeldung ist bestätigt.",
  heading: "Schön, dass Sie dabei sind",
  blocks: [
    greeting(firstName),
    {
      type: "paragraph",
      text: "Ihre Anmeldung ist bestätigt. Von jetzt an bekommen Sie unseren Newsletter, sobald eine neue Ausgabe erscheint.",
    },
    {
      type: "link",
      text: "Bis dahin können Sie in den bisherigen Ausgaben lesen:",
      link: {
        label: "Alle Ausgaben des Newsletters",
        to: new URL(FORM_PAGES.newsletter, hubOrigin),
      },
    },
    {
      type: "paragraph",
      text: "Welche Themen Sie interessieren und wie wir Sie ansprechen, können Sie ändern:",
    },
    {
      type: "button",
      link: {
        label: "Einstellungen öffnen",
        to: new URL(tokenLink(FORM_PAGES.newsletterPreferences, manageToken), hubOrigin),
      },
    },
    {
      type: "link",
      text: `Dieser Link gilt ${daysOf("newsletter.manage")} Tage. Danach schicken wir Ihnen jederzeit einen neuen:`,
      link: {
        label: "Link zu meinen Newsletter-Daten anfordern",
        to: new URL(FORM_PAGES.newsletterLink, hubOrigin),
      },
    },
    CLOSING,
  ],
  reason: "Sie bekommen diese E-Mail, weil Sie unseren Newsletter bestellt haben.",
  unsubscribe: {
    page: new URL(tokenLink(FORM_PAGES.newsletterUnsubscribe, unsubscribeToken), hubOrigin),
    oneClick: new URL(tokenLink(FORM_PATHS.newsletterOneClick, unsubscribeToken), hubOrigin),
  },
});
