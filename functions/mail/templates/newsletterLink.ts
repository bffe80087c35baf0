import { FORM_PAGES, tokenLink } from "../../../common/paths.ts";
import type { MailTemplate } from "../MailContent.ts";
import { CLOSING, daysOf, greeting } from "../phrases.ts";

/** The way to one's own data. */
export const newsletterLink: MailTemplate<"newsletter.link"> = (
  { manageToken },
  { hubOrigin },
) => ({
  subject: "Ihr Link zu Ihren Newsletter-Daten",
  preheader: "Einstellungen, Auskunft, Löschen.",
  heading: "Ihr Link zu Ihren Newsletter-Daten",
  blocks: [
    greeting(""),
    {
      type: "paragraph",
      text: "auf unserer Website wurde für diese E-Mail-Adresse ein Link zu den Newsletter-Daten angefordert. Hier können Sie",
    },
    {
      type: "list",
      items: [
        "Ihren Namen und Ihre Themen ändern,",
        "nachsehen, was wir über Sie gespeichert haben,",
        "den Newsletter abbestellen,",
        "alle Ihre Daten löschen.",
      ],
    },
    {
      type: "button",
      link: {
        label: "Meine Newsletter-Daten öffnen",
        to: new URL(tokenLink(FORM_PAGES.newsletterPreferences, manageToken), hubOrigin),
      },
    },
    {
      type: "paragraph",
      text: `Der Link gilt ${daysOf("newsletter.manage")} Tage und ist nur für Sie bestimmt: Wer ihn hat, kann Ihre Daten sehen und ändern. Wenn Sie ihn nicht angefordert haben, tun Sie nichts.`,
    },
    CLOSING,
  ],
  reason:
    "Sie bekommen diese E-Mail, weil auf unserer Website ein Link für Ihre Adresse angefordert wurde.",
});
