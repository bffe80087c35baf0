import { ROLE_TITLES } from "../../../common/story/checkTemplate.ts";
import type {
  Network,
  OccupationForms,
  PartRole,
  QuestionShape,
  Tone,
  Trade,
} from "../../../common/story/StoryTemplate.ts";

interface Option<Value extends string> {
  title: string;
  value: Value;
}

/** What an answer is, as editors choose it. */
export const questionShapes: readonly Option<QuestionShape>[] = [
  { title: "Person", value: "person" },
  { title: "Beruf", value: "occupation" },
  { title: "Branche", value: "trade" },
  { title: "Name", value: "name" },
  { title: "Satzteil", value: "phrase" },
  { title: "Ganze Sätze", value: "sentence" },
  { title: "Zitat", value: "quote" },
];

/** The tone that a wording is for. */
export const wordingTones: readonly Option<Tone | "both">[] = [
  { title: "Passt immer", value: "both" },
  { title: "Sachlich", value: "factual" },
  { title: "Locker", value: "relaxed" },
];

/** The parts of a story, in its order, with what each is for. */
export const partRoles: readonly (Option<PartRole> & { description: string })[] = [
  {
    title: ROLE_TITLES.hook,
    value: "hook",
    description: "Macht neugierig: mitten hinein, mit einer Person, einem Ort oder einem Geräusch.",
  },
  {
    title: ROLE_TITLES.obstacle,
    value: "obstacle",
    description: "Was im Weg stand. Je genauer, desto glaubwürdiger.",
  },
  {
    title: ROLE_TITLES.turningPoint,
    value: "turningPoint",
    description: "Der Moment, in dem sich etwas dreht: ein Satz, eine Idee, eine Hand.",
  },
  {
    title: ROLE_TITLES.change,
    value: "change",
    description: "Woran man merkt, dass heute etwas anders ist.",
  },
  {
    title: ROLE_TITLES.callToAction,
    value: "callToAction",
    description:
      "Lädt junge Leute ein und sagt, was als Nächstes zu tun ist. Hier steht „du“: Es lesen Schüler:innen.",
  },
];

/** Networks that teasers are written for, with the length that reads well there. */
export const networks: readonly (Option<Network> & { description: string })[] = [
  {
    title: "Instagram",
    value: "instagram",
    description: "Höchstens 600 Zeichen, am Ende bis zu drei Hashtags.",
  },
  { title: "LinkedIn", value: "linkedin", description: "Höchstens 900 Zeichen." },
  { title: "Bluesky", value: "bluesky", description: "Höchstens 280 Zeichen." },
];

/** The article that an occupation's form goes with. */
export const occupationGenders: readonly Option<OccupationForms["gender"]>[] = [
  { title: "der", value: "masculine" },
  { title: "die", value: "feminine" },
  { title: "der:die", value: "both" },
];

/** The article that a trade goes with. */
export const tradeGenders: readonly Option<Trade["gender"]>[] = [
  { title: "der", value: "masculine" },
  { title: "die", value: "feminine" },
  { title: "das", value: "neuter" },
  { title: "die (Mehrzahl)", value: "plural" },
];
