import type { PersonLeaf, ProfilePageLeaf } from "schema-dts";
import type { PersonPage } from "../../content/view/pages.ts";
import type { PersonTeaser } from "../../content/view/Teaser.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";

/** Someone as their contributions name them. */
export function personNode(person: PersonTeaser, context: GraphContext): PersonLeaf {
  return defined<PersonLeaf>({
    "@type": "Person",
    "@id": `${absolute(person.href, context)}#person`,
    name: person.title,
    url: absolute(person.href, context),
    jobTitle: person.label,
  });
}

/** The page of a person. */
export function profileNode(person: PersonPage, context: GraphContext): ProfilePageLeaf {
  const { organisation } = person;
  return {
    "@type": "ProfilePage",
    "@id": `${context.url}#seite`,
    url: context.url,
    dateModified: person.modified,
    inLanguage: "de",
    mainEntity: defined<PersonLeaf>({
      "@type": "Person",
      "@id": `${context.url}#person`,
      name: person.title,
      url: context.url,
      description: context.meta.description,
      jobTitle: person.role,
      image: person.picture && context.pictureUrl(person.picture),
      worksFor: organisation && {
        "@type": "Organization",
        name: organisation.name,
        ...(organisation.href === undefined ? {} : { url: absolute(organisation.href, context) }),
      },
      sameAs: person.links.filter(({ external }) => external).map(({ href }) => href),
    }),
  };
}
