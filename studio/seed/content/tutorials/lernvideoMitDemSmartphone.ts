import { durationOf } from "../../media/durations.ts";
import { bullets, callout, numbers, p, richText, table, video } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { file, keyed, picture, refs, slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { tutorialSteps } from "./tutorialSteps.ts";

export function lernvideoMitDemSmartphone(at: SeedClock): SeedDocument {
  return {
    _id: "tutorial-lernvideo-mit-dem-smartphone",
    _type: "tutorial",
    title: "Ein Lernvideo mit dem Smartphone drehen",
    slug: slug("lernvideo-mit-dem-smartphone"),
    teaser:
      "Ein Handgriff, vier Bilder, zwei Minuten Film: So entsteht an einem Nachmittag ein Lernvideo, das Ihre Auszubildenden tatsächlich anschauen – ohne Filmkenntnisse und ohne teure Technik.",
    picture: picture(
      "tutorial-lernvideo-mit-dem-smartphone",
      "Ein Smartphone auf einem Stativ filmt ein Werkstück auf der Werkbank, von links leuchtet eine Schreibtischlampe, daneben liegt ein Ansteckmikrofon.",
    ),
    topics: refs("topic-digitales-lernen", "topic-rolle"),
    authors: refs("person-aylin-kaplan"),
    level: "beginner",
    minutes: 60,
    publishedAt: at.daysFromNow(-64, "08:00"),
    updatedAt: at.daysFromNow(-9, "11:30"),
    intro: richText(
      "intro",
      p(
        "Die meisten Lernvideos aus Betrieben scheitern an zwei Dingen: Sie zeigen zu viel auf einmal, und man versteht die Stimme nicht. Beides lässt sich vermeiden, bevor die Kamera läuft.",
      ),
      p(
        "Rechnen Sie beim ersten Mal mit einer guten Stunde, später mit der Hälfte. Am besten planen und drehen Ihre Auszubildenden selbst: Wer einen Handgriff so zeigen will, dass andere ihn verstehen, muss ihn vorher verstanden haben. Wie das im Alltag aussieht, steht im Beispiel aus der [Tischlerei Niemann](ref:article-praxis-tischlerei-lernvideos).",
      ),
    ),
    video: video({
      title: "Lernvideo mit dem Smartphone: das Wichtigste in Kürze",
      file: "video/lernvideo-smartphone.mp4",
      captions: "video/lernvideo-smartphone.de.vtt",
      poster: {
        name: "poster-lernvideo-smartphone",
        alt: "Ein Smartphone auf einem Stativ, dahinter ein beleuchtetes Werkstück.",
      },
      duration: durationOf("lernvideo-smartphone.mp4"),
      transcript:
        "Ein gutes Lernvideo zeigt einen Handgriff, nicht den ganzen Beruf. Schreiben Sie zuerst vier Bilder auf. Stellen Sie das Smartphone quer auf ein Stativ. Das Licht kommt von der Seite, nicht von hinten. Drehen Sie kurze Stücke. Und zum Schluss: Untertitel dazu. Denn in der Werkstatt hört man wenig.",
    }),
    steps: tutorialSteps(
      {
        title: "Einen einzigen Handgriff wählen",
        videoStart: 0,
        body: [
          p(
            "Gut geeignet ist, was Sie immer wieder erklären, was schnell geht und woran man Fehler sehen kann. Schreiben Sie einen Satz auf, der mit „Danach können Sie …“ beginnt. Passt ein „und“ hinein, sind es zwei Videos.",
          ),
          table("Zu groß und gerade richtig", [
            ["Zu groß", "Gerade richtig"],
            ["Die Oberfräse", "Den Fräser wechseln, ohne sich zu verletzen"],
            ["Kassenabschluss", "Eine Differenz von mehr als fünf Euro finden"],
            ["Check-in", "Eine verspätete Anreise am Telefon aufnehmen"],
          ]),
        ],
      },
      {
        title: "Vier Bilder skizzieren",
        videoStart: 5,
        body: [
          p(
            "Falten Sie ein Blatt zweimal und zeichnen Sie in jedes Feld ein Bild. Strichmännchen reichen.",
          ),
          numbers([
            "**Ausgangslage:** Was liegt bereit, was ist das Problem?",
            "**Handgriff:** Die Hände von nah, aus der Sicht der arbeitenden Person.",
            "**Typischer Fehler:** Woran erkennt man ihn, was hilft dagegen?",
            "**Ergebnis:** So sieht es richtig aus.",
          ]),
          p(
            "Unter jedes Bild kommt der Satz, den man dazu hört. Länger als zwei Zeilen sollte er nicht sein.",
          ),
        ],
        picture: {
          name: "schritt-lernvideo-1",
          alt: "Ein Blatt mit vier gezeichneten Feldern, daneben ein Bleistift.",
        },
      },
      {
        title: "Aufbauen: Stativ, Licht, Ton",
        videoStart: 8,
        body: [
          bullets([
            "**Stativ:** Smartphone quer einspannen, Linse putzen, Flugmodus einschalten. Ohne Stativ hält ein Schraubstock mit Lappen.",
            "**Licht:** Eine Lampe schräg von vorn, das Fenster nie im Rücken der gefilmten Person.",
            "**Ton:** Maschinen aus, Fenster zu. Ein Ansteckmikrofon kostet wenig und bringt mehr als jede bessere Kamera. Alternativ sprechen Sie den Ton später in einem stillen Raum ein.",
            "**Einstellungen:** Full HD und 30 Bilder pro Sekunde genügen. Helligkeit und Schärfe durch langes Tippen festhalten, sonst pumpt das Bild.",
          ]),
          callout(
            "important",
            "Sicherheit ist im Bild",
            "Schutzbrille, Handschuhe, Absaugung: Was im Video fehlt, fehlt später auch an der Maschine. Wer dreht, arbeitet nie gleichzeitig am laufenden Gerät.",
          ),
        ],
        picture: {
          name: "schritt-lernvideo-2",
          alt: "Ein quer eingespanntes Smartphone auf einem Stativ, schräg davor eine Lampe; ein Pfeil zeigt die Richtung des Lichts.",
        },
      },
      {
        title: "In kurzen Stücken drehen",
        videoStart: 15,
        body: [
          p(
            "Nehmen Sie jedes Bild einzeln auf, zehn bis zwanzig Sekunden lang. Zählen Sie vor und nach jeder Aufnahme still bis drei, dann lässt sie sich sauber schneiden. Verspricht sich jemand, beginnt nur dieses Stück von vorn.",
          ),
          p(
            "Drehen Sie den Handgriff zweimal: einmal im Ganzen und einmal so nah, dass die Hände das Bild füllen. Aus beiden Aufnahmen wird im Schnitt eine.",
          ),
          callout(
            "note",
            "Wer ist zu sehen?",
            "Holen Sie vor dem Dreh das Einverständnis aller Personen ein, die erkennbar sind, am besten schriftlich und mit Zweck: „nur intern“ oder „auch im Netz“. Bei Minderjährigen unterschreiben auch die Sorgeberechtigten. Kundschaft und fremde Aufträge bleiben draußen.",
          ),
        ],
      },
      {
        title: "Schneiden und untertiteln",
        videoStart: 18,
        body: [
          p(
            "Jedes aktuelle Smartphone hat ein Schnittprogramm, das reicht. Legen Sie die vier Stücke hintereinander, schneiden Sie Anfang und Ende weg und lassen Sie Überblendungen und Musik fort.",
          ),
          p(
            "Untertitel sind Pflicht, nicht Zugabe: In der Werkstatt ist es laut, und wer Deutsch noch lernt, liest mit. Automatische Untertitel sparen Zeit, verstehen aber keine Fachwörter. Lesen Sie jede Zeile gegen.",
          ),
        ],
        picture: {
          name: "schritt-lernvideo-3",
          alt: "Ein Smartphone mit einer Schnittleiste aus drei Clips, dazwischen eine Schere, darunter eine Untertitelzeile.",
        },
      },
      {
        title: "Abnehmen und auffindbar ablegen",
        body: [
          p(
            "Bevor ein Video zum Lernen freigegeben wird, prüft es eine Fachkraft: Stimmen Maß, Reihenfolge, Sicherheit? Danach bekommt es einen Dateinamen, den alle verstehen, zum Beispiel „Oberfraese_Fraeser-wechseln“, und ein Datum zur nächsten Prüfung.",
          ),
          p(
            "Am nützlichsten ist ein QR-Code direkt an der Maschine. Fragen Sie nach zwei Wochen nach: Wer hat das Video gebraucht, und was hat gefehlt?",
          ),
        ],
      },
    ),
    materials: keyed("material", [
      {
        title: "Checkliste Lernvideo",
        file: file("downloads/checkliste-lernvideo.pdf"),
        note: "Zum Ausdrucken: vor, während und nach dem Dreh",
      },
    ]),
    isExample: true,
  };
}
