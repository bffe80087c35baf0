/** The licences that podcast apps know by name. Without one, all rights are reserved. */
export const podcastLicences = [
  { title: "CC BY 4.0 – weitergeben mit Namensnennung", value: "CC BY 4.0" },
  { title: "CC BY-SA 4.0 – … unter gleichen Bedingungen", value: "CC BY-SA 4.0" },
  { title: "CC BY-ND 4.0 – … ohne Bearbeitung", value: "CC BY-ND 4.0" },
  { title: "CC BY-NC 4.0 – … nicht kommerziell", value: "CC BY-NC 4.0" },
  {
    title: "CC BY-NC-SA 4.0 – … nicht kommerziell, unter gleichen Bedingungen",
    value: "CC BY-NC-SA 4.0",
  },
  {
    title: "CC BY-NC-ND 4.0 – … nicht kommerziell, ohne Bearbeitung",
    value: "CC BY-NC-ND 4.0",
  },
  { title: "CC0 1.0 – frei für alles", value: "CC0 1.0" },
] as const;
