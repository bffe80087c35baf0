import { durationOf } from "../../media/durations.ts";
import { bullets, callout, numbers, p, quote, richText, table, video } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { file, keyed, picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function digitalesBerichtsheft(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-digitales-berichtsheft-in-30-minuten",
    _type: "tutorial",
    title: "Das digitale Berichtsheft in 30 Minuten einrichten",
    slug: slug("digitales-berichtsheft-in-30-minuten"),
    teaser:
      "Welche Form ist erlaubt, welches Werkzeug passt, und wie wird aus dem Abzeichnen ein Gespräch? Sechs Schritte vom leeren Formular zum festen Wochentermin.",
    picture: picture(
      "tutorial-digitales-berichtsheft-in-30-minuten",
      "Ein Tablet mit einem Wochenraster aus fünf Spalten, daneben eine Uhr, auf der eine halbe Stunde farbig markiert ist.",
    ),
    topics: refs("topic-digitales-lernen", "topic-pruefung"),
    authors: refs("person-svenja-brandt", "person-miriam-hollstein"),
    level: "beginner",
    minutes: 30,
    publishedAt: at.daysFromNow(-41, "08:00"),
    intro: richText(
      "intro",
      p(
        "Der Ausbildungsnachweis, im Alltag Berichtsheft genannt, ist in vielen Betrieben ein Stapel, der vor der Prüfung nachgetragen wird. Digital wird er nicht von allein besser. Aber es wird leichter, ihn jede Woche kurz anzusehen.",
      ),
      p(
        "Diese Anleitung gilt für Berufe nach Berufsbildungsgesetz und Handwerksordnung. Wie Sie Kolleg:innen dafür gewinnen und die ersten Wochen überstehen, lesen Sie im Beitrag über die [Einführung im Betrieb](ref:article-digitales-berichtsheft-einfuehren).",
      ),
    ),
    video: video({
      title: "Was ein digitales Berichtsheft braucht",
      file: "video/berichtsheft.mp4",
      captions: "video/berichtsheft.de.vtt",
      poster: {
        name: "poster-berichtsheft",
        alt: "Ein Tablet mit einem Wochenraster, daneben eine Uhr.",
      },
      duration: durationOf("berichtsheft.mp4"),
      transcript:
        "Ein digitales Berichtsheft braucht drei Dinge. Erstens: einen festen Termin, zum Beispiel Freitag um elf Uhr. Zweitens: den Ausbildungsrahmenplan, damit jede Tätigkeit ihren Platz findet. Drittens: eine Rückmeldung, die mehr ist als ein Haken. Zwei Sätze genügen. So wird aus der Pflicht ein Gespräch.",
    }),
    steps: tutorialSteps(
      {
        title: "Den Rahmen klären",
        body: [
          p(
            "Das Berufsbildungsgesetz erlaubt beide Formen, schriftlich und elektronisch ([§ 13 BBiG](https://www.gesetze-im-internet.de/bbig_2005/__13.html)). Welche gilt, steht im Ausbildungsvertrag. Wollen Sie während der Ausbildung wechseln, halten Sie das gemeinsam schriftlich fest und fragen Sie bei Ihrer Kammer nach, ob sie eine Mitteilung braucht.",
          ),
          bullets([
            "Welche Angaben verlangt Ihre Kammer: Tag für Tag oder Woche für Woche?",
            "In welcher Form muss der Nachweis zur Prüfung vorliegen – als Ausdruck oder als Datei?",
            "Wie wird abgezeichnet: im Programm, mit Signatur oder auf Papier?",
          ]),
        ],
      },
      {
        title: "Ein Werkzeug wählen",
        body: [
          p(
            "Für ein bis drei Auszubildende brauchen Sie keine große Lösung. Entscheidend ist, dass alle Beteiligten sie auf dem Gerät bedienen können, das sie ohnehin haben.",
          ),
          table("Drei Wege im Vergleich", [
            ["Weg", "Passt, wenn …", "Zu bedenken"],
            [
              "Angebot der Kammer oder des Verbands",
              "Sie Freigabe und Export fertig haben möchten",
              "Kosten je Auszubildende:n, Ausstieg am Vertragsende",
            ],
            [
              "Gemeinsames Dokument im eigenen Ablagesystem",
              "Sie schon damit arbeiten",
              "Versionen, Rechte und Abzeichnen selbst regeln",
            ],
            [
              "Ausfüllbares PDF",
              "die Internetverbindung auf der Baustelle schlecht ist",
              "Dateinamen und Sicherung brauchen Disziplin",
            ],
          ]),
        ],
      },
      {
        title: "Den Ausbildungsrahmenplan hinterlegen",
        videoStart: 10,
        body: [
          p(
            "Kopieren Sie die Berufsbildpositionen Ihres Berufs in eine Liste mit kurzen Nummern. Wer eine Woche einträgt, wählt dazu die passende Nummer. So sehen Sie nach einem Vierteljahr auf einen Blick, was noch nie vorkam.",
          ),
          callout(
            "tip",
            "Drei Farben genügen",
            "Grün: mehrfach selbstständig gemacht. Gelb: einmal unter Anleitung. Weiß: noch offen. Mehr Stufen pflegt im Alltag niemand.",
          ),
        ],
        picture: {
          name: "schritt-berichtsheft-1",
          alt: "Ein Ausbildungsplan mit farbigen Markierungen, von denen Linien zu einem Wochenraster führen.",
        },
      },
      {
        title: "Einen Wochentermin verabreden",
        videoStart: 4,
        body: [
          p(
            "Bestimmen Sie eine feste Zeit, in der geschrieben wird, zum Beispiel freitags von elf bis halb zwölf. Sie müssen Auszubildenden Gelegenheit geben, den Nachweis am Arbeitsplatz zu führen (§ 14 Abs. 2 BBiG). Wer zu Hause nachtragen soll, trägt erfahrungsgemäß gar nicht ein.",
          ),
          p("Drei Fragen ersetzen das leere Blatt:"),
          numbers([
            "Was habe ich gemacht, und womit?",
            "Was ist mir gelungen, was nicht?",
            "Was möchte ich noch einmal sehen oder selbst versuchen?",
          ]),
        ],
        picture: {
          name: "schritt-berichtsheft-2",
          alt: "Eine Auszubildende sitzt auf einem Arbeitshocker und trägt einen Tag in ein Tablet ein.",
        },
      },
      {
        title: "Rückmeldung geben, die mehr ist als ein Haken",
        videoStart: 16,
        body: [
          p(
            "Sehen Sie die Einträge jede Woche durch und schreiben Sie zwei Sätze dazu: einen zu dem, was Sie beobachtet haben, einen zu dem, was als Nächstes kommt. Zum Beispiel:",
          ),
          quote(
            "„Der Anschluss in der Verteilung war sauber beschriftet, das habe ich bei der Übergabe gemerkt. Nächste Woche messen Sie selbst, ich stehe daneben.“",
          ),
          p(
            "Steht im Heft Unsinn oder klingt ein Eintrag nach Chatbot, fragen Sie nach der Arbeit, nicht nach der Formulierung. Hilfe dazu gibt der Beitrag über [KI im Ausbildungsalltag](ref:article-ki-tools-im-ausbildungsalltag).",
          ),
        ],
        picture: {
          name: "schritt-berichtsheft-3",
          alt: "Die Hand einer Ausbilderin hakt auf einem Tablet einen Wocheneintrag ab, daneben eine Kommentarblase.",
        },
      },
      {
        title: "Sichern und an die Prüfung denken",
        body: [
          p(
            "Exportieren Sie das Heft alle drei Monate als PDF und legen Sie es dort ab, wo auch der Ausbildungsvertrag liegt. Ohne abgezeichneten Ausbildungsnachweis gibt es keine Zulassung zur Abschlussprüfung; ein verlorenes Gerät darf daran nichts ändern.",
          ),
          p(
            "Vereinbaren Sie außerdem, dass Auszubildende jederzeit eine eigene Kopie ziehen können. Das Heft gehört zu ihrer Ausbildung, nicht zum Programm.",
          ),
        ],
      },
    ),
    materials: keyed("material", [
      {
        title: "Wochenplan für das Berichtsheft",
        file: file("downloads/wochenplan-berichtsheft.pdf"),
        note: "Vorlage mit den drei Fragen und Platz für zwei Sätze Rückmeldung",
      },
      {
        title: "§ 14 Berufsbildungsgesetz",
        url: "https://www.gesetze-im-internet.de/bbig_2005/__14.html",
        note: "Pflichten der Ausbildenden im Wortlaut",
      },
    ]),
    isExample: true,
  };
}
