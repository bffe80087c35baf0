import { keyed, picture, refs } from "../seedDocument.ts";
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
      hosts: refs("person-aylin-kaplan"),
      ownerName: "Redaktion Ausbildung am Puls der Zeit",
      ownerEmail: "podcast@example.org",
      language: "de",
      category: "Education",
      subcategory: "How To",
      explicit: false,
      guid: "b90c0049-b9fb-54d8-a73c-94dc9a542d23",
      locked: true,
      license: "CC BY-SA 4.0",
      subscribeLinks: keyed("externalLink", [
        { label: "Apple Podcasts (Beispiel)", url: "https://example.org/podcast/apple" },
        { label: "Spotify (Beispiel)", url: "https://example.org/podcast/spotify" },
      ]),
    },
  ];
}
