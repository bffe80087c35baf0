import { bullets, callout, h2, h3, image, numbers, p, pullQuote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const dialogkonzeptErklaert = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "dialogkonzept-erklaert",
    kind: "report",
    title: "Warum bei uns niemand 90 Minuten lang zuhört",
    teaser:
      "Zwölf Minuten Impuls, dann reden alle anderen. So sind unsere Online-Seminare gebaut. Hier steht, wie der Ablauf funktioniert, was wir verworfen haben und wie Sie ihn für Ihre eigene Azubi-Runde nutzen.",
    alt: "Illustration: Sechs Menschen sitzen um einen runden Tisch, von oben gesehen, ihre Sprechblasen berühren sich in der Mitte.",
    topics: ["topic-rolle", "topic-digitales-lernen"],
    authors: ["person-miriam-hollstein", "person-jonas-terwey"],
    related: [
      "tutorial-online-seminar-moderieren",
      "seminar-feedback-geben",
      "article-interview-miriam-hollstein",
    ],
    publishedAt: at.daysFromNow(-418, "09:00"),
    body: [
      p(
        "Unser erstes Online-Seminar hatte 38 Folien. Nach der neunten waren elf von 24 Kameras aus. In der Auswertung schrieb eine Ausbilderin: „Interessant. Aber das Beste war, als am Ende der Kollege aus der Käserei erzählt hat.“ Der Kollege hatte vier Minuten gesprochen. Wir haben das Seminar danach umgedreht.",
      ),
      h2("Die Idee"),
      p(
        "Wer ausbildet, weiß viel und hat selten jemanden, mit dem sich darüber reden lässt. In kleinen Betrieben ist man mit dieser Aufgabe oft allein. Deshalb behandeln wir die Teilnehmenden als Fachleute, die sie sind: Das Wissen, um das es geht, sitzt zum größten Teil schon im Raum. Unsere Arbeit besteht darin, es ins Gespräch zu bringen.",
      ),
      pullQuote(
        "Das Wissen sitzt schon im Raum. Wir rücken nur die Stühle zurecht.",
        "Miriam Hollstein, Projektleitung",
      ),
      h2("Der Ablauf in 90 Minuten"),
      numbers([
        "**Ankommen (8 Minuten).** Eine Frage, die alle in einem Satz beantworten, zum Beispiel: „Worüber haben Sie sich diese Woche in der Ausbildung gefreut?“",
        "**Impuls (12 Minuten).** Eine Person zeigt eine Sache aus ihrem Betrieb. Höchstens fünf Bilder. Ein Fehler gehört dazu.",
        "**Erste Runde (15 Minuten).** Dreiergruppen, ein gemeinsames Blatt, eine Frage: „Was davon ginge bei Ihnen und was nicht?“",
        "**Fallarbeit (30 Minuten).** Zwei Teilnehmende bringen ein echtes Problem mit. Die Gruppe fragt zehn Minuten lang nur nach und schlägt erst danach etwas vor.",
        "**Werkzeug (15 Minuten).** Ein Leitfaden, eine Vorlage oder eine Checkliste, gemeinsam ausprobiert.",
        "**Vorhaben (10 Minuten).** Jede Person schreibt auf, was sie bis wann tut, und nennt jemanden aus der Gruppe, der nachfragt.",
      ]),
      image(
        "szene-teamrunde",
        "Illustration: Fünf Menschen sitzen um einen Tisch, an der Wand hinter ihnen hängen bunte Haftnotizen.",
        "Eine Runde, in der alle zu Wort kommen, gelingt auch am Bildschirm, solange die Gruppe klein bleibt.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Die Regeln dahinter"),
      h3("Höchstens 18 Personen"),
      p(
        "Bei mehr Anmeldungen bieten wir einen zweiten Termin an. Ab etwa 20 Personen verstummt ein Drittel, und es ist immer dasselbe Drittel.",
      ),
      h3("Nachfragen vor Ratschlägen"),
      p(
        "Die Fallarbeit beginnt mit einer Zeit, in der Lösungen verboten sind. Das fällt Praktiker:innen schwer, uns übrigens auch. Aber das Problem, das jemand schildert, ist selten das, um das es geht. Hinter „Er kommt zu spät“ steckte einmal ein Bus, der seit dem Fahrplanwechsel nicht mehr fuhr.",
      ),
      h3("Was gesagt wird, bleibt im Raum"),
      p(
        "Namen von Auszubildenden fallen nicht. Aufgezeichnet wird nur der Impuls, und nur mit Zustimmung der Person, die ihn hält.",
      ),
      h2("Was wir verworfen haben"),
      bullets([
        "Umfragen mit Wortwolke. Hübsch, aber niemand sprach danach über die Wolke.",
        "Chat und Sprache gleichzeitig. Jetzt gibt es stille und laute Phasen, und beides wird angesagt.",
        "Hausaufgaben. Drei von 24 hatten sie gemacht, die übrigen ein schlechtes Gewissen.",
      ]),
      callout(
        "tip",
        "Für Ihre eigene Runde",
        "Der Ablauf passt auch in 45 Minuten und zu Auszubildenden: fünf Minuten Ankommen, zehn Minuten zeigt jemand ein Werkstück oder einen Fall, 20 Minuten Fragen und Vorschläge, zehn Minuten Vorhaben. Einmal im Monat, immer am selben Tag.",
      ),
      p(
        "Wie Sie eine solche Runde technisch vorbereiten und was Sie tun, wenn niemand etwas sagt, steht im Tutorial [Online-Seminar moderieren](ref:tutorial-online-seminar-moderieren). Am einfachsten lernt man das Format, wenn man es einmal erlebt, zum Beispiel bei [Feedback geben](ref:seminar-feedback-geben). Den Hintergrund hat das Team auf der Seite [Dialogkonzept](ref:page-dialogkonzept) zusammengefasst.",
      ),
    ],
  });
