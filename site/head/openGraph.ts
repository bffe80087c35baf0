/** A `<meta>`: Open Graph names it by `property`, Twitter's cards by `name`. */
export type ShareTag = { property: string; content: string } | { name: string; content: string };

/** The picture that stands for a page elsewhere. */
export interface ShareImage {
  url: string;
  alt: string;
  width: number;
  height: number;
}

/** What other sites and messengers show when a page is shared. Tags without content are left out. */
export function openGraph(page: {
  title: string;
  description: string;
  url: string;
  site: string;
  type: "website" | "article" | "profile";
  image: ShareImage;
  /** ISO moments of an article. */
  published?: string | undefined;
  modified?: string | undefined;
}): ShareTag[] {
  const { image } = page;
  const tags: ShareTag[] = [
    { property: "og:type", content: page.type },
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:url", content: page.url },
    { property: "og:site_name", content: page.site },
    { property: "og:locale", content: "de_DE" },
    { property: "og:image", content: image.url },
    { property: "og:image:width", content: String(image.width) },
    { property: "og:image:height", content: String(image.height) },
    { property: "og:image:alt", content: image.alt },
    { property: "article:published_time", content: page.published ?? "" },
    { property: "article:modified_time", content: page.modified ?? "" },
    { name: "twitter:card", content: "summary_large_image" },
  ];
  return tags.filter(({ content }) => content !== "");
}
