import { durationOf } from "../../media/durations.ts";
import {
  audio,
  bullets,
  callout,
  facts,
  h2,
  h3,
  numbers,
  p,
  pullQuote,
  video,
} from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisTischlereiLernvideos = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-tischlerei-lernvideos",
    kind: "practice",
    title: "Wie zwei Auszubildende ihrer Werkstatt das Erklären abnehmen",
    teaser:
      "In der Tischlerei Niemann drehen Frieda und Emil Lernvideos für alle, die nach ihnen kommen. 23 Filme sind es bisher. Gekostet hat das ein Ansteckmikrofon, ein Stativ und jeden zweiten Mittwochnachmittag.",
    alt: "Illustration: Ein Smartphone auf einem Stativ filmt zwei Hände, die mit einem Hobel über ein Brett fahren.",
    topics: ["topic-digitales-lernen", "topic-onboarding"],
    authors: ["person-aylin-kaplan"],
    organisations: ["organisation-tischlerei-niemann"],
    related: [
      "tutorial-lernvideo-mit-dem-smartphone",
      "article-interview-rolf-niemann",
      "seminar-lernvideos-selbst-drehen",
      "article-interview-aylin-kaplan",
    ],
    publishedAt: at.daysFromNow(-1, "07:30"),
    body: [
      p(
        "Am Anfang stand eine Strichliste. Frieda, damals im ersten Lehrjahr, machte eine Woche lang bei jeder Erklärung, die ihr Meister zum zweiten Mal gab, einen Strich. Am Freitag waren es 31. Spitzenreiter: Kreissäge einrichten, sechsmal. Rolf Niemann sah sich das Blatt an, sagte lange nichts und dann: „Na gut. Film es.“",
      ),
      p(
        "Heute hängen an den Maschinen der Tischlerei in Musterstadt kleine Schilder mit QR-Codes. Wer eine Frage hat, scannt, schaut und arbeitet weiter. Die Filme dauern selten länger als 90 Sekunden.",
      ),
      h2("So entsteht ein Film"),
      p(
        "Jeder zweite Mittwoch ab 14 Uhr gehört den Filmen. Die Zeit steht im Wochenplan wie ein Kundentermin; verschoben wurde sie nach Niemanns Rechnung dreimal in gut einem Jahr.",
      ),
      numbers([
        "**Thema wählen.** Auf einem Zettel an der Werkzeugwand sammeln alle, was sie zuletzt doppelt erklärt haben.",
        "**Vier Bilder zeichnen.** Ausgangslage, Handgriff, typischer Fehler, Ergebnis. Passt der Handgriff nicht in vier Bilder, werden es zwei Filme.",
        "**Drehen.** Eine Person arbeitet, die andere filmt. Die Absaugung läuft nur, wenn sie laufen muss, und wer dreht, steht nie an der laufenden Maschine.",
        "**Schneiden und untertiteln.** Auf dem Telefon, in der Arbeitszeit, gegengelesen von jemandem, der den Handgriff nicht kennt.",
        "**Abnehmen.** Der Meister prüft jeden Film wie ein Werkstück: Maß, Sauberkeit, Sicherheit. Vorher kommt er nicht an die Maschine.",
      ]),
      video({
        title: "Zu Besuch in der Tischlerei Niemann",
        file: "video/portraet-tischlerei-niemann.mp4",
        captions: "video/portraet-tischlerei-niemann.de.vtt",
        poster: {
          name: "poster-portraet-tischlerei-niemann",
          alt: "Illustration: Rolf Niemann mit grauem Bart und grüner Schürze und eine junge Frau mit Zopf stehen an der Hobelbank.",
        },
        duration: durationOf("portraet-tischlerei-niemann.mp4"),
        transcript:
          "Neun Menschen, zwei davon in Ausbildung. In der Tischlerei Niemann lernt man an echten Aufträgen. Am ersten Tag bauen sich die Neuen eine Werkzeugkiste. Am letzten Tag nehmen sie darin ihr eigenes Werkzeug mit. Dazwischen liegen drei Jahre, viele Späne und kurze Lernvideos, die die Azubis selbst drehen.",
      }),
      h2("Was die Filme leisten und was nicht"),
      h3("Wer erklärt, versteht"),
      p(
        "Der größte Gewinn liegt nach Niemanns Erfahrung vor dem Dreh. Wer einen Handgriff in vier Bilder zerlegen soll, merkt schnell, wo das eigene Wissen Lücken hat. Emil brauchte für das Einlassen von Topfbändern drei Anläufe, bis er sagen konnte, *warum* man den Bohrer vorher an einem Reststück prüft. In der Gesellenprüfung, sagt der Meister, werde er genau danach gefragt.",
      ),
      h3("Manches muss man hören"),
      p(
        "Einige Lektionen haben gar kein Bild. Ob ein Hobeleisen scharf ist, erkennt man am Klang, und den kann niemand beschreiben. Also gibt es dazu eine Tonaufnahme:",
      ),
      audio(
        "Scharf oder stumpf? Zwei Hobeleisen im Vergleich",
        "audio/ton-werkstatt.mp3",
        "Hören Sie genau hin: So klingt ein scharfes Hobeleisen. Lang und gleichmäßig. Und so ein stumpfes: kurz und rau. Wer den Unterschied hört, schleift rechtzeitig.",
      ),
      pullQuote(
        "Sechsmal in einer Woche dasselbe erklärt. Da habe ich gesagt: Na gut. Film es.",
        "Rolf Niemann",
      ),
      p(
        "Was die Filme nicht ersetzen, ist die Unterweisung. Bevor jemand zum ersten Mal an einer Maschine arbeitet, erklärt Niemann die Gefahren, zeigt die Schutzeinrichtungen, lässt sich alles zurückerklären und beide unterschreiben. Der Film ist zum Auffrischen da.",
      ),
      callout(
        "important",
        "Film ist keine Unterweisung",
        "Jugendliche müssen vor Beginn der Beschäftigung und bei wesentlichen Änderungen über Unfall- und Gesundheitsgefahren unterwiesen werden, außerdem vor der ersten Arbeit an gefährlichen Maschinen. Die Unterweisung ist mindestens halbjährlich zu wiederholen (§ 29 JArbSchG). Ein QR-Code reicht dafür nicht.",
      ),
      h2("Zum Nachmachen"),
      bullets([
        "Fangen Sie mit dem Handgriff an, den Sie am häufigsten erklären. Eine Strichliste zeigt ihn in fünf Tagen.",
        "Legen Sie eine Zeit fest, die im Plan steht. Ohne Termin bleibt es bei einem Film.",
        "Speichern Sie die Filme im Betrieb und nicht auf privaten Telefonen. Wer zu erkennen ist, hat vorher eingewilligt.",
        "Nehmen Sie Filme wieder ab, wenn sich die Maschine ändert. Auf jedem Schild steht das Datum.",
      ]),
      p(
        "Den ganzen Weg vom Zettel bis zum Untertitel zeigt unser Tutorial [Lernvideo mit dem Smartphone](ref:tutorial-lernvideo-mit-dem-smartphone).",
      ),
      facts("Auf einen Blick", [
        ["Betrieb", "Tischlerei Niemann, Musterstadt"],
        ["Beschäftigte", "9, davon 2 in Ausbildung"],
        ["Aufwand", "jeder zweite Mittwoch, 14 bis 16 Uhr"],
        ["Ausstattung", "vorhandenes Telefon, Stativ, Ansteckmikrofon, zusammen rund 70 Euro"],
        ["Ergebnis", "23 Filme in gut einem Jahr"],
      ]),
    ],
  });
