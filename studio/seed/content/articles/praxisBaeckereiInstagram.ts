import { bullets, callout, facts, h2, p, pullQuote, quote } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const praxisBaeckereiInstagram = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "praxis-baeckerei-instagram",
    kind: "practice",
    title: "Donnerstags gehört in der Bäckerei das Handy dazu",
    teaser:
      "Vier Auszubildende führen den Instagram-Kanal der Bäckerei Kornblume, zwei Stunden in der Woche, mit klaren Regeln. Nach einem Jahr kamen drei von vier Bewerbungen auf diesem Weg. Warum gerade die misslungenen Brezeln am besten ankommen.",
    alt: "Illustration: Auf einem Tisch liegen ein Brotlaib und eine Brezel, ein Handy fotografiert sie von oben, kleine Herzen steigen auf.",
    topics: ["topic-recruiting", "topic-generation-z"],
    authors: ["person-aylin-kaplan"],
    organisations: ["organisation-baeckerei-kornblume"],
    related: [
      "tutorial-azubi-instagram-plan",
      "seminar-tiktok-fuer-betriebe",
      "article-stellenanzeige-die-wirkt",
    ],
    publishedAt: at.daysFromNow(-131, "09:00"),
    body: [
      p(
        "Das erfolgreichste Bild der Bäckerei Kornblume zeigt ein Blech mit sieben Brezeln, von denen keine der anderen gleicht. Darunter steht: „Tag 3. Ich übe noch.“ 412 Menschen haben darauf reagiert, mehr, als an einem Werktag in den beiden Läden einkaufen. Gepostet hat es eine Auszubildende, freigegeben hat es niemand. Das war so ausgemacht.",
      ),
      p(
        "27 Menschen arbeiten in der Bäckerei in Musterstadt, vier sind in Ausbildung, zwei in der Backstube und zwei im Verkauf. Der Kanal gehört ihnen. Die Inhaberin hat das Kennwort in einem Umschlag im Tresor und musste ihn noch nie öffnen.",
      ),
      h2("Warum die Azubis und keine Agentur"),
      p(
        "Zuerst hatte es die Inhaberin selbst versucht, nachts um elf, mit Sonnenuntergängen und Tortenrabatten. Dann bot eine Agentur ein Paket für 480 Euro im Monat an. Die Auszubildenden lasen den Probebeitrag vor und lachten so lange, bis die Sache entschieden war.",
      ),
      quote("„So redet doch keiner, der um drei aufgestanden ist.“"),
      p(
        "Wer über seine Ausbildung berichtet, erklärt sie. Das hat Folgen, die über die Werbung hinausgehen: Seit im Kanal einmal im Monat ein Handwerksbegriff vorkommt, kennen alle vier den Unterschied zwischen Stückgare und Stockgare. Im Berichtsheft stehen seither bessere Sätze.",
      ),
      h2("Der Donnerstag"),
      bullets([
        "**11.00 Uhr:** Die vier treffen sich im Café, sobald das Frühstücksgeschäft vorbei ist. Was war diese Woche los, was kommt nächste Woche?",
        "**11.20 Uhr:** Zwei Beiträge werden ausgesucht, einer aus der Backstube, einer aus dem Laden. Dazu ein kurzer Film, wenn etwas passiert ist.",
        "**11.40 Uhr:** Drehen und fotografieren, immer zu zweit.",
        "**12.30 Uhr:** Texte schreiben, Bildbeschreibungen ergänzen, Beiträge vorplanen.",
        "**12.50 Uhr:** Nachrichten beantworten. Fragen nach Praktika gehen noch am selben Tag an die Inhaberin.",
      ]),
      p(
        "Um 13 Uhr ist Schluss. Außerhalb dieser Zeit muss niemand etwas posten, auch nicht am Wochenende. Auf diesem Punkt bestanden die Auszubildenden selbst.",
      ),
      h2("Die Regeln passen auf ein Backpapier"),
      bullets([
        "Gesichter nur mit schriftlicher Einwilligung, bei Minderjährigen auch von den Eltern. Wer Nein sagt, muss es nicht begründen.",
        "Keine Kundschaft im Bild, keine Rezepte, keine Lieferscheine.",
        "In der Backstube filmt man mit sauberen Händen und einem Telefon, das nicht auf dem Arbeitstisch liegt.",
        "Über Kolleg:innen, andere Betriebe und die Berufsschule wird freundlich oder gar nicht gesprochen.",
        "Musik nur aus der Bibliothek für Unternehmenskonten.",
        "Ist etwas schiefgegangen: löschen, Bescheid sagen, weitermachen.",
      ]),
      callout(
        "important",
        "Nachtbäckerei und Jugendschutz",
        "Auch für einen schönen Film bleibt es dabei: Jugendliche über 16 dürfen in Bäckereien ab 5 Uhr, über 17 ab 4 Uhr beschäftigt werden (§ 14 JArbSchG). Die Aufnahmen von halb drei hat ein volljähriger Geselle gedreht.",
      ),
      h2("Das Ergebnis nach einem Jahr"),
      p(
        "Die Zahl der Follower steigt langsam, und das stört keinen. Wichtiger ist der Inhaberin eine andere: Von acht Bewerbungen kamen sechs über eine Nachricht im Kanal, fünf dieser Jugendlichen machten ein Praktikum, zwei haben unterschrieben. In den Vorstellungsgesprächen, erzählt sie, müsse sie den Beruf kaum noch erklären. Man frage sie stattdessen, ob die Auszubildende mit den Brezeln noch da sei.",
      ),
      pullQuote(
        "Perfekte Torten machen Appetit. Schiefe Brezeln machen Mut.",
        "Inhaberin der Bäckerei Kornblume",
      ),
      p(
        "Sie ist noch da. Die Brezeln sind gerade, und im Kanal gibt es inzwischen einen Film mit dem Titel „Tag 300“. Wenn Sie selbst anfangen wollen: Der Redaktionsplan der Bäckerei steckt in unserem Tutorial [Azubi-Instagram-Plan](ref:tutorial-azubi-instagram-plan).",
      ),
      facts("Auf einen Blick", [
        ["Betrieb", "Bäckerei Kornblume, Musterstadt"],
        ["Beschäftigte", "27, davon 4 in Ausbildung"],
        ["Zeit", "donnerstags 11 bis 13 Uhr"],
        ["Kosten", "ein Ringlicht für 25 Euro, sonst Arbeitszeit"],
        ["Verantwortlich", "die Inhaberin, auch für Impressum und Datenschutz im Profil"],
      ]),
    ],
  });
