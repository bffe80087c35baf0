import type { OrganizationLeaf } from "schema-dts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";

const LOGO = "/apple-touch-icon.png";

/** The id of the hub as a publisher; the same on every page. */
export function publisherId(context: Pick<GraphContext, "origin">): string {
  return absolute("/#herausgeber", context);
}

/** Who publishes the hub, as short as articles and events need it. */
export function publisher(context: GraphContext): OrganizationLeaf {
  return {
    "@type": "Organization",
    "@id": publisherId(context),
    name: context.site.title,
    url: absolute("/", context),
    logo: absolute(LOGO, context),
  };
}

/** Who publishes the hub, with all that is known of them. */
export function wholePublisher(context: GraphContext): OrganizationLeaf {
  const { site } = context;
  return defined<OrganizationLeaf>({
    ...publisher(context),
    description: site.description,
    slogan: site.claim,
    email: site.contact.email,
    telephone: site.contact.phone?.replaceAll("\u00a0", " "),
    sameAs: site.social.map(({ href }) => href),
  });
}
