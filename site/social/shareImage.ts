import type { ShareImage } from "../head/openGraph.ts";
import type { Card } from "./Card.ts";
import { cardAlt, socialCard } from "./socialCard.ts";
import { socialPath } from "./socialPath.ts";

/** The picture that stands for a page elsewhere, and what has to be drawn for it. */
export interface SocialImage extends ShareImage {
  path: string;
  card: Card;
}

/** Names a page's social image; that it is drawn is the build's part (site/integration/socialImages.ts). */
export function shareImage(
  page: Parameters<typeof socialCard>[0],
  { origin, design = __SOCIAL_DESIGN__ }: { origin: URL; design?: string },
): SocialImage {
  const card = socialCard(page);
  const path = socialPath({ path: page.path, card, design });
  return {
    path,
    card,
    url: new URL(path, origin).href,
    alt: cardAlt(card),
    width: 1200,
    height: 630,
  };
}
