import { callout, facts, h2, image, p, pullQuote, qa } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const ROLF = "person-rolf-niemann";

export const interviewRolfNiemann = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-rolf-niemann",
    kind: "interview",
    title: "„Die erste Kiste ist immer schief, und das ist gut so“",
    teaser:
      "Rolf Niemann bildet seit 1996 Tischler:innen aus. Ein Gespräch über Werkzeugkisten, Geduld, Auszubildende, die ihrem Meister etwas beibringen, und den einen Satz, den er sich abgewöhnt hat.",
    alt: "Illustration: Ein Tischlermeister mit grauem Vollbart und dunkelgrüner Schürze steht an der Hobelbank, auf der Späne liegen.",
    topics: ["topic-rolle", "topic-onboarding"],
    authors: ["person-svenja-brandt"],
    guests: [ROLF],
    organisations: ["organisation-tischlerei-niemann"],
    related: [
      "article-praxis-tischlerei-lernvideos",
      "episode-erste-woche",
      "episode-warum-ausbilden",
    ],
    publishedAt: at.daysFromNow(-236, "08:00"),
    body: [
      p(
        "Die Werkstatt riecht nach Eiche und kaltem Kaffee. Rolf Niemann räumt einen Stuhl frei, auf dem drei Schraubzwingen liegen, und bleibt selbst lieber stehen. Neun Menschen arbeiten in seiner Tischlerei in Musterstadt, zwei davon sind in Ausbildung: Frieda und Emil. Während des Gesprächs hobelt im Hintergrund jemand. Er hört jedes Mal hin.",
      ),
      h2("Der Anfang"),
      qa(
        "Herr Niemann, bei Ihnen bauen alle in der ersten Woche eine Werkzeugkiste. Warum gerade das?",
        ROLF,
        "Weil man sie braucht und weil sie ehrlich ist. Da sind Zinken dran, da muss ein Boden rein, da gibt es einen Griff. Nach fünf Tagen steht sie da und ist schief. Die erste Kiste ist immer schief, und das ist gut so. Am Ende der Ausbildung stellt man sie neben das Gesellenstück, und dann muss keiner mehr etwas erklären.",
      ),
      qa(
        "Was sagen Sie jemandem, dessen Kiste besonders schief ist?",
        ROLF,
        "Ich frage, wo es angefangen hat. Meistens war es das Anreißen, nicht das Sägen. Wer das selbst findet, reißt danach anders an. Wenn ich es sage, nickt er, und beim nächsten Mal ist es wieder schief.",
      ),
      qa(
        "Haben Sie das immer so gemacht?",
        ROLF,
        "Nein. Ich habe 1996 angefangen, und zwar so, wie ich selbst ausgebildet worden bin: vormachen, nachmachen, meckern. Der Satz, den ich mir abgewöhnt habe, heißt „Das hab ich dir doch schon dreimal gezeigt“. Wenn ich es dreimal gezeigt habe und es klappt nicht, dann taugt mein Zeigen nichts.",
      ),
      h2("Was sich verändert hat"),
      qa(
        "Man hört oft, die Jungen hätten keine Geduld mehr.",
        ROLF,
        "Die haben andere Geduld. Frieda sitzt zwei Stunden an einem Film von 90 Sekunden und schneidet so lange, bis man den Handgriff wirklich sieht. Das würde ich nicht aushalten. Am Schleifklotz werden manche nach zehn Minuten unruhig, das stimmt. Aber das war ich mit 17 auch, nur hat es keiner aufgeschrieben.",
      ),
      qa(
        "Wie kam es zu den Lernvideos?",
        ROLF,
        "Ich hielt das für Zeitverschwendung. Dann hat Frieda eine Strichliste geführt: Sechsmal in einer Woche habe ich erklärt, wie man die Kreissäge einrichtet. Sechsmal! Also durfte sie mich filmen. Da habe ich gemerkt, dass ich drei Sachen mache, die ich nie gesagt hatte: Ich schaue, ob der Spaltkeil fest ist, ich fahre einmal trocken durch, und ich atme aus. Das Dritte hat Frieda entdeckt.",
      ),
      pullQuote(
        "Wenn ich es dreimal gezeigt habe und es klappt nicht, dann taugt mein Zeigen nichts.",
        "Rolf Niemann",
      ),
      image(
        "szene-werkstatt",
        "Illustration: Vor einer Werkzeugwand beugen sich ein Ausbilder und eine Auszubildende über ein Werkstück im Schraubstock.",
        "In Musterstadt lernt man an Aufträgen, nicht an Probestücken.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      qa(
        "Minderjährige an Maschinen, da zucken viele Betriebe zusammen. Wie machen Sie das?",
        ROLF,
        "Ordentlich. Unterweisung vor der ersten Arbeit, und zwar an genau der Maschine, mit Datum und Unterschrift. Bei Jugendlichen mindestens jedes halbe Jahr wieder, so steht es im Jugendarbeitsschutzgesetz. Dazu kommt der Maschinenlehrgang. Vorher fasst keiner die Kreissäge an. Und dann stehe ich daneben und rede nicht.",
      ),
      h2("Zum Schluss"),
      qa(
        "Lohnt sich das Ausbilden für einen Betrieb mit neun Leuten?",
        ROLF,
        "Fragen Sie meine Steuerberaterin, die guckt streng. Aber von den sechs, die außer mir fest hier arbeiten, habe ich vier selbst ausgebildet. Die wissen, wo die Zwingen hängen, und sie wissen, warum. Das können Sie nicht per Anzeige suchen.",
      ),
      qa(
        "Was raten Sie jemandem, der gerade die AEVO-Prüfung bestanden hat?",
        ROLF,
        "Suchen Sie sich jemanden zum Anrufen. Eine Kollegin im Nachbarort, die Ausbildungsberatung, egal. Mit dem Lehrling über den Lehrling reden geht nicht, und zu Hause will es irgendwann keiner mehr hören.",
      ),
      callout(
        "tip",
        "Fünf Tage, ein Stück",
        "Suchen Sie für die erste Woche eine Arbeit, die am Freitag fertig ist, die man mitnehmen kann und die drei Grundtechniken enthält. In der Tischlerei ist es die Werkzeugkiste. In der Küche kann es ein Grundsoßenbuch sein, im Büro ein selbst eingerichteter Arbeitsplatz mit Ablage.",
      ),
      facts("Tischlerei Niemann", [
        ["Ort", "Musterstadt"],
        ["Beschäftigte", "9, davon 2 in Ausbildung"],
        ["Ausbildungsberuf", "Tischler:in, drei Jahre"],
        ["Bildet aus", "seit 1996"],
        ["Besonderheit", "Auszubildende drehen Lernvideos"],
      ]),
    ],
  });
