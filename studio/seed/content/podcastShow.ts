import { keyed, picture } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";

/** The one podcast show. */
export function podcastShow(): SeedDocument[] {
  return [
    {
      _id: "podcastShow",
      _type: "podcastShow",
      title: "Am Puls – der Ausbildungspodcast",
      subtitle: "Gespräche aus Werkstatt, Büro und Backstube",
      description:
        "Wie geht gute Ausbildung im kleinen Betrieb? Aylin Kaplan besucht Menschen, die jeden Tag ausbilden oder gerade ausgebildet werden, und fragt nach: Was hat funktioniert, was ging schief, was würden Sie heute anders machen? Kurze Folgen zum Hören auf dem Weg zur Arbeit, immer mit einem Gedanken, den Sie im Betrieb ausprobieren können. Alle Folgen gibt es auch zum Nachlesen.\n\nDie Betriebe und Personen dieser Beispielfolgen sind erfunden.",
      cover: picture(
        "podcast-cover.jpg",
        "Titelbild des Podcasts „Am Puls“: ein Mikrofon, von dem eine Pulslinie ausgeht.",
      ),
      author: "Ausbildung am Puls der Zeit",
      ownerName: "Redaktion Ausbildung am Puls der Zeit",
      ownerEmail: "podcast@example.org",
      language: "de",
      category: "Education",
      subcategory: "How To",
      explicit: false,
      guid: "5f0c2b7e-3a54-5d0b-9c1e-8f2a6b9d4e71",
      locked: true,
      license: "CC BY-SA 4.0",
      subscribeLinks: keyed("externalLink", [
        { label: "Apple Podcasts (Beispiel)", url: "https://example.org/podcast/apple" },
        { label: "Spotify (Beispiel)", url: "https://example.org/podcast/spotify" },
      ]),
    },
  ];
}
