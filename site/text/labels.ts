/** What visitors read for the values that editors choose from. */
export const ARTICLE_KIND = {
  report: "Bericht",
  interview: "Interview",
  practice: "Praxisbeispiel",
} as const;

export const EPISODE_KIND = { full: "Folge", trailer: "Trailer", bonus: "Bonusfolge" } as const;

export const TUTORIAL_LEVEL = {
  beginner: "Für den Einstieg",
  intermediate: "Mit etwas Erfahrung",
  advanced: "Für Fortgeschrittene",
} as const;

export const SEMINAR_FORMAT = {
  online: "Online-Seminar",
  stammtisch: "Stammtisch",
  fair: "Messe",
  onsite: "Vor Ort",
} as const;

export const SEMINAR_STATE = {
  planned: "geplant",
  full: "ausgebucht",
  postponed: "verschoben",
  cancelled: "abgesagt",
} as const;

export const ORGANISATION_KIND = {
  company: "Ausbildungsbetrieb",
  partner: "Partner",
  funder: "Fördergeber",
} as const;

export const MENTION_KIND = {
  article: "Artikel",
  post: "Blogbeitrag",
  podcast: "Podcast",
  video: "Video",
} as const;

export const MENTION_RELATION = { about: "über uns", with: "mit uns" } as const;

export const CALLOUT_TONE = { note: "Hinweis", tip: "Tipp", important: "Wichtig" } as const;
