import { pathOf } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { NamedLink } from "../view/LinkView.ts";
import type { PersonPage } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import { contributionsIn } from "./contributionsIn.ts";
import type { LoadContext } from "./LoadContext.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";
import { resolveTeaser } from "./resolveTeasers.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { toLinks } from "./toLink.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";

/** The person at /personen/<slug>/; undefined if there is none. */
export async function loadPerson(content: Content, slug: string): Promise<PersonPage | undefined> {
  const result = await content.result("person", slug);
  return result && toPerson(result, await contextOf(content, result));
}

/** A person's result as their page shows it. */
export function toPerson(result: Results["person"], context: LoadContext): PersonPage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.name, { ...at("name"), fallback: "Person ohne Namen" });
  const role = optionalWords(result.role);
  const bio = toRichText(result.bio, at("bio"));
  const about = context.catalog.about(result._id);
  const organisation = resolveTeaser(result.organisation, at("organisation"));
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "person", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: plainText(bio) || [title, role].filter(Boolean).join(", ") }),
    isExample: result.isExample === true,
    role,
    organisation: organisation && namedLink(organisation),
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    bio,
    links: toLinks(result.links, at("links")),
    isTeam: result.isTeam === true,
    contributions: contributionsIn(about),
    ...pastAndUpcoming(about.seminars),
    mentions: about.mentions,
  };
}

function namedLink({ title, href }: { title: string; href: string }): NamedLink {
  return { name: title, href };
}
