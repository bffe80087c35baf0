import { FORM_PAGES, sectionPath, pathOf, STORY_TOOL } from "../../../common/paths.ts";
import type { Content } from "../Content.ts";
import { problemsOf, type NoteProblem } from "../ContentProblem.ts";
import type { SettingsResult } from "../results.ts";
import type { LinkView } from "../view/LinkView.ts";
import type { SiteView } from "../view/SiteView.ts";
import type { Catalog } from "./catalog.ts";
import { placeOf } from "./loadSeminar.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { isExternal, isWebAddress, toLinks } from "./toLink.ts";
import { optionalWords, requiredWords } from "./words.ts";

const TITLE = "Ausbildung am Puls der Zeit";
const DESCRIPTION =
  "Wissen und Austausch für alle, die ausbilden: Beiträge, Podcast, Tutorials und Termine.";

const NEWSLETTER = section("Newsletter", FORM_PAGES.newsletter);

/** The pages that are always there, in the order of the main navigation. */
const SECTIONS: readonly LinkView[] = [
  section("Beiträge", sectionPath("article")),
  section("Podcast", sectionPath("podcastEpisode")),
  section("Tutorials", sectionPath("tutorial")),
  section("Termine", sectionPath("seminar")),
  section("Themen", sectionPath("topic")),
  section("Netzwerk", sectionPath("organisation")),
  section("Medienecho", pathOf({ type: "mention" })),
];

/** Pages to do something on, which a menu may lead to. */
const TOOLS = [FORM_PAGES.contact, FORM_PAGES.newsletter, FORM_PAGES.newsletterLink, STORY_TOOL];

/** The frame is the same on every page of a build, so it is made once for each content. */
const sites = new WeakMap<Content, Promise<SiteView>>();

/** What every page shows around its content. */
export async function loadSite(content: Content): Promise<SiteView> {
  const site = sites.get(content) ?? newSite(content);
  sites.set(content, site);
  return site;
}

async function newSite(content: Content): Promise<SiteView> {
  const settings = await content.settings();
  const catalog = await content.catalog(settings ?? { _id: "settings" });
  const note = problemsOf({ id: "settings", type: "settings" }, content.report);
  return toSite(settings, { catalog, note, now: content.now() });
}

/** The settings as pages show them. A hub without settings still has its name and its sections. */
export function toSite(
  settings: SettingsResult,
  context: { catalog: Catalog; note: NoteProblem; now: Date },
): SiteView {
  const legal = context.catalog.pages.map(({ title, href }) => section(title, href));
  if (settings === null) {
    return {
      title: TITLE,
      claim: undefined,
      description: DESCRIPTION,
      navigation: SECTIONS,
      footerNavigation: legal,
      newsletter: NEWSLETTER,
      contact: { name: undefined, email: undefined, phone: undefined, address: [], topics: [] },
      funding: { notice: undefined, funders: [] },
      social: [],
    };
  }
  const at = (path: string) => ({ ...context, path });
  const navigation = toNavigation(settings.navigation, at("navigation"));
  const footer = toNavigation(settings.footerNavigation, at("footerNavigation"));
  const address = placeOf(settings.address);
  return {
    title: requiredWords(settings.siteTitle, { ...at("siteTitle"), fallback: TITLE }),
    claim: optionalWords(settings.claim),
    description: requiredWords(settings.description, {
      ...at("description"),
      fallback: DESCRIPTION,
    }),
    navigation: navigation.length > 0 ? navigation : SECTIONS,
    footerNavigation: footer.length > 0 ? footer : legal,
    newsletter: NEWSLETTER,
    contact: {
      name: optionalWords(settings.contactName),
      email: optionalWords(settings.contactEmail),
      phone: optionalWords(settings.contactPhone)?.replaceAll(" ", "\u00a0"),
      address: address === undefined ? [] : [address.name ?? "", ...address.lines].filter(Boolean),
      topics: (settings.contactTopics ?? []).flatMap(({ _key, title }) => {
        const label = optionalWords(title);
        return label === undefined ? [] : [{ value: _key, label }];
      }),
    },
    funding: {
      notice: optionalWords(settings.fundingNotice),
      funders: resolveKind("organisation", settings.funders, at("funders")).map(({ title, href }) =>
        section(title, href),
      ),
    },
    social: toLinks(settings.socialLinks, at("socialLinks")),
  };
}

type NavigationItems = NonNullable<SettingsResult>["navigation"];

/** The entries that lead somewhere; the others are noted and left out. */
function toNavigation(
  items: NavigationItems,
  { catalog, note, path }: { catalog: Catalog; note: NoteProblem; path: string },
): LinkView[] {
  const sections = new Set(["/", ...SECTIONS.map(({ href }) => href), ...TOOLS]);
  const pages = new Set(catalog.pages.map(({ href }) => href));
  return (items ?? []).flatMap((item) => {
    const [label, href] = [optionalWords(item.label), item.path ?? ""];
    const known =
      isWebAddress(href) || sections.has(href) || pages.has(href) || isDocument(href, catalog);
    if (label !== undefined && known) return { label, href, external: isExternal(href) };
    note(
      `${path}/${item._key}`,
      `Der Menüpunkt „${label ?? "ohne Text"}“ zeigt auf „${href}“; dort gibt es keine Seite.`,
    );
    return [];
  });
}

function isDocument(href: string, { topics, organisations }: Catalog): boolean {
  return [...topics, ...organisations].some((teaser) => teaser.href === href);
}

function section(label: string, href: string): LinkView {
  return { label, href, external: false };
}
