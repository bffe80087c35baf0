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

/** What happens there, in one line for whoever comes for the first time. */
export const FORMAT_MEANING = {
  online:
    "Online-Seminar im Dialog heißt bei uns: ein kurzer Impuls, danach reden alle mit, in kleinen Gruppen und an echten Fällen.",
  stammtisch:
    "Stammtisch heißt bei uns: eine Runde ohne Vortrag. Wer mag, bringt einen Fall mit, alle anderen fragen nach.",
  fair: "Messe heißt bei uns: Betriebe und Jugendliche lernen sich in kurzen Gesprächen kennen.",
  onsite: "Vor Ort heißt bei uns: zu Gast in einem Betrieb, zum Anfassen, Ausprobieren und Fragen.",
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
