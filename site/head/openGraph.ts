/** A property of the Open Graph protocol and its content. */
export interface OpenGraphTag {
  property: string;
  content: string;
}

/** What other sites and messengers show when a page is shared. */
export function openGraph(page: {
  title: string;
  description: string;
  url: string;
  site: string;
  type: "website" | "article" | "profile";
  image: { url: string; alt: string; width: number; height: number } | undefined;
}): OpenGraphTag[] {
  const tags = [
    { property: "og:type", content: page.type },
    { property: "og:title", content: page.title },
    { property: "og:description", content: page.description },
    { property: "og:url", content: page.url },
    { property: "og:site_name", content: page.site },
    { property: "og:locale", content: "de_DE" },
  ];
  if (page.image === undefined) return tags.filter(({ content }) => content !== "");
  return [
    ...tags,
    { property: "og:image", content: page.image.url },
    { property: "og:image:width", content: String(page.image.width) },
    { property: "og:image:height", content: String(page.image.height) },
    { property: "og:image:alt", content: page.image.alt },
  ].filter(({ content }) => content !== "");
}
