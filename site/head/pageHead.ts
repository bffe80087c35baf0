import type { LinkView } from "../content/view/LinkView.ts";
import type { PageMeta } from "../content/view/pages.ts";
import type { PictureView } from "../content/view/PictureView.ts";
import type { SiteView } from "../content/view/SiteView.ts";
import { canonicalUrl } from "./canonicalUrl.ts";
import { feedLinks, type FeedLink } from "./feedLinks.ts";
import { structuredData } from "./graph/structuredData.ts";
import { openGraph, type ShareImage, type ShareTag } from "./openGraph.ts";
import { pageTitle } from "./pageTitle.ts";
import type { Subject } from "./Subject.ts";

/** What `<head>` says about a page, ready to be written down. */
export interface PageHead {
  title: string;
  description: string;
  /** Absent from pages that search engines shall not keep; those say noindex instead. */
  canonical: string | undefined;
  alternates: readonly { title: string; href: string; type: string }[];
  share: readonly ShareTag[];
  /** JSON-LD, safe inside `<script>`. */
  structuredData: string | undefined;
}

/** A page as its view describes it, and how pictures get their addresses. */
export interface HeadOptions {
  site: SiteView;
  /** With leading and trailing slash: the page's one address. */
  path: string;
  meta: PageMeta;
  subject: Subject | undefined;
  crumbs: readonly LinkView[];
  feeds: readonly FeedLink[];
  origin: URL;
  /** The picture that stands for the page elsewhere. */
  image: ShareImage;
  /** The absolute address of a picture, in a shape that search engines take. */
  pictureUrl: (picture: PictureView) => string;
}

/** Works out all that a page tells browsers, search engines, messengers and feed readers. */
export function pageHead(options: HeadOptions): PageHead {
  const { site, path, meta, subject, crumbs, feeds, origin, image, pictureUrl } = options;
  const url = canonicalUrl({ path, origin });
  const context = { site, meta, origin, url, pictureUrl, socialImage: image.url };
  return {
    title: pageTitle({ title: meta.title, site: site.title }),
    description: meta.description,
    canonical: meta.noIndex ? undefined : url,
    alternates: feedLinks(feeds),
    share: openGraph({
      title: meta.title,
      description: meta.description,
      url,
      site: site.title,
      image,
      ...shareType(subject),
    }),
    structuredData: meta.noIndex ? undefined : structuredData({ subject, crumbs }, context),
  };
}

function shareType(subject: Subject | undefined) {
  if (subject?.kind === "article" || subject?.kind === "tutorial") {
    const { published, updated } = subject.page;
    return { type: "article", published: published?.iso, modified: updated?.iso } as const;
  }
  if (subject?.kind === "podcastEpisode") {
    return { type: "article", published: subject.page.published?.iso } as const;
  }
  return { type: subject?.kind === "person" ? "profile" : "website" } as const;
}
