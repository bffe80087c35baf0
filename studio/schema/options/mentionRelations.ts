export const mentionRelations = [
  { title: "Über uns", value: "about" },
  { title: "Mit uns", value: "with" },
] as const;
