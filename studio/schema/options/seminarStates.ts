export const seminarStates = [
  { title: "Findet statt", value: "planned" },
  { title: "Ausgebucht", value: "full" },
  { title: "Verschoben", value: "postponed" },
  { title: "Abgesagt", value: "cancelled" },
] as const;
