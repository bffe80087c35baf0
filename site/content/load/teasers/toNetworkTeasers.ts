import { pathOf } from "../../../../common/paths.ts";
import { firstSentence } from "../../../text/firstSentence.ts";
import { knownOption } from "../../../text/knownOption.ts";
import { ORGANISATION_KIND } from "../../../text/labels.ts";
import { problemsOf } from "../../ContentProblem.ts";
import type { Card } from "../../results.ts";
import type { OrganisationTeaser, PersonTeaser } from "../../view/Teaser.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords, requiredWords } from "../words.ts";
import { durationView } from "./toEpisodeTeaser.ts";
import type { Addressed, TeaserContext } from "./TeaserContext.ts";

/** As much of a biography as fits beside a picture. */
const BIO_LENGTH = 180;

/** A person as lists show them: `label` is their role. */
export function toPersonTeaser(
  { card, slug }: Addressed<Card<"people">>,
  { assets, report }: TeaserContext,
): PersonTeaser {
  const note = problemsOf({ id: card._id, type: "person" }, report);
  return {
    kind: "person",
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "person", slug }),
    label: optionalWords(card.role) ?? "",
    title: requiredWords(card.name, { note, path: "name", fallback: "Person ohne Namen" }),
    text: "",
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    isExample: card.isExample === true,
    organisation: optionalWords(card.organisationName),
    bio: firstSentence(optionalWords(card.bio) ?? "", BIO_LENGTH),
    isTeam: card.isTeam === true,
  };
}

/** An organisation as lists show it; `text` tells its trade and place. */
export function toOrganisationTeaser(
  { card, slug }: Addressed<Card<"organisations">>,
  { assets, report }: TeaserContext,
): OrganisationTeaser {
  const note = problemsOf({ id: card._id, type: "organisation" }, report);
  const organisationKind = knownOption(ORGANISATION_KIND, card.kind, "partner");
  const [sector, city] = [optionalWords(card.sector), optionalWords(card.city)];
  return {
    kind: "organisation",
    organisationKind,
    topicIds: card.topics ?? [],
    id: card._id,
    modified: card._updatedAt,
    href: pathOf({ type: "organisation", slug }),
    label: ORGANISATION_KIND[organisationKind],
    title: requiredWords(card.name, { note, path: "name", fallback: "Organisation ohne Namen" }),
    text: [sector, city].filter((part) => part !== undefined).join(", "),
    picture: toPicture(card.picture, { assets, note, path: "picture" }),
    logo: toPicture(card.logo, { assets, note, path: "logo" }),
    isExample: card.isExample === true,
    sector,
    city,
    employees: card.employees ?? undefined,
    occupations: (card.occupations ?? []).flatMap((occupation) => optionalWords(occupation) ?? []),
    fundingNotice: optionalWords(card.fundingNotice),
    hasPortrait: card.hasPortrait,
    poster: card.hasPortrait
      ? toPicture(card.poster, { assets, note, path: "portrait/poster" })
      : undefined,
    portraitDuration: durationView(card.portraitSeconds),
  };
}
