import type { EpisodePage } from "./episodePage.ts";

export const feedbackOhneAngst: EpisodePage = {
  name: "feedback-ohne-angst",
  title: "Feedback ohne Angst",
  day: -147,
  summary:
    "„Kannst du mal kurz kommen?“ Jonas Terwey zeigt, wie Rückmeldung gelingt, ohne dass jemandem das Herz in die Hose rutscht: mit einer Beobachtung, ihrer Wirkung und einem Wunsch.",
  alt: "Zwei Stühle stehen einander gegenüber, über ihnen überlappen sich zwei Sprechblasen.",
  guests: ["person-jonas-terwey"],
  topics: ["topic-rolle", "topic-generation-z"],
  intro:
    "Wenn Rückmeldung nur kommt, sobald etwas schiefging, ist sie ein Alarm. Jonas Terwey übt in seinen Seminaren drei Schritte, die auch zwischen Tür und Angel funktionieren.",
  takeaways: [
    "Beschreiben Sie, was Sie gesehen haben, ohne zu werten.",
    "Sagen Sie, welche Wirkung es hatte und was Sie sich wünschen.",
    "Fragen Sie einmal im Monat zurück: Was soll ich beibehalten, was soll ich lassen?",
  ],
  links: [
    "Schritt für Schritt: [Feedbackgespräch führen](ref:tutorial-feedbackgespraech-fuehren)",
    "Zum Üben: das Seminar [Feedback geben](ref:seminar-feedback-geben)",
    "Feedback in der Pflege: [Lernen im Tandem](ref:article-praxis-pflegehaus-tandem)",
  ],
};
