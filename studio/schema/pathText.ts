import type { Path } from "@sanity/types";

/** A path within a document in one line: `body[a1].children[0].text`. */
export function pathText(path: Path): string {
  return path
    .map((segment) => {
      if (typeof segment === "string") return `.${segment}`;
      if (typeof segment === "number") return `[${segment}]`;
      return Array.isArray(segment) ? `[${segment.join(":")}]` : `[${segment._key}]`;
    })
    .join("")
    .replace(/^\./, "");
}
