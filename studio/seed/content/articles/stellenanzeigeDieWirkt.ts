import { bullets, callout, h2, h3, numbers, p, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

export const stellenanzeigeDieWirkt = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "stellenanzeige-die-wirkt",
    kind: "report",
    title: "Ausbildungsplätze so ausschreiben, dass Jugendliche antworten",
    teaser:
      "„Teamfähig, belastbar, Führerschein von Vorteil“: So beginnt fast jede Anzeige und so endet fast jedes Interesse. Sieben Angaben, die Jugendliche wirklich suchen, und ein Vorher-nachher-Vergleich.",
    alt: "Illustration: An einer Anschlagtafel hängt zwischen blassen Zetteln ein großer leuchtender, eine Hand mit Textmarker zeigt darauf.",
    topics: ["topic-recruiting", "topic-generation-z"],
    authors: ["person-svenja-brandt"],
    related: [
      "article-praxis-baeckerei-instagram",
      "tutorial-azubi-instagram-plan",
      "episode-azubis-finden",
      "article-gen-z-wuensche",
    ],
    publishedAt: at.daysFromNow(-205, "09:00"),
    body: [
      p(
        "Decken Sie in Ihrer letzten Ausbildungsanzeige einmal den Firmennamen und den Beruf ab. Könnte der Rest auch von der Spedition gegenüber stammen? Dann geht es Ihnen wie den meisten. Wir haben mit acht Jugendlichen 40 Anzeigen gelesen und sie gebeten, laut zu denken. Nach durchschnittlich 20 Sekunden war die Entscheidung gefallen.",
      ),
      h2("Was die Jugendlichen gesucht haben"),
      numbers([
        "**Was mache ich da den ganzen Tag?** Drei Tätigkeiten in Verben, keine Abteilungsnamen.",
        "**Wo ist das, und wie komme ich hin?** Straße, Buslinie, Fahrzeit vom Bahnhof.",
        "**Wann fange ich an, wann ist Schluss?** Auch Wochenenddienste gehören in die Anzeige. Wer sie verschweigt, verliert die Leute in der Probezeit.",
        "**Was verdiene ich?** Euro je Ausbildungsjahr, brutto.",
        "**Mit wem habe ich zu tun?** Ein Foto und ein Name statt „unser Ausbildungsteam“.",
        "**Reicht mein Abschluss?** Schreiben Sie, was wirklich nötig ist.",
        "**Was soll ich schicken?** So wenig wie möglich, und zwar dorthin, wo man auch antwortet.",
      ]),
      h2("Vorher, nachher"),
      p("Ein Beispiel aus einer Schreibwerkstatt mit einem Metallbaubetrieb:"),
      table("Aus Floskeln werden Auskünfte", [
        ["Vorher", "Nachher"],
        [
          "Wir sind ein innovatives, dynamisches Unternehmen.",
          "Wir sind 34 Leute und bauen Treppen, Geländer und Vordächer aus Stahl.",
        ],
        [
          "Sie erwartet eine abwechslungsreiche Tätigkeit.",
          "Sie messen auf der Baustelle, sägen und schweißen in der Halle und montieren, was Sie gebaut haben.",
        ],
        [
          "Attraktive Vergütung",
          "1. Jahr … €, 2. Jahr … €, 3. Jahr … € brutto im Monat (tragen Sie Ihre Beträge ein)",
        ],
        [
          "Teamfähigkeit und Belastbarkeit setzen wir voraus.",
          "Sie sollten gern draußen arbeiten und früh aufstehen. Wir fangen um 6.30 Uhr an und hören um 15.15 Uhr auf.",
        ],
        [
          "Aussagekräftige Bewerbung an info@…",
          "Schreiben Sie Mehmet eine Nachricht: drei Sätze über Sie und wann Sie zur Probe kommen können.",
        ],
      ]),
      h3("Was auffällt"),
      p(
        "Die rechte Spalte ist ehrlicher und deshalb nicht für alle. Genau das spart Zeit. Der Betrieb bekam auf die neue Fassung nicht mehr Zuschriften als zuvor, aber von neun Jugendlichen kamen sieben zum Probearbeiten.",
      ),
      h2("Rechtlich sauber"),
      bullets([
        "Schreiben Sie die Stelle geschlechtsneutral aus; das Allgemeine Gleichbehandlungsgesetz gilt auch für Ausbildungsplätze.",
        "Verlangen Sie in der Bewerbung kein Foto, kein Geburtsdatum und keine Angaben zur Familie.",
        "„Muttersprache Deutsch“ ist als Anforderung heikel. Schreiben Sie, wofür Deutsch gebraucht wird: „Sie können Arbeitsanweisungen lesen und mit Kund:innen telefonieren.“",
        "Löschen Sie Unterlagen, wenn das Verfahren abgeschlossen ist und Sie sie nicht mehr brauchen.",
      ]),
      h2("Wohin mit der Anzeige"),
      p(
        "Melden Sie die Stelle dem Arbeitgeber-Service der Agentur für Arbeit: Die Berufsberatung arbeitet mit diesen Daten. Dazu kommen die Lehrstellenbörse Ihrer Kammer, Ihre eigene Website und der Aushang in der Schule. Auf [planet-beruf.de](https://planet-beruf.de/) sehen Sie, mit welchen Worten Jugendlichen Ihr Beruf erklärt wird. Benutzen Sie dieselben.",
      ),
      p(
        "Am meisten bringt nach unserer Erfahrung der Weg, der am wenigsten nach Werbung aussieht: Auszubildende, die an ihrer alten Schule erzählen. Geben Sie ihnen dafür einen Vormittag frei und etwas zum Anfassen mit. Für kurze Videos und Bilder hilft der [Redaktionsplan für Instagram](ref:tutorial-azubi-instagram-plan).",
      ),
      callout(
        "tip",
        "Der Test mit einer Neuntklässlerin",
        "Lassen Sie jemanden zwischen 14 und 16 die Anzeige vorlesen und danach ohne Blatt erzählen, was man bei Ihnen macht. Alles, was in der Erzählung fehlt, steht nicht deutlich genug drin. Alles, worüber gelacht wird, streichen Sie.",
      ),
      callout(
        "note",
        "Antworten Sie schnell",
        "Legen Sie fest, wer Nachrichten liest und spätestens am nächsten Werktag antwortet, auch in den Ferien. Ein Daumen hoch und „Ich melde mich bis Freitag“ sind völlig in Ordnung, wenn der Freitag dann auch stimmt.",
      ),
    ],
  });
