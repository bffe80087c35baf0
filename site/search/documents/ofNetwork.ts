import type {
  FreePage,
  OrganisationPage,
  PersonPage,
  TopicPage,
} from "../../content/view/pages.ts";
import type { MentionView } from "../../content/view/Teaser.ts";
import { filmSections, lead, titlesOf } from "./ofContributions.ts";
import type { SearchDocument } from "./SearchDocument.ts";
import { sectionsOf } from "./sectionsOf.ts";

/** A training company, partner or funder with its facts and its portrait. */
export function organisationDocument(organisation: OrganisationPage): SearchDocument {
  return {
    href: organisation.href,
    kind: "network",
    label: organisation.label,
    title: organisation.title,
    detail: undefined,
    keywords: titlesOf(organisation.topics, organisation.people),
    sections: [
      lead(organisation.fundingNotice ?? ""),
      ...sectionsOf(organisation.description),
      lead(organisation.facts.map(({ label, value }) => `${label}: ${value}`).join("\n")),
      ...filmSections(organisation.portrait),
    ],
  };
}

/** A person: name, role, life. */
export function personDocument(person: PersonPage): SearchDocument {
  const role = [person.role, person.organisation?.name].filter(Boolean).join(", ");
  return {
    href: person.href,
    kind: "person",
    label: "Person",
    title: person.title,
    detail: role === "" ? undefined : role,
    keywords: "",
    sections: [lead(role), ...sectionsOf(person.bio)],
  };
}

/** A topic with its description; what belongs to it is found by itself. */
export function topicDocument(topic: TopicPage): SearchDocument {
  return {
    href: topic.href,
    kind: "topic",
    label: "Thema",
    title: topic.title,
    detail: undefined,
    keywords: "",
    sections: [lead(topic.description)],
  };
}

/** A free or legal page. */
export function pageDocument(page: FreePage): SearchDocument {
  return {
    href: page.href,
    kind: "page",
    label: "Seite",
    title: page.title,
    detail: undefined,
    keywords: "",
    sections: [lead(page.teaser ?? ""), ...sectionsOf(page.body)],
  };
}

/** A third party's piece; it has no page here, so the result leads to where it is. */
export function mentionDocument(mention: MentionView): SearchDocument {
  return {
    href: mention.href,
    kind: "mention",
    label: mention.label,
    title: mention.title,
    detail: [mention.outlet, mention.date?.text].filter(Boolean).join(", "),
    keywords: [mention.outlet, ...mention.topics.map(({ name }) => name)].join(" · "),
    sections: [lead(mention.text)],
  };
}
