/** What the Studio calls the types of documents and their fields, for reports that editors read. */
const TYPES: Readonly<Record<string, string>> = {
  article: "Beitrag",
  mention: "Medienecho",
  newsletterIssue: "Newsletter-Ausgabe",
  occupation: "Beruf",
  organisation: "Organisation",
  page: "Seite",
  person: "Person",
  podcastEpisode: "Podcast-Folge",
  podcastShow: "Podcast-Sendung",
  seminar: "Termin",
  seminarSeries: "Terminreihe",
  settings: "Einstellungen",
  storyOccasion: "Anlass",
  storyPlot: "Handlungsmuster",
  storyTemplate: "Geschichten-Vorlage",
  topic: "Thema",
  trade: "Branche",
  tutorial: "Tutorial",
};

const FIELDS: Readonly<Record<string, string>> = {
  agenda: "Ablauf",
  audio: "Tondatei",
  author: "Herausgeber:in",
  authors: "Autor:innen",
  bio: "Zur Person",
  body: "Text",
  captions: "Untertitel",
  chapters: "Kapitel",
  cover: "Cover",
  description: "Beschreibung",
  footerNavigation: "Menü am Ende der Seite",
  formerSlugs: "Frühere Adressen",
  funders: "Förderer",
  guests: "Gesprächspartner:innen",
  guid: "Feste Kennung",
  hosts: "Moderation",
  intro: "Einleitung",
  links: "Links",
  logo: "Logo",
  materials: "Material",
  name: "Name",
  navigation: "Hauptmenü",
  notes: "Notizen zur Folge",
  organisation: "Organisation",
  organisations: "Organisationen",
  organisers: "Veranstalter",
  people: "Personen",
  picture: "Bild",
  place: "Ort",
  portrait: "Videoporträt",
  poster: "Vorschaubild",
  publishedAt: "Erscheint am",
  recording: "Aufzeichnung",
  registration: "Anmeldung",
  related: "Zum Weiterlesen",
  series: "Reihe",
  siteTitle: "Name der Website",
  slug: "Adresse",
  socialLinks: "Profile in sozialen Netzwerken",
  speakers: "Mitwirkende",
  start: "Beginn",
  steps: "Schritte",
  subscribeLinks: "Links zum Abonnieren",
  summary: "Zusammenfassung",
  teaser: "Teaser",
  title: "Titel",
  topics: "Themen",
  transcript: "Mitschrift",
  url: "Adresse",
  video: "Video",
  website: "Website",
};

/** "Beitrag" for "article"; a type that is not known keeps its own name. */
export function documentTypeName(type: string): string {
  return TYPES[type] ?? type;
}

/** "Text, k1" for "body/k1": the field by its German name, then the keys of the items in it. */
export function fieldName(path: string): string {
  return path
    .split("/")
    .map((part) => FIELDS[part] ?? part)
    .join(", ");
}
