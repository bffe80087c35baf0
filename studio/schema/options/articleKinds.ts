export const articleKinds = [
  { title: "Bericht", value: "report" },
  { title: "Interview", value: "interview" },
  { title: "Praxisbeispiel", value: "practice" },
] as const;
