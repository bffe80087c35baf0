import { p, richText } from "../richText.ts";
import { keyed, picture, ref, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";

interface Person {
  id: string;
  name: string;
  slug: string;
  role: string;
  organisation?: string;
  isTeam: boolean;
  alt: string;
  bio: readonly string[];
  links?: readonly { label: string; url: string }[];
}

/** The project team and the voices from companies and research; every one of them is invented. */
export function people(): SeedDocument[] {
  return PEOPLE.map((person) => ({
    _id: person.id,
    _type: "person",
    name: person.name,
    slug: slug(person.slug),
    role: person.role,
    ...(person.organisation === undefined ? {} : { organisation: ref(person.organisation) }),
    picture: picture(person.id, person.alt),
    bio: richText("bio", ...person.bio.map(p)),
    ...(person.links === undefined ? {} : { links: keyed("externalLink", person.links) }),
    isTeam: person.isTeam,
    isExample: true,
  }));
}

const PEOPLE: readonly Person[] = [
  {
    id: "person-miriam-hollstein",
    name: "Miriam Hollstein",
    slug: "miriam-hollstein",
    role: "Projektleitung",
    isTeam: true,
    alt: "Illustration: Miriam Hollstein, kinnlanges dunkelbraunes Haar mit grauer Strähne, runde Hornbrille, petrolfarbener Blazer.",
    bio: [
      "Miriam Hollstein hat Industriekauffrau gelernt, später Erwachsenenbildung studiert und zwölf Jahre lang Ausbilder:innen auf die AEVO-Prüfung vorbereitet. Was sie dabei am meisten beschäftigt hat: Nach der Prüfung sind viele mit ihren Fragen allein.",
      "Im Projekt leitet sie das Team und moderiert die [Dialogseminare](ref:series-dialogseminare). Ihre Regel für jede Runde: nachfragen, bevor jemand rät.",
    ],
  },
  {
    id: "person-jonas-terwey",
    name: "Jonas Terwey",
    slug: "jonas-terwey",
    role: "Seminare, Stammtisch und Speed-Days",
    isTeam: true,
    alt: "Illustration: Jonas Terwey, kurzes blondes Haar, kurzer Bart, senfgelber Pullover.",
    bio: [
      "Jonas Terwey ist gelernter Veranstaltungskaufmann. Er plant Termine so, dass sie in einen Betriebstag passen: kurz, pünktlich, mit einem Ergebnis zum Mitnehmen.",
      "Wer einen Fall für den [Ausbildungsstammtisch](ref:series-ausbildungsstammtisch) oder einen Tisch bei den [Azubi-Speed-Days](ref:series-azubi-speed-days) sucht, ist bei ihm richtig.",
    ],
  },
  {
    id: "person-aylin-kaplan",
    name: "Aylin Kaplan",
    slug: "aylin-kaplan",
    role: "Film und Podcast",
    isTeam: true,
    alt: "Illustration: Aylin Kaplan, langes schwarzes Haar zum Pferdeschwanz gebunden, Kopfhörer um den Hals, rotes Hemd.",
    bio: [
      "Aylin Kaplan hat Mediengestalterin Bild und Ton gelernt und danach Lokalradio gemacht. Für den Podcast „Am Puls“ fährt sie in Werkstätten, Backstuben und Leitstände – am liebsten ohne vorher abgesprochene Antworten.",
      "Sie zeigt Betrieben außerdem, wie sie mit dem eigenen Smartphone brauchbare Lernvideos drehen. Ihre Faustregel: lieber guter Ton und wackliges Bild als umgekehrt.",
    ],
    links: [
      {
        label: "Arbeitsproben von Aylin Kaplan (Beispiel)",
        url: "https://example.org/aylin-kaplan",
      },
    ],
  },
  {
    id: "person-svenja-brandt",
    name: "Svenja Brandt",
    slug: "svenja-brandt",
    role: "Redaktion und Newsletter",
    isTeam: true,
    alt: "Illustration: Svenja Brandt, kurzes rotes Haar, schmale schwarze Brille, grüne Strickjacke über weißer Bluse.",
    bio: [
      "Svenja Brandt kommt aus dem Fachjournalismus und redigiert alles, was hier erscheint. Sie streicht Fachwörter, die niemand braucht, und fragt nach, bis ein Beispiel aus dem Betrieb auf dem Tisch liegt.",
      "Den Newsletter schreibt sie selbst. Hinweise auf Fehler, Themen und gute Geschichten nimmt sie gern entgegen.",
    ],
  },
  {
    id: "person-rolf-niemann",
    name: "Rolf Niemann",
    slug: "rolf-niemann",
    role: "Tischlermeister und Inhaber",
    organisation: "organisation-tischlerei-niemann",
    isTeam: false,
    alt: "Illustration: Rolf Niemann, graues Haar und grauer Vollbart, Lesebrille auf der Stirn, dunkelgrüne Schürze über kariertem Hemd, Bleistift hinter dem Ohr.",
    bio: [
      "Rolf Niemann führt die Tischlerei Niemann in Musterstadt und bildet seit 1996 aus. Kurze Filme hielt er lange für Zeitverschwendung, bis ein Auszubildender ihn an der Kreissäge filmte und drei Handgriffe entdeckte, die der Meister nie erklärt hatte.",
      "Heute drehen die Azubis der Tischlerei ihre Lernvideos selbst. Er nimmt sie ab wie ein Werkstück: mit Blick auf Maß, Sauberkeit und Sicherheit.",
    ],
  },
  {
    id: "person-dr-petra-lindqvist",
    name: "Dr. Petra Lindqvist",
    slug: "petra-lindqvist",
    role: "Berufspädagogin, Institut für Berufsbildung (Beispiel)",
    isTeam: false,
    alt: "Illustration: Dr. Petra Lindqvist, silbergrauer Bob, feine Brille, dunkelblaue Jacke, ockerfarbenes Tuch.",
    bio: [
      "Petra Lindqvist forscht darüber, wie Menschen am Arbeitsplatz lernen und welche Rückmeldung ihnen dabei hilft. Vor dem Studium hat sie Goldschmiedin gelernt.",
      "Im Projekt berät sie die Redaktion und spricht in Dialogseminaren über Feedback und Prüfungsangst – immer mit einer Übung, die am nächsten Tag im Betrieb funktioniert.",
    ],
    links: [
      {
        label: "Institut für Berufsbildung (Beispiel)",
        url: "https://example.org/institut-fuer-berufsbildung",
      },
    ],
  },
  {
    id: "person-mehmet-oezdemir",
    name: "Mehmet Özdemir",
    slug: "mehmet-oezdemir",
    role: "Ausbildungsleiter",
    organisation: "organisation-metallbau-oezdemir",
    isTeam: false,
    alt: "Illustration: Mehmet Özdemir, kurzes schwarzes Haar, Schnurrbart, dunkelgraue Arbeitsjacke mit orangefarbenen Schultern, Schutzbrille um den Hals.",
    bio: [
      "Mehmet Özdemir ist Metallbaumeister, leitet die Ausbildung bei Metallbau Özdemir und sitzt ehrenamtlich im Prüfungsausschuss. Er weiß deshalb von beiden Seiten, woran gute Leute scheitern: selten am Werkstück, oft am Reden darüber.",
      "In seiner Werkstatt üben Auszubildende Schweißnähte zuerst mit der VR-Brille. Das spart Blech und nimmt die Scheu vor dem Lichtbogen.",
    ],
  },
  {
    id: "person-lena-fuchs",
    name: "Lena Fuchs",
    slug: "lena-fuchs",
    role: "Junior-Ausbilderin",
    organisation: "organisation-hotel-auenblick",
    isTeam: false,
    alt: "Illustration: Lena Fuchs, hellbraunes Haar zum Dutt gebunden, Sommersprossen, weiße Bluse, weinrote Hotelweste mit Namensschild.",
    bio: [
      "Lena Fuchs ist 22, hat im Hotel Auenblick Hotelfachfrau gelernt und begleitet dort heute die acht Auszubildenden. Sie organisiert das Patenprogramm und bereitet sich auf die Prüfung nach der Ausbilder-Eignungsverordnung vor.",
      "Aus ihrer eigenen Anfangszeit stammt die Idee zum Plan für die ersten zwei Wochen. Darin steht für jeden Tag, bei wem man ist und was man am Ende können soll.",
    ],
  },
];
