import { hasWords } from "../../../common/story/cleanAnswer.ts";
import type { Occupation, OccupationForms, Trade } from "../../../common/story/StoryTemplate.ts";

/** An occupation that is not in the list, in the words that complete plain sentences. */
export interface OwnOccupation {
  /** "Er ist …" */
  he: string;
  /** "Wir reden mit dem …" */
  withHim: string;
  /** "der Arbeitstag des …" */
  ofHim: string;
  /** "Sie ist …" */
  she: string;
  /** "Wir reden mit der …" */
  withHer: string;
  /** Without er and sie: "Kim ist …" */
  anybody: string;
  /** "Wir suchen zwei …" */
  all: string;
  /** "Wir reden mit vielen …" */
  withAll: string;
}

/** A trade that is not in the list. */
export interface OwnTrade {
  gender: Trade["gender"];
  /** "Wir leben für das …", without the article. */
  name: string;
  /** "Wir arbeiten in dem …" */
  dative: string;
  /** "die Welt des …" */
  genitive: string;
}

/**
 * What the other forms of an occupation probably are, to be checked by whoever typed the first.
 * Where the woman's word is not the man's with "in", nothing is suggested.
 */
export function suggestedForms({ he, she }: Pick<OwnOccupation, "he" | "she">): OwnOccupation {
  const man = he.trim();
  if (man.endsWith("kraft")) {
    const many = man.replace(/kraft$/u, "kräfte");
    return {
      ...{ he: man, withHim: man, ofHim: man, she: man, withHer: man, anybody: man },
      all: many,
      withAll: `${many}n`,
    };
  }
  if (/(?:gestellter|beamter|auftragter|diensteter)$/iu.test(man)) {
    const stem = man.slice(0, -1);
    return {
      he: man,
      withHim: `${stem}n`,
      ofHim: `${stem}n`,
      she: she.trim() === "" ? stem : she.trim(),
      withHer: `${stem}n`,
      anybody: `${stem}:r`,
      all: stem,
      withAll: `${stem}n`,
    };
  }
  const root = man.replace(/e$/u, "");
  const woman = she.trim() === "" && man !== "" ? `${root}in` : she.trim();
  const isRegular = man !== "" && woman === `${root}in`;
  const isWeak = /(?:ist|ent|ant|oge)$/u.test(man);
  return {
    he: man,
    withHim: isWeak ? `${root}en` : man,
    ofHim: isWeak ? `${root}en` : man === "" ? "" : `${man}s`,
    she: woman,
    withHer: woman,
    anybody: isRegular ? `${root}:in` : "",
    all: isRegular ? `${root}:innen` : "",
    withAll: isRegular ? `${root}:innen` : "",
  };
}

/** The occupation; undefined while a form is missing. */
export function ownOccupation(own: OwnOccupation): Occupation | undefined {
  if (!Object.values(own).every(hasWords)) return undefined;
  const [he, withHim, ofHim] = [own.he.trim(), own.withHim.trim(), own.ofHim.trim()];
  const [she, withHer, anybody] = [own.she.trim(), own.withHer.trim(), own.anybody.trim()];
  // „Fachkraft" is a woman's word for everybody.
  const isOneForAll = he === she;
  const masculine: OccupationForms = {
    gender: isOneForAll ? "feminine" : "masculine",
    nominative: he,
    genitive: ofHim,
    dative: withHim,
    accusative: withHim,
    // „ein Fachangestellter", but „der Fachangestellte"
    ...(withHim === he.replace(/r$/u, "n") ? { nominativeDefinite: he.replace(/r$/u, "") } : {}),
  };
  const feminine: OccupationForms = {
    gender: "feminine",
    nominative: she,
    genitive: withHer,
    dative: withHer,
    accusative: she,
  };
  const neutral: OccupationForms = {
    gender: isOneForAll ? "feminine" : "both",
    nominative: anybody,
    genitive: anybody,
    dative: anybody,
    accusative: anybody,
  };
  return {
    id: "eigener",
    masculine,
    feminine,
    neutral,
    plural: own.all.trim(),
    pluralDative: own.withAll.trim(),
  };
}

/** What was typed for an occupation of one's own, to show it again. */
export function occupationEntries(occupation: Occupation): OwnOccupation {
  const { masculine, feminine, neutral, plural, pluralDative } = occupation;
  return {
    he: masculine.nominative,
    withHim: masculine.dative,
    ofHim: masculine.genitive,
    she: feminine.nominative,
    withHer: feminine.dative,
    anybody: neutral.nominative,
    all: plural,
    withAll: pluralDative,
  };
}

/** The trade; undefined while a form is missing. */
export function ownTrade(own: OwnTrade): Trade | undefined {
  const [name, dative, genitive] = [own.name.trim(), own.dative.trim(), own.genitive.trim()];
  if (![name, dative, genitive].every(hasWords)) return undefined;
  return {
    id: "eigene",
    gender: own.gender,
    nominative: name,
    genitive,
    dative,
    accusative: own.gender === "masculine" ? dative : name,
  };
}

/** What the other forms of a trade probably are. */
export function suggestedTradeForms({ gender, name }: Pick<OwnTrade, "gender" | "name">): OwnTrade {
  const noun = name.trim();
  const hasEnding = gender === "neuter" || gender === "masculine";
  return {
    gender,
    name: noun,
    dative: gender === "plural" && noun !== "" && !/[ns]$/u.test(noun) ? `${noun}n` : noun,
    genitive: hasEnding && noun !== "" ? (/[sxzß]$/u.test(noun) ? `${noun}es` : `${noun}s`) : noun,
  };
}
