export const tutorialLevels = [
  { title: "Einstieg", value: "beginner" },
  { title: "Mit Vorkenntnissen", value: "intermediate" },
  { title: "Fortgeschritten", value: "advanced" },
] as const;
