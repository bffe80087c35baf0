export const calloutTones = [
  { title: "Hinweis", value: "note" },
  { title: "Tipp", value: "tip" },
  { title: "Wichtig", value: "important" },
] as const;
