export const seminarFormats = [
  { title: "Online-Seminar", value: "online" },
  { title: "Stammtisch", value: "stammtisch" },
  { title: "Messe", value: "fair" },
  { title: "Vor Ort", value: "onsite" },
] as const;
