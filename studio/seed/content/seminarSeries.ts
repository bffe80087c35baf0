import { picture, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";

/** The three series that most dates belong to. */
export function seminarSeries(): SeedDocument[] {
  return [
    {
      _id: "series-dialogseminare",
      _type: "seminarSeries",
      title: "Dialogseminare",
      slug: slug("dialogseminare"),
      description:
        "Neunzig Minuten online, höchstens 18 Personen, ein Thema aus dem Ausbildungsalltag. Nach zwölf Minuten Impuls reden die Teilnehmenden: in kleinen Gruppen, an zwei echten Fällen und mit einem Werkzeug zum Ausprobieren. Am Ende schreibt jede und jeder ein Vorhaben auf. Wie das im Einzelnen geht, steht auf der Seite „Dialogkonzept“.",
      rhythm: "Zwei- bis dreimal im Monat, nachmittags",
      picture: picture(
        "reihe-dialogseminare",
        "Ein Laptop mit einer Videokonferenz von sechs Personen, ringsum Sprechblasen, die sich überlappen.",
      ),
    },
    {
      _id: "series-ausbildungsstammtisch",
      _type: "seminarSeries",
      title: "Ausbildungsstammtisch",
      slug: slug("ausbildungsstammtisch"),
      description:
        "Ein runder Tisch, ein Fall, anderthalb Stunden. Beim Stammtisch treffen sich Ausbilder:innen aus der Region ohne Tagesordnung und ohne Vortrag. Wer mag, bringt eine Situation aus dem Betrieb mit; die Runde fragt nach, teilt Erfahrungen und behält für sich, was vertraulich ist.",
      rhythm: "Einmal im Monat, am frühen Abend",
      picture: picture(
        "reihe-ausbildungsstammtisch",
        "Blick von oben auf einen runden Holztisch, an dem sechs Personen mit Tassen und Notizbüchern sitzen.",
      ),
    },
    {
      _id: "series-azubi-speed-days",
      _type: "seminarSeries",
      title: "Azubi-Speed-Days",
      slug: slug("azubi-speed-days"),
      description:
        "Zehn Minuten, dann ertönt der Gong: Bei den Azubi-Speed-Days sitzen Betriebe an kleinen Tischen, und Jugendliche kommen zu vorher gebuchten Gesprächen. Ohne Bewerbungsmappe, mit etwas zum Anfassen auf dem Tisch. Wer sich gefällt, verabredet vor Ort einen Schnuppertag oder ein Praktikum.",
      rhythm: "Zweimal im Jahr",
      picture: picture(
        "reihe-azubi-speed-days",
        "Zwei Reihen kleiner Tische, an denen sich Jugendliche und Menschen aus Betrieben paarweise gegenübersitzen, darüber eine große Stoppuhr.",
      ),
    },
  ];
}
