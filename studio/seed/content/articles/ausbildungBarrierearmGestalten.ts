import { bullets, callout, facts, h2, h3, numbers, p } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const ausbildungBarrierearmGestalten = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "ausbildung-barrierearm-gestalten",
    kind: "report",
    title: "Barrierearm ausbilden: kleine Änderungen, die allen nützen",
    teaser:
      "Leserliche Arbeitsanweisungen, ein ruhiger Platz, mehr Zeit in der Prüfung: Vieles, was Auszubildenden mit Behinderung hilft, ist schnell eingerichtet. Ein Rundgang durch den Betrieb und die wichtigsten Anlaufstellen.",
    alt: "Illustration: Zum Eingang einer Werkstatt führt eine Rampe, auf der eine Person im Rollstuhl und eine Person zu Fuß unterwegs sind.",
    topics: ["topic-inklusion", "topic-pruefung"],
    authors: ["person-miriam-hollstein", "person-svenja-brandt"],
    related: [
      "article-pruefungsvorbereitung-mit-plan",
      "article-praxis-pflegehaus-tandem",
      "article-foerdermittel-ueberblick",
      "episode-pruefung-ohne-panik",
    ],
    publishedAt: at.daysFromNow(-150, "09:30"),
    body: [
      p(
        "Eine Behinderung sieht man den meisten Auszubildenden nicht an. Legasthenie, eine Depression, Diabetes, eine Schwerhörigkeit auf dem linken Ohr: Ob davon im Betrieb jemand erfährt, hängt vor allem davon ab, wie über solche Dinge gesprochen wird. Eine Diagnose muss im Vorstellungsgespräch in aller Regel niemand nennen. Fragen Sie lieber alle dasselbe: „Was brauchen Sie, damit Sie hier gut lernen können?“",
      ),
      h2("Ein Rundgang mit anderen Augen"),
      p(
        "Gehen Sie mit einer Auszubildenden oder einem Auszubildenden den Weg eines Arbeitstags ab, vom Hoftor bis zur Garderobe. Eine Stunde genügt, und Sie brauchen nur einen Block.",
      ),
      h3("Lesen"),
      bullets([
        "Aushänge in mindestens 14 Punkt, linksbündig, dunkel auf hell.",
        "Arbeitsanweisungen mit Fotos und einem Schritt pro Zeile. Davon haben auch Menschen etwas, die noch Deutsch lernen.",
        "Dateien statt Kopien von Kopien: Am Bildschirm lässt sich Text vergrößern und vorlesen.",
      ]),
      h3("Hören"),
      bullets([
        "Wichtiges aus der Morgenrunde steht danach auf einer Tafel.",
        "Lernvideos haben Untertitel. In einer lauten Halle braucht sie jeder.",
        "Wer spricht, dreht sich um. Das klingt banal und wird an der Werkbank ständig vergessen.",
      ]),
      h3("Bewegen und Ankommen"),
      bullets([
        "Ein höhenverstellbarer Tisch, eine rutschfeste Unterlage, ein Griff auf erreichbarer Höhe.",
        "Ein fester Platz für Werkzeug, immer derselbe. Das hilft bei Sehbehinderung genauso wie bei ADHS.",
        "Ein Raum mit Tür, in dem man zehn Minuten allein sein darf.",
      ]),
      h2("Nachteilsausgleich in der Prüfung"),
      p(
        "Für Prüfungen gilt [§ 65 des Berufsbildungsgesetzes](https://www.gesetze-im-internet.de/bbig_2005/__65.html): Die besonderen Verhältnisse von Menschen mit Behinderung sind zu berücksichtigen, insbesondere bei der Dauer der Prüfung, der Zulassung von Hilfsmitteln und der Inanspruchnahme von Hilfe durch Dritte, etwa durch Gebärdensprachdolmetscher:innen. Die fachlichen Anforderungen bleiben dieselben. Ein Schwerbehindertenausweis ist dafür nicht nötig, ein aussagekräftiger Nachweis schon.",
      ),
      p("So gehen Sie vor:"),
      numbers([
        "Sprechen Sie spätestens ein Jahr vor der Prüfung mit der Auszubildenden oder dem Auszubildenden. Nicht jede Person möchte einen Ausgleich, und der Antrag kommt immer von ihr selbst.",
        "Fragen Sie in der Berufsschule nach, was dort schon bewilligt ist und wie es sich bewährt.",
        "Rufen Sie die Ausbildungsberatung Ihrer Kammer an: Welche Nachweise, welche Form, welche Frist? Meist muss der Antrag mit der Anmeldung zur Prüfung vorliegen, auch schon zu Teil 1 oder zur Zwischenprüfung.",
        "Üben Sie unter denselben Bedingungen. Zusätzliche Zeit will eingeteilt sein.",
      ]),
      callout(
        "important",
        "Vertraulich heißt vertraulich",
        "Gesundheitsdaten sind besonders geschützt. Was Ihnen anvertraut wird, erzählen Sie nur mit ausdrücklicher Zustimmung weiter. Vereinbaren Sie gemeinsam, wer im Team was wissen soll und in welchen Worten.",
      ),
      h2("Wer Ihnen hilft"),
      p(
        "Sie müssen das nicht allein herausfinden. Die Einheitlichen Ansprechstellen für Arbeitgeber beraten kostenlos und lotsen zu den zuständigen Stellen. Das Integrations- oder Inklusionsamt berät zu technischen Hilfen und kann sie bei schwerbehinderten Auszubildenden bezuschussen. Die Agentur für Arbeit kann einen Teil der Vergütung übernehmen, wenn die Ausbildung sonst nicht zustande käme (§ 73 SGB III), und finanziert die Assistierte Ausbildung, bei der eine Begleitperson Auszubildende und Betrieb unterstützt. Mehr dazu steht im [Fördermittel-Überblick](ref:article-foerdermittel-ueberblick).",
      ),
      p(
        "Gute Beispiele und technische Hilfsmittel finden Sie im Portal [rehadat.de](https://www.rehadat.de/).",
      ),
      facts("Merkzettel Nachteilsausgleich", [
        ["Rechtsgrundlage", "§ 65 BBiG, im Handwerk die Handwerksordnung"],
        ["Wer beantragt", "die Auszubildenden selbst, der Betrieb unterstützt"],
        ["Wo", "bei der Kammer oder der sonst zuständigen Stelle"],
        [
          "Mögliche Formen",
          "mehr Zeit, eigener Raum, Pausen, Vorlesekraft, größere Schrift, Hilfsmittel",
        ],
        ["Fachliche Anforderungen", "bleiben unverändert"],
      ]),
    ],
  });
