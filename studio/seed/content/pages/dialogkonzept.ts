import { bullets, callout, h2, p, pullQuote, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";

export function dialogkonzept(at: SeedClock): SeedDocument {
  return {
    _id: "page-dialogkonzept",
    _type: "page",
    title: "Unser Dialogkonzept",
    slug: slug("dialogkonzept"),
    teaser:
      "Das Wissen, um das es in unseren Seminaren geht, bringen die Teilnehmenden mit. Ablauf und Regeln auf einer Seite, zum Nachmachen.",
    updatedAt: at.daysFromNow(-27, "09:00"),
    body: richText(
      "dialogkonzept",
      p(
        "Ausbilder:innen sind Fachleute, die selten jemanden haben, mit dem sie über ihr Fach reden können. Deshalb bestehen unsere Seminare zu einem kleinen Teil aus Vortrag und zum großen Teil aus Gespräch.",
      ),
      h2("Neunzig Minuten, sechs Phasen"),
      table("Ablauf eines Dialogseminars", [
        ["Phase", "Minuten", "Was passiert"],
        ["Ankommen", "8", "Alle beantworten dieselbe Frage in einem Satz."],
        ["Impuls", "12", "Eine Person zeigt eine Sache aus ihrem Betrieb. Ein Fehler gehört dazu."],
        ["Erste Runde", "15", "Dreiergruppen: Was davon ginge bei Ihnen, was nicht?"],
        ["Fallarbeit", "30", "Zwei echte Fälle. Zuerst wird nur nachgefragt, dann vorgeschlagen."],
        [
          "Werkzeug",
          "15",
          "Ein Leitfaden, eine Vorlage oder eine Checkliste, gemeinsam ausprobiert.",
        ],
        ["Vorhaben", "10", "Jede Person schreibt auf, was sie bis wann tut und wer nachfragt."],
      ]),
      h2("Regeln"),
      bullets([
        "**Höchstens 18 Personen.** Bei mehr Anmeldungen gibt es einen zweiten Termin.",
        "**Nachfragen vor Ratschlägen.** Das geschilderte Problem ist selten das ganze.",
        "**Keine Namen von Auszubildenden.** Was erzählt wird, bleibt in der Runde.",
        "**Kamera freiwillig.** Wer nur zuhören kann, ist trotzdem willkommen.",
        "**Aufgezeichnet wird höchstens der Impuls,** und nur mit Zustimmung der Person, die ihn hält.",
      ]),
      pullQuote(
        "Das Wissen sitzt schon im Raum. Wir rücken nur die Stühle zurecht.",
        "Miriam Hollstein, Projektleitung",
      ),
      h2("Die gleiche Idee, andere Orte"),
      p(
        "Am [Ausbildungsstammtisch](ref:series-ausbildungsstammtisch) gibt es keinen Impuls, dafür Brot und Käse und einen Fall am Abend. Beim Werkstatttag wird der Impuls zur Übung an der Maschine. Und bei den [Azubi-Speed-Days](ref:series-azubi-speed-days) dauert das Gespräch zehn Minuten, beginnt aber ebenfalls mit einer Frage.",
      ),
      callout(
        "tip",
        "Selbst ausprobieren",
        "Warum wir so arbeiten und was wir verworfen haben, erzählt der Beitrag [über das Dialogkonzept](ref:article-dialogkonzept-erklaert). Wie Sie eine solche Runde selbst leiten, steht im Tutorial [Ein Online-Seminar moderieren](ref:tutorial-online-seminar-moderieren).",
      ),
    ),
  };
}
