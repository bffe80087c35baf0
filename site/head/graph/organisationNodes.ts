import type { OrganizationLeaf, ProfilePageLeaf } from "schema-dts";
import type { OrganisationPage } from "../../content/view/pages.ts";
import type { OrganisationTeaser } from "../../content/view/Teaser.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { videoNode } from "./videoNode.ts";

/** A company, partner or funder as others name it. */
export function organisationNode(
  organisation: OrganisationTeaser,
  context: GraphContext,
): OrganizationLeaf {
  return {
    "@type": "Organization",
    "@id": organisationId(organisation.href, context),
    name: organisation.title,
    url: absolute(organisation.href, context),
  };
}

function organisationId(href: string, context: GraphContext): string {
  return `${absolute(href, context)}#organisation`;
}

/** The page of an organisation; its film, where it has one, is about it. */
export function organisationPageNode(
  organisation: OrganisationPage,
  context: GraphContext,
): ProfilePageLeaf {
  const { logo, picture, portrait, website } = organisation;
  const film =
    portrait &&
    videoNode(
      {
        video: portrait,
        description: context.meta.description,
        published: portrait.uploaded ?? organisation.modified,
        picture,
      },
      context,
    );
  return defined<ProfilePageLeaf>({
    "@type": "ProfilePage",
    "@id": `${context.url}#seite`,
    url: context.url,
    dateModified: organisation.modified,
    inLanguage: "de",
    mainEntity: defined<OrganizationLeaf>({
      "@type": "Organization",
      "@id": organisationId(organisation.href, context),
      name: organisation.title,
      url: context.url,
      description: context.meta.description,
      logo: logo && context.pictureUrl(logo),
      image: picture && context.pictureUrl(picture),
      sameAs: website?.href,
    }),
    video: film,
  });
}
