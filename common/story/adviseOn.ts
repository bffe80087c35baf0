/** What a check of the finished story says. */
export interface Advice {
  id: "person" | "quote" | "detail" | "jargon" | "length" | "sentences" | "fairness";
  isGood: boolean;
  /** For visitors, in German. */
  title: string;
  advice: string;
}

/** Words of a text that is read in one go, on a phone. */
const SHORTEST = 90;
const LONGEST = 350;
const LONGEST_SENTENCE = 25;

/** Words that every advertisement has, and words from the office; as beginnings. */
const ADVERTISING =
  /(?<!\p{L})(?:innovativ|dynamisch|familiär|leidenschaft|zukunftsorientiert|spannende?[nrms]?\s+aufgaben|teamplayer|flache\s+hierarchien|motiviert|qualitätsbewusst|lösungsorientiert|ganzheitlich|state.of.the.art|synerg|benefit|mindset|skill|onboarding|recruiting|employer|workflow|workload|commitment|high.potential|outperform|impact|agil|purpose|win.win)\p{L}*/giu;

/** Plurals that name men alone; with ":innen" after them, or "innen und" before, they name all. */
const MEN_ONLY =
  /(?<!innen\s+und\s+)(?<!\p{L})(?:Kollegen|Kunden|Mitarbeitern?|Schülern?|Bewerbern?|Ausbildern?|Lehrern?|Handwerkern?|Praktikanten|Absolventen|Gesellen|Trainern?|Chefs)(?![\p{L}:*/]|\s+und\s+\p{L}+innen)/gu;

/** Something that can be seen, counted or found in a calendar. */
const DETAIL =
  /\d|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|minuten?|stunden?|wochen?|monate?n?|meter|millimeter|kilo|euro|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert)(?!\p{L})/iu;

/** Reads a finished story as an editor would. Every check answers, so that praise is heard too. */
export function adviseOn(text: string, { hero }: { hero: string }): Advice[] {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const longest = Math.max(
    0,
    ...sentencesIn(text).map((sentence) => sentence.split(/\s+/u).length),
  );
  const jargon = found(text, ADVERTISING);
  const unfair = found(text, MEN_ONLY);
  const length = String(words.length);
  return [
    hero !== "" && text.includes(hero)
      ? good("person", "Ein Mensch, kein Betrieb", "Die Geschichte hat eine Hauptfigur mit Namen.")
      : bad(
          "person",
          "Hier fehlt ein Mensch",
          "Nennen Sie die Hauptfigur beim Namen. Mit einem Betrieb fiebert niemand mit.",
        ),
    /„[^“]{8,}“/u.test(text)
      ? good(
          "quote",
          "Jemand spricht selbst",
          "Ein wörtliches Zitat macht die Geschichte glaubwürdig.",
        )
      : bad(
          "quote",
          "Es spricht noch niemand",
          "Fragen Sie die Person nach einem Satz und nehmen Sie ihn wörtlich auf, auch wenn er holpert.",
        ),
    DETAIL.test(text)
      ? good(
          "detail",
          "Etwas zum Anfassen",
          "Zahlen, Tage und Dinge machen aus einer Behauptung ein Bild.",
        )
      : bad(
          "detail",
          "Noch etwas allgemein",
          "Nennen Sie etwas Genaues: einen Wochentag, eine Zahl, ein Werkzeug. „Um sechs Uhr früh“ bleibt im Kopf, „früh“ nicht.",
        ),
    jargon.length === 0
      ? good("jargon", "Klare Worte", "Keine Wörter aus der Werbung oder dem Büro.")
      : bad(
          "jargon",
          "Das klingt nach Werbung",
          `Streichen Sie ${quoted(jargon)}, oder erzählen Sie, woran man es merkt.`,
        ),
    words.length < SHORTEST
      ? bad(
          "length",
          "Das ist recht kurz",
          `${length} Wörter. Ab etwa ${String(SHORTEST)} entsteht ein Bild.`,
        )
      : words.length > LONGEST
        ? bad(
            "length",
            "Das ist recht lang",
            `${length} Wörter. Auf dem Handy liest kaum jemand mehr als ${String(LONGEST)} in einem Zug.`,
          )
        : good("length", "Gute Länge", `${length} Wörter, in ein bis zwei Minuten gelesen.`),
    longest <= LONGEST_SENTENCE
      ? good("sentences", "Kurze Sätze", `Der längste hat ${String(longest)} Wörter.`)
      : bad(
          "sentences",
          "Ein Satz ist sehr lang",
          `Der längste hat ${String(longest)} Wörter. Machen Sie zwei daraus.`,
        ),
    unfair.length === 0
      ? good("fairness", "Alle sind gemeint", "Keine Wörter, die nur Männer nennen.")
      : bad(
          "fairness",
          "Hier fehlen die Frauen",
          `${quoted(unfair)}: Schreiben Sie zum Beispiel „Kolleg:innen“ oder „das Team“.`,
        ),
  ];
}

const good = (id: Advice["id"], title: string, advice: string): Advice => ({
  id,
  isGood: true,
  title,
  advice,
});
const bad = (id: Advice["id"], title: string, advice: string): Advice => ({
  ...good(id, title, advice),
  isGood: false,
});

function sentencesIn(text: string): string[] {
  return Array.from(
    new Intl.Segmenter("de", { granularity: "sentence" }).segment(text),
    ({ segment }) => segment.trim(),
  );
}

function found(text: string, words: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(words), ([word]) => word))];
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `„${word}“`).join(", ");
}
