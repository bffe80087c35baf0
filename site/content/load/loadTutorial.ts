import { pathOf } from "../../../common/paths.ts";
import { dateView } from "../../text/dates.ts";
import { TUTORIAL_LEVEL } from "../../text/labels.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { VideoView } from "../view/MediaView.ts";
import type { TutorialPage, TutorialStep } from "../view/pages.ts";
import { contextOf } from "./contextOf.ts";
import { laterDay } from "./loadArticle.ts";
import type { LoadContext } from "./LoadContext.ts";
import { relatedTeasers } from "./relatedTeasers.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { createHeadingIds } from "./richText/headingIds.ts";
import { toRichText } from "./richText/toRichText.ts";
import { toDownload, toVideo } from "./toMedia.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { requiredWords } from "./words.ts";

/** Ids that the page itself uses. */
const PAGE_IDS = ["inhalt", "film", "schritte", "material", "autoren", "mehr", "weitergeben"];

/** The tutorial at /tutorials/<slug>/; undefined if there is none. */
export async function loadTutorial(
  content: Content,
  slug: string,
): Promise<TutorialPage | undefined> {
  const result = await content.result("tutorial", slug);
  return result && toTutorial(result, await contextOf(content, result));
}

/** A tutorial's result as its page shows it. */
export function toTutorial(result: Results["tutorial"], context: LoadContext): TutorialPage {
  const at = (path: string) => ({ ...context, path });
  const idOf = createHeadingIds(PAGE_IDS);
  const title = requiredWords(result.title, { ...at("title"), fallback: "Tutorial ohne Titel" });
  const teaser = requiredWords(result.teaser, { ...at("teaser"), fallback: "" });
  const video = toVideo(result.video, at("video"));
  const steps = (result.steps ?? []).map((step, index): TutorialStep => {
    const path = `steps/${step._key}`;
    const stepTitle = requiredWords(step.title, {
      ...at(`${path}/title`),
      fallback: `Schritt ${index + 1}`,
    });
    return {
      title: stepTitle,
      id: idOf(stepTitle),
      body: toRichText(step.body, at(`${path}/body`), { under: 3, idOf }),
      picture: toPicture(step.picture, {
        assets: context.catalog.assets,
        ...at(`${path}/picture`),
      }),
      videoStart: startWithin(step.videoStart, video),
    };
  });
  if (steps.length === 0) context.note("steps", "Das Tutorial hat noch keine Schritte.");
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "tutorial", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: teaser, seo: result.seo }),
    isExample: result.isExample === true,
    teaser,
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    topics: resolveKind("topic", result.topics, at("topics")),
    authors: resolveKind("person", result.authors, at("authors")),
    level: result.level === null ? undefined : TUTORIAL_LEVEL[result.level],
    minutes: result.minutes ?? undefined,
    published: dateView(result.publishedAt),
    updated: laterDay(result.updatedAt, result.publishedAt),
    intro: toRichText(result.intro, at("intro"), { idOf }),
    video,
    steps,
    materials: (result.materials ?? []).flatMap(
      (material) => toDownload(material, at(`materials/${material._key}`)) ?? [],
    ),
    related: relatedTeasers(result._id, { catalog: context.catalog }),
  };
}

/** A moment of a film in seconds; undefined where there is no film or it is over by then. */
function startWithin(start: number | undefined, video: VideoView | undefined): number | undefined {
  if (start === undefined || start < 0 || video === undefined) return undefined;
  return start < (video.seconds ?? Infinity) ? start : undefined;
}
