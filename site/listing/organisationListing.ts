import { FILTER_SEGMENT, sectionPath } from "../../common/paths.ts";
import type { OrganisationTeaser, TopicTeaser } from "../content/view/Teaser.ts";
import type { FilterGroup, Listing } from "./Listing.ts";
import { topicFilter } from "./topicFilter.ts";

const SEGMENT = FILTER_SEGMENT.organisationKind;

/** The order in which the kinds appear, in filters and in the list. */
const ORDER = ["company", "partner", "funder"] as const;

const KIND: FilterGroup<OrganisationTeaser> = {
  segment: "art",
  label: "Art",
  options: [
    {
      segment: SEGMENT.company,
      label: "Ausbildungsbetriebe",
      title: "Ausbildungsbetriebe",
      lead: "Betriebe, die zeigen, wie sie ausbilden: mit Filmporträts, Zahlen und den Menschen dahinter.",
    },
    {
      segment: SEGMENT.partner,
      label: "Partner",
      title: "Partner",
      lead: "Kammern, Schulen und Verbände, mit denen wir zusammenarbeiten.",
    },
    {
      segment: SEGMENT.funder,
      label: "Fördergeber",
      title: "Fördergeber",
      lead: "Wer unsere Arbeit möglich macht.",
    },
  ],
  of: ({ organisationKind }) => [SEGMENT[organisationKind]],
};

/** The network: companies, then partners, then funders, each by name; by kind and topic. */
export function organisationListing({
  organisations,
  topics,
}: {
  organisations: readonly OrganisationTeaser[];
  topics: readonly TopicTeaser[];
}): Listing<OrganisationTeaser> {
  const of = Map.groupBy(organisations, ({ organisationKind }) => organisationKind);
  return {
    path: sectionPath("organisation"),
    title: "Netzwerk",
    lead: "Betriebe, die zeigen, wie sie ausbilden, und Partner, die uns den Rücken stärken.",
    items: ORDER.flatMap((kind) => of.get(kind) ?? []),
    filters: [KIND, topicFilter(topics, "Netzwerk")],
  };
}
