import { pathOf } from "../../../common/paths.ts";
import { knownOption } from "../../text/knownOption.ts";
import { ORGANISATION_KIND } from "../../text/labels.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { LinkView } from "../view/LinkView.ts";
import type { OrganisationPage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import { contributionsIn } from "./contributionsIn.ts";
import type { LoadContext } from "./LoadContext.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { toLinks } from "./toLink.ts";
import { toVideo } from "./toMedia.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

const people = new Intl.NumberFormat("de-DE");

/** The organisation at /netzwerk/<slug>/; undefined if there is none. */
export async function loadOrganisation(
  content: Content,
  slug: string,
): Promise<OrganisationPage | undefined> {
  const result = await content.result("organisation", slug);
  return result && toOrganisation(result, await contextOf(content, result));
}

/** An organisation's result as its page shows it. */
export function toOrganisation(
  result: Results["organisation"],
  context: LoadContext,
): OrganisationPage {
  const at = (path: string) => ({ ...context, path });
  const { assets } = context.catalog;
  const title = requiredWords(result.name, { ...at("name"), fallback: "Organisation ohne Namen" });
  const description = toRichText(result.description, at("description"));
  const about = context.catalog.about(result._id);
  const label = ORGANISATION_KIND[knownOption(ORGANISATION_KIND, result.kind, "partner")];
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "organisation", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: plainText(description) || `${title}: ${label}` }),
    isExample: result.isExample === true,
    label,
    logo: toPicture(result.logo, { assets, ...at("logo") }),
    picture: toPicture(result.picture, { assets, ...at("picture") }),
    facts: factsOf(result),
    topics: resolveKind("topic", result.topics, at("topics")),
    description,
    portrait: toVideo(result.portrait, at("portrait")),
    website: websiteOf(result.website, context),
    fundingNotice: optionalWords(result.fundingNotice),
    people: about.people,
    contributions: contributionsIn(about),
  };
}

function factsOf(result: Results["organisation"]): { label: string; value: string }[] {
  const occupations = (result.occupations ?? []).filter((occupation) => occupation.trim() !== "");
  const entries = [
    ["Branche", optionalWords(result.sector)],
    ["Ort", optionalWords(result.city)],
    ["Beschäftigte", result.employees === null ? undefined : people.format(result.employees)],
    ["Ausbildungsberufe", occupations.length === 0 ? undefined : occupations.join("; ")],
  ] as const;
  return entries.flatMap(([label, value]) => (value === undefined ? [] : { label, value }));
}

function websiteOf(website: string | null, { note }: LoadContext): LinkView | undefined {
  if (website === null || website === "") return undefined;
  const label = URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, "") : website;
  return toLinks([{ _type: "externalLink", label, url: website }], { note, path: "website" })[0];
}
