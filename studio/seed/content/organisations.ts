import { p, richText } from "../richText.ts";
import { picture, refs, slug } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";
import { COMPANIES } from "./organisations/companies.ts";
import type { Company } from "./organisations/companies.ts";
import { PARTNERS } from "./organisations/partners.ts";
import type { Partner } from "./organisations/partners.ts";

/** Training companies, partners and the funder; every one of them is invented. */
export function organisations(): SeedDocument[] {
  return [...COMPANIES.map(companyDocument), ...PARTNERS.map(partnerDocument)];
}

function companyDocument(company: Company): SeedDocument {
  const { id, logoAlt, pictureAlt, description, topics, portrait, ...rest } = company;
  return {
    ...rest,
    _id: `organisation-${id}`,
    _type: "organisation",
    kind: "company",
    slug: slug(id),
    logo: picture(`logo-${id}`, logoAlt),
    picture: picture(`betrieb-${id}`, pictureAlt),
    description: richText("description", ...description.map(p)),
    ...(portrait === undefined ? {} : { portrait }),
    website: `https://example.org/${id}`,
    topics: refs(...topics),
    isExample: true,
  };
}

function partnerDocument(partner: Partner): SeedDocument {
  const { id, logoAlt, description, topics, ...rest } = partner;
  return {
    ...rest,
    _id: `organisation-${id}`,
    _type: "organisation",
    slug: slug(id),
    logo: picture(`logo-${id}`, logoAlt),
    description: richText("description", ...description.map(p)),
    website: `https://example.org/${id}`,
    topics: refs(...topics),
    isExample: true,
  };
}
