import { callout, facts, h2, p, pullQuote, qa } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const LENA = "person-lena-fuchs";

export const interviewLenaFuchs = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-lena-fuchs",
    kind: "interview",
    title: "„Vor vier Jahren habe ich selbst noch gefragt, wo die Servietten liegen“",
    teaser:
      "Lena Fuchs hat im Hotel Auenblick gelernt und kümmert sich heute dort um die Neuen. Wie gelingt der Wechsel auf die andere Seite, wenn die Auszubildenden fast gleich alt sind?",
    alt: "Illustration: Eine junge Frau mit Dutt und weinroter Hotelweste steht hinter einem Empfangstresen, auf dem eine Klingel steht.",
    topics: ["topic-rolle", "topic-onboarding", "topic-generation-z"],
    authors: ["person-aylin-kaplan"],
    guests: [LENA],
    organisations: ["organisation-hotel-auenblick"],
    related: [
      "episode-vom-azubi-zur-ausbilderin",
      "article-praxis-hotel-onboarding",
      "tutorial-feedbackgespraech-fuehren",
      "article-interview-miriam-hollstein",
    ],
    publishedAt: at.daysFromNow(-26, "07:30"),
    body: [
      p(
        "14.10 Uhr, die ruhigste Stunde an der Rezeption. Die Abreisen sind durch, die Anreisen kommen gegen drei. Lena Fuchs, 22, hat sich einen Tee geholt und das Telefon in Hörweite gestellt. Nach ihrer Ausbildung zur Hotelfachfrau ist sie im Hotel Auenblick geblieben. Nun begleitet sie als Junior-Ausbilderin die Neuen, organisiert die Patenschaften und bereitet sich auf die Prüfung nach der Ausbilder-Eignungsverordnung vor.",
      ),
      h2("Der Seitenwechsel"),
      qa(
        "Frau Fuchs, wie war der erste Tag, an dem Sie nicht mehr Auszubildende waren?",
        LENA,
        "Komisch. Vor vier Jahren habe ich selbst noch gefragt, wo die Servietten liegen, und plötzlich schauten alle mich an. Ich habe in der ersten Woche viel zu viel erklärt. Eine Auszubildende hat irgendwann gesagt: „Lena, ich kann das. Du musst nur gucken.“",
      ),
      qa(
        "Haben Sie das dann auch getan?",
        LENA,
        "Ich habe es geübt. Ich stelle mich jetzt bewusst einen Meter weiter weg, Hände auf den Rücken. Das sieht ein bisschen nach Wachpersonal aus, aber es hilft. Ich greife ein, wenn ein Gast warten muss. Dass ich es anders gemacht hätte, ist kein Grund.",
      ),
      qa(
        "Sie sind teilweise jünger als die Auszubildenden. Wird das zum Thema?",
        LENA,
        "Einmal. Ein Quereinsteiger, 29, hat gefragt, was ich ihm über Gäste beibringen will. Er hatte ja recht, er hat fünf Jahre in einer Bar gearbeitet. Wir haben uns darauf geeinigt, dass er mir Barwissen zeigt und ich ihm unser Buchungssystem. Seitdem läuft es.",
      ),
      pullQuote("Lena, ich kann das. Du musst nur gucken.", "eine Auszubildende im ersten Jahr"),
      h2("Was sie anders macht"),
      qa(
        "Woran erinnern Sie sich aus Ihrer eigenen Ausbildung besonders?",
        LENA,
        "An die Nacht als Gast. Bei uns schlafen alle Neuen einmal im Haus, mit Koffer, Frühstück und allem. Ich habe damals zehn Minuten lang den Lichtschalter im Bad gesucht. Seitdem erkläre ich jedem Gast, wo er ist.",
      ),
      qa(
        "Was haben Sie geändert, als Sie es durften?",
        LENA,
        "Den Plan für die ersten zwei Wochen. Früher hieß es: „Lauf einfach mit.“ Heute steht für jeden Tag drin, bei wem man ist, was man am Ende können soll und wann Pause ist. Und am zweiten Freitag gibt es ein Gespräch, in dem ich zuerst frage, was *wir* besser machen können. Da kommt mehr, als man denkt.",
      ),
      qa(
        "Gab es Ärger mit dem Dienstplan?",
        LENA,
        "Oh ja. Wir hatten eine Siebzehnjährige für eine Hochzeit bis Mitternacht eingetragen. Geht nicht: Ab 16 darf man im Gaststättengewerbe bis 22 Uhr arbeiten, und mehr als acht Stunden am Tag sind es normalerweise auch nicht. Ich habe das Jugendarbeitsschutzgesetz dann ausgedruckt und neben den Plan gehängt. Jetzt fragt die Küche mich, und ich gucke nach.",
      ),
      qa(
        "Wie geben Sie Rückmeldung, ohne streng zu klingen?",
        LENA,
        "Ich beschreibe, was der Gast gesehen hat. „Der Herr von Zimmer 12 stand vier Minuten da, und du hast auf den Bildschirm geschaut.“ Dann frage ich, was los war. Meistens war das System langsam. Dann üben wir den Satz dafür: „Ich bin gleich bei Ihnen, der Computer braucht einen Moment.“ Das ist Feedback, mit dem man am Abend noch etwas anfangen kann.",
      ),
      h2("Wie es weitergeht"),
      qa(
        "Warum machen Sie die AEVO-Prüfung? Mithelfen dürfen Sie ja auch ohne sie.",
        LENA,
        "Weil ich wissen will, warum etwas funktioniert. Ausbilden aus dem Bauch klappt, solange alle so sind wie ich. Im Kurs sitzen ein Dachdecker, zwei Verwaltungsleute und eine Gärtnerin. Wir machen uns gegenseitig die Unterweisungen vor. Jetzt weiß ich, wie man einen Obstbaum schneidet.",
      ),
      callout(
        "note",
        "Wer mithelfen darf",
        "Nach § 28 Absatz 3 BBiG können auch Personen bei der Ausbildung mitwirken, die selbst nicht Ausbilder:in sind, wenn sie die nötigen Fertigkeiten und Kenntnisse haben und persönlich geeignet sind. Die Verantwortung bleibt bei der Ausbilderin oder dem Ausbilder.",
      ),
      facts("Zur Person", [
        ["Name", "Lena Fuchs, 22"],
        ["Beruf", "Hotelfachfrau"],
        ["Aufgabe", "Junior-Ausbilderin im Hotel Auenblick, Beispielsried"],
        ["Begleitet", "8 Auszubildende in drei Berufen"],
        ["Nächstes Ziel", "Prüfung nach der Ausbilder-Eignungsverordnung"],
      ]),
      p(
        "Mehr von Lena Fuchs hören Sie in der Podcast-Folge [Vom Azubi zur Ausbilderin](ref:episode-vom-azubi-zur-ausbilderin).",
      ),
    ],
  });
