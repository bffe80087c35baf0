import { createHash } from "node:crypto";
import type { Card } from "./Card.ts";

/**
 * The address of a page's social image: named after the page, and by a hash of all that it shows,
 * so that it may be cached for ever and is drawn again only when something on it changes.
 * `design` stands for how images are drawn.
 */
export function socialPath({ path, card, design }: { path: string; card: Card; design: string }) {
  const hash = createHash("sha256")
    .update(JSON.stringify([design, card]))
    .digest("hex")
    .slice(0, 12);
  const [section, ...rest] = path.split("/").filter((segment) => segment !== "");
  if (section === undefined) return `/social/seite/start.${hash}.png`;
  return rest.length === 0
    ? `/social/seite/${section}.${hash}.png`
    : `/social/${section}/${rest.join("-")}.${hash}.png`;
}
