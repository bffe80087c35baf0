export const episodeKinds = [
  { title: "Folge", value: "full" },
  { title: "Trailer", value: "trailer" },
  { title: "Bonusfolge", value: "bonus" },
] as const;
