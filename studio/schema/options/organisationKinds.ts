export const organisationKinds = [
  { title: "Ausbildungsbetrieb", value: "company" },
  { title: "Partner", value: "partner" },
  { title: "Förderer", value: "funder" },
] as const;
