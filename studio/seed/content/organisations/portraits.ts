import { durationOf } from "../../media/durations.ts";
import type { SeedVideo } from "../../richText.ts";

/** The two filmed company portraits; the transcripts are the words that are spoken. */
export const PORTRAITS = {
  tischlereiNiemann: {
    title: "Zu Besuch in der Tischlerei Niemann",
    file: "video/portraet-tischlerei-niemann.mp4",
    captions: "video/portraet-tischlerei-niemann.de.vtt",
    poster: {
      name: "poster-portraet-tischlerei-niemann",
      alt: "Ein Mann mit grauem Bart und grüner Schürze und eine junge Frau mit Zopf stehen an der Hobelbank.",
    },
    duration: durationOf("portraet-tischlerei-niemann.mp4"),
    transcript:
      "Neun Menschen, zwei davon in Ausbildung. In der Tischlerei Niemann lernt man an echten Aufträgen. Am ersten Tag bauen sich die Neuen eine Werkzeugkiste. Am letzten Tag nehmen sie darin ihr eigenes Werkzeug mit. Dazwischen liegen drei Jahre, viele Späne und kurze Lernvideos, die die Azubis selbst drehen.",
  },
  hotelAuenblick: {
    title: "Zu Besuch im Hotel Auenblick",
    file: "video/portraet-hotel-auenblick.mp4",
    captions: "video/portraet-hotel-auenblick.de.vtt",
    poster: {
      name: "poster-portraet-hotel-auenblick",
      alt: "Eine junge Frau mit Dutt und weinroter Hotelweste am Empfang, im Fenster hinter ihr eine Flusswiese.",
    },
    duration: durationOf("portraet-hotel-auenblick.mp4"),
    transcript:
      "Im Hotel Auenblick beginnt die Ausbildung zwei Wochen vor dem ersten Arbeitstag. Mit einem Anruf. Mit einer Patin. Und mit einer Nacht als Gast im eigenen Haus. Wer selbst einmal mit dem Koffer an der Rezeption stand, weiß danach, worauf es ankommt.",
  },
} as const satisfies Record<string, SeedVideo>;
