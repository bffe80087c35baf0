import { bullets, p, richText } from "../richText.ts";
import { refs, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";
import type { SeedClock } from "../seedClock.ts";

/** The first two issues of the newsletter, both sent. */
export function newsletterIssues(at: SeedClock): SeedDocument[] {
  return [
    {
      _id: "newsletter-1",
      _type: "newsletterIssue",
      title: "Der Anfang vor dem ersten Tag",
      slug: slug("der-anfang-vor-dem-ersten-tag"),
      number: 1,
      sentAt: at.daysFromNow(-33, "07:30"),
      preheader:
        "Eine Nacht als Gast, 611 kurze Gespräche und ein Berichtsheft, das freitags um elf geschrieben wird.",
      intro: richText(
        "intro",
        p("Guten Morgen,"),
        p(
          "dies ist die erste Ausgabe unseres Newsletters. Er kommt einmal im Monat, lässt sich in drei Minuten lesen und enthält nur, was Sie in Ihrem Betrieb ausprobieren können.",
        ),
        p(
          "Diesmal geht es um Anfänge. Im Hotel Auenblick schlafen die Neuen eine Nacht als Gast im eigenen Haus. Das kostet ein Frühstück und erspart viele Erklärungen. Bei den Azubi-Speed-Days haben wir gelernt, dass zehn Minuten reichen, wenn etwas zum Anfassen auf dem Tisch liegt.",
        ),
      ),
      items: refs(
        "article-praxis-hotel-onboarding",
        "article-azubi-speed-days-rueckblick",
        "tutorial-digitales-berichtsheft-in-30-minuten",
        "seminar-pruefungsangst",
        "mention-handwerk-beispielland-lernvideos",
      ),
      closing: richText(
        "closing",
        p(
          "Eine Frage zum Schluss: Wer ruft bei Ihnen an, wenn der Vertrag unterschrieben ist und noch acht Wochen vergehen?",
        ),
        p("Herzliche Grüße aus der Redaktion"),
        p("Svenja Brandt"),
      ),
      isExample: true,
    },
    {
      _id: "newsletter-2",
      _type: "newsletterIssue",
      title: "Klingt wie aus dem Lehrbuch",
      slug: slug("klingt-wie-aus-dem-lehrbuch"),
      number: 2,
      sentAt: at.daysFromNow(-3, "07:30"),
      preheader:
        "KI im Berichtsheft, fünf Bausteine für gute Prompts und ein Stammtisch für stille Auszubildende.",
      intro: richText(
        "intro",
        p("Guten Morgen,"),
        p(
          "„Die Auszubildende optimierte prozessorientiert die Arbeitsplatzumgebung.“ So stand es in einem Wochenbericht, den uns ein Leser geschickt hat. Gemeint war: Sie hat aufgeräumt. Wir haben gelacht und dann überlegt, was man da am besten fragt.",
        ),
        p("In dieser Ausgabe:"),
        bullets([
          "wie das digitale Berichtsheft in den Betrieb kommt, ohne dass es freitags Streit gibt",
          "warum Lena Fuchs beim Anleiten die Hände auf den Rücken legt",
          "zwei Termine, zu denen Sie sich jetzt anmelden können",
        ]),
      ),
      items: refs(
        "article-digitales-berichtsheft-einfuehren",
        "article-interview-lena-fuchs",
        "tutorial-ki-prompts-fuer-ausbilder",
        "seminar-ki-im-berichtsheft",
        "seminar-stammtisch-naechster",
        "mention-ihk-blog-ki",
      ),
      closing: richText(
        "closing",
        p(
          "Haben Sie auch so einen Satz? Schicken Sie ihn uns, gern ohne Namen. Die schönsten übersetzen wir.",
        ),
        p("Herzliche Grüße aus der Redaktion"),
        p("Svenja Brandt"),
      ),
      isExample: true,
    },
  ];
}
