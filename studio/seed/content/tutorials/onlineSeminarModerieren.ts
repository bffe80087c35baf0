import { bullets, callout, numbers, p, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { keyed, picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function onlineSeminarModerieren(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-online-seminar-moderieren",
    _type: "tutorial",
    title: "Ein Online-Seminar moderieren, in dem alle mitreden",
    slug: slug("online-seminar-moderieren"),
    teaser:
      "Schwarze Kacheln, Schweigen, eine Person redet: So planen und moderieren Sie neunzig Minuten online, nach denen jede und jeder etwas mitnimmt. Für Azubi-Runden ebenso wie für Kolleg:innen.",
    picture: picture(
      "tutorial-online-seminar-moderieren",
      "Eine Frau mit Headset, runder Brille und petrolfarbenem Blazer vor einem Laptop mit kleinen Gesichtern, sie hält eine Karte mit einem Handzeichen.",
    ),
    topics: refs("topic-digitales-lernen", "topic-rolle"),
    authors: refs("person-miriam-hollstein", "person-jonas-terwey"),
    level: "intermediate",
    minutes: 45,
    publishedAt: at.daysFromNow(-92, "08:00"),
    updatedAt: at.daysFromNow(-30, "10:00"),
    intro: richText(
      "intro",
      p(
        "Online verzeiht eine Gruppe weniger als im Raum. Wer zwanzig Minuten zuhört, ohne etwas zu tun, liest nebenbei E-Mails. Dagegen hilft keine bessere Kamera, sondern ein anderer Ablauf.",
      ),
      p(
        "Diese Anleitung folgt dem Ablauf unserer [Dialogseminare](ref:series-dialogseminare). Warum wir so arbeiten, erklärt die Seite zum [Dialogkonzept](ref:page-dialogkonzept).",
      ),
    ),
    steps: tutorialSteps(
      {
        title: "Eine Frage statt eines Themas ausschreiben",
        body: [
          p(
            "„Digitalisierung in der Ausbildung“ lockt niemanden und lässt sich in neunzig Minuten nicht beantworten. „Wie gebe ich Rückmeldung, wenn mein Azubi auf einer anderen Baustelle ist?“ dagegen schon. Bitten Sie bei der Einladung um einen Satz: Welche Situation bringen Sie mit?",
          ),
          p(
            "Aus den Antworten wählen Sie vorab zwei Fälle aus und fragen die Personen, ob sie erzählen mögen.",
          ),
        ],
      },
      {
        title: "Zu zweit planen, mit der Uhr",
        body: [
          p(
            "Eine Person spricht mit der Gruppe, die andere kümmert sich um Technik, Chat und Zeit. Allein gelingt beides nicht.",
          ),
          table("Ablauf für neunzig Minuten", [
            ["Phase", "Dauer", "Was passiert"],
            ["Ankommen", "8 Minuten", "Eine Frage, die alle in einem Satz beantworten"],
            ["Impuls", "12 Minuten", "Eine Sache aus einem Betrieb, höchstens fünf Bilder"],
            ["Erste Runde", "15 Minuten", "Dreiergruppen: Was ginge bei uns, was nicht?"],
            ["Fallarbeit", "30 Minuten", "Zwei echte Probleme, zuerst nur Nachfragen"],
            ["Werkzeug", "15 Minuten", "Vorlage oder Checkliste gemeinsam ausprobieren"],
            ["Vorhaben", "10 Minuten", "Jede Person schreibt auf, was sie bis wann tut"],
          ]),
        ],
      },
      {
        title: "Technik prüfen, ohne sie zum Thema zu machen",
        body: [
          bullets([
            "Öffnen Sie den Raum fünfzehn Minuten früher und sagen Sie das in der Einladung.",
            "Schicken Sie die Einwahl auch als Telefonnummer. Wer auf der Baustelle sitzt, hört wenigstens zu.",
            "Richten Sie die Kleingruppen ein, bevor es losgeht, mit je drei Plätzen.",
            "Schreiben Sie den Arbeitsauftrag in ein Dokument, das ohne Anmeldung aufgeht.",
            "Notieren Sie einen Plan B: Was tun Sie, wenn sich die Kleingruppen nicht öffnen?",
          ]),
          callout(
            "note",
            "Kamera freiwillig",
            "Bitten Sie freundlich um Bild, aber verlangen Sie es nicht. Wer im Pausenraum sitzt oder eine schwache Leitung hat, macht sonst beim nächsten Mal nicht mehr mit.",
          ),
        ],
      },
      {
        title: "In den ersten Minuten alle etwas tun lassen",
        body: [
          p(
            "Beginnen Sie mit einer Frage, die jede Person mit einem Wort beantworten kann, zum Beispiel: Wie viele Auszubildende begleiten Sie zurzeit? Die Antworten kommen in den Chat, Sie lesen drei vor und sprechen die Schreibenden mit Namen an.",
          ),
          p(
            "Wer sich einmal beteiligt hat, tut es wieder. Wer eine halbe Stunde geschwiegen hat, bleibt meist dabei.",
          ),
        ],
      },
      {
        title: "Fälle besprechen: erst fragen, dann raten",
        body: [
          p(
            "Für jeden der beiden Fälle haben Sie eine Viertelstunde. Drei Regeln halten das Gespräch zusammen:",
          ),
          numbers([
            "Eine Person **erzählt** ihren Fall in drei Minuten, ohne unterbrochen zu werden.",
            "Die anderen **fragen nach**. Vorschläge sind in dieser Zeit verboten, auch als Frage verkleidete.",
            "Erst danach kommen **Vorschläge**, und die erzählende Person entscheidet, welchen sie ausprobiert.",
          ]),
          p(
            "Eine Person schreibt mit und hält am Ende einen Satz fest. Namen von Auszubildenden fallen nicht, und was erzählt wird, bleibt in der Runde.",
          ),
        ],
      },
      {
        title: "Stille aushalten, Vielredende bremsen",
        body: [
          p(
            "Nach einer Frage dürfen sieben Sekunden vergehen. Zählen Sie innerlich mit, bevor Sie sie selbst beantworten. Kommt nichts, machen Sie die Frage kleiner: „Wer hat das schon einmal erlebt? Ein Ja im Chat genügt.“",
          ),
          p(
            "Redet eine Person lange, fassen Sie zusammen und geben weiter: „Sie sagen also, der Anfang war das Schwierige. Frau Yıldız, war das bei Ihnen auch so?“",
          ),
        ],
      },
      {
        title: "Mit einem Vorhaben schließen",
        body: [
          p(
            "Fragen Sie nicht, wie es gefallen hat. Fragen Sie, was jede Person bis wann ausprobiert. Sammeln Sie die Sätze, schicken Sie sie noch am selben Tag herum und fragen Sie nach zwei Wochen nach. Eine Antwortquote von einem Drittel ist ein gutes Ergebnis.",
          ),
        ],
      },
    ),
    materials: keyed("material", [
      {
        title: "Unser Dialogkonzept",
        url: "https://example.org/dialogkonzept.pdf",
        note: "Beispiel-Link: Ablauf und Regeln auf zwei Seiten",
      },
    ]),
    isExample: true,
  };
}
