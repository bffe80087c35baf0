import { bullets, callout, facts, h2, h3, p, pullQuote, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisHotelOnboarding = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-hotel-onboarding",
    kind: "practice",
    title: "Eine Nacht als Gast im eigenen Haus",
    teaser:
      "Ein Anruf zwei Wochen vorher, eine Patin, eine Übernachtung mit Koffer: Seit das Hotel Auenblick den Anfang plant, hört in der Probezeit kaum noch jemand auf. Der Ablauf der ersten zehn Arbeitstage.",
    alt: "Illustration: An einem hölzernen Schlüsselbrett hängt ein Schild mit einem Stern, davor steht ein kleiner Koffer.",
    topics: ["topic-onboarding", "topic-generation-z"],
    authors: ["person-svenja-brandt"],
    organisations: ["organisation-hotel-auenblick"],
    related: [
      "article-interview-lena-fuchs",
      "episode-erste-woche",
      "seminar-onboarding-erste-100-tage",
      "article-praxis-pflegehaus-tandem",
    ],
    publishedAt: at.daysFromNow(-47, "08:30"),
    body: [
      p(
        "Drei von vier. So viele neue Auszubildende hörten im Hotel Auenblick in einem besonders schlechten Jahr noch in der Probezeit auf. Die Gründe standen in keinem Kündigungsschreiben. Erst als die Hotelleitung alle drei anrief, kam heraus, was sie gemeinsam hatten: Am ersten Tag wusste niemand, dass sie kommen. Eine hatte zwei Stunden im Personalraum gewartet.",
      ),
      p(
        "Das Haus liegt in Beispielsried am Fluss, 46 Menschen arbeiten hier, acht davon sind in Ausbildung. Den Ablauf, den es heute gibt, hat Lena Fuchs entwickelt, damals frisch ausgelernt. Er hat wenig gekostet und beginnt zwei Wochen vor dem ersten Arbeitstag.",
      ),
      h2("Vor dem ersten Tag"),
      h3("Der Anruf"),
      p(
        "Zwei Wochen vor Beginn ruft Lena Fuchs an. Das Gespräch dauert eine Viertelstunde. Sie fragt nach Schuhgröße und Allergien, erklärt, wo der Bus hält, und nennt den Namen der Person, die am ersten Morgen an der Tür stehen wird.",
      ),
      h3("Die Patin, der Pate"),
      p(
        "Jede und jeder Neue bekommt eine Auszubildende oder einen Auszubildenden aus dem zweiten Jahr zur Seite. Die Paarung steht im Dienstplan: In der ersten Woche arbeiten beide in derselben Schicht. Für Fragen, die man einer Vorgesetzten nicht stellt, ist das die wichtigste Adresse.",
      ),
      h3("Die Nacht"),
      p(
        "Diesen Teil gab es schon vorher, nur wusste niemand mehr, wofür. Am Wochenende vor dem Start schlafen alle Neuen eine Nacht im Haus, mit Anreise am Empfang, Abendessen und Frühstück. Wer mag, bringt die Eltern mit. Am nächsten Morgen schreibt jede Person drei Dinge auf, die ihr als Gast aufgefallen sind. Zwei davon werden jedes Jahr umgesetzt; der Lichtschalter im Bad leuchtet inzwischen.",
      ),
      pullQuote(
        "Ich kannte das Frühstücksbuffet schon von der richtigen Seite.",
        "Auszubildender Koch im ersten Jahr",
      ),
      h2("Die ersten zehn Arbeitstage"),
      table("Plan für neue Auszubildende, Woche 1 und 2", [
        ["Tag", "Wo", "Am Ende können die Neuen …"],
        [
          "1",
          "Begrüßung, Rundgang, Kleidung, gemeinsames Mittagessen",
          "alle Namen der eigenen Abteilung nennen (mit Spickzettel)",
        ],
        [
          "2",
          "Unterweisung: Brandschutz, Hygiene, Fluchtwege",
          "den Sammelplatz ohne Hilfe finden",
        ],
        ["3–4", "Housekeeping mit der Patin oder dem Paten", "ein Zimmer nach Liste vorbereiten"],
        [
          "5",
          "Gespräch, 20 Minuten; danach Berichtsheft gemeinsam beginnen",
          "sagen, wer bei Krankheit angerufen wird",
        ],
        ["6–7", "Frühstücksservice", "einen Tisch eindecken und abräumen"],
        ["8–9", "Empfang, zuschauen und begrüßen", "einen Gast zum Zimmer begleiten"],
        [
          "10",
          "Freitagsgespräch: „Was können wir besser machen?“",
          "einen Wunsch für die nächsten vier Wochen äußern",
        ],
      ]),
      p(
        "Die Reihenfolge gilt für alle Berufe. Auch angehende Köch:innen machen zwei Tage lang Zimmer, und wer später am Empfang lernt, trägt vorher Teller. Das spart Streit, sagt die Küchenchefin: „Wer weiß, wie lange ein Bett dauert, schickt den Gast nicht um zwölf nach oben.“",
      ),
      callout(
        "note",
        "Probezeit nutzen",
        "Die Probezeit in der Ausbildung dauert mindestens einen und höchstens vier Monate (§ 20 BBiG). Das Hotel führt in dieser Zeit drei Gespräche: nach zwei, nach sechs und nach zwölf Wochen. So ist für beide Seiten vor dem Ende klar, wie es weitergeht.",
      ),
      h2("Was es gebracht hat"),
      p(
        "In den zwei Jahrgängen seit der Umstellung haben sieben junge Menschen angefangen, einer hat in der Probezeit aufgehört. Das ist keine Statistik, aber für ein Haus dieser Größe ein Unterschied von mehreren unbesetzten Schichten in der Woche. Überraschend war ein zweiter Effekt: Die Patinnen und Paten selbst wurden sorgfältiger, weil ihnen jemand zusah.",
      ),
      p("Nicht alles hat auf Anhieb geklappt:"),
      bullets([
        "Eine Begrüßungsmappe mit 40 Seiten las niemand. Jetzt ist es eine Karte in Postkartengröße.",
        "Patenschaften nach Sympathie gingen schief, wenn die Dienstpläne nicht passten. Seitdem entscheidet der Plan.",
        "Minderjährige waren anfangs für Spätdienste eingetragen, die für sie zu spät endeten. Heute liegt das [Jugendarbeitsschutzgesetz](https://www.gesetze-im-internet.de/jarbschg/) beim Dienstplan.",
      ]),
      facts("Auf einen Blick", [
        ["Betrieb", "Hotel Auenblick, Beispielsried"],
        ["Beschäftigte", "46, davon 8 in Ausbildung"],
        ["Vorbereitung je Person", "etwa 3 Stunden und eine Hotelnacht"],
        ["Zuständig", "Lena Fuchs, Junior-Ausbilderin"],
        [
          "Übertragbar auf",
          "jeden Betrieb, in dem Neue einen Tag lang Kundin oder Kunde sein können",
        ],
      ]),
    ],
  });
