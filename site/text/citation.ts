import type { DateView } from "./dates.ts";

/** What it takes to quote a page. */
export interface Citable {
  title: string;
  authors: readonly string[];
  published: DateView | undefined;
  updated: DateView | undefined;
  /** The name of the site. */
  site: string;
  /** Absolute. */
  url: string;
}

const list = new Intl.ListFormat("de");

/**
 * How to quote a page in German: "A und B: „Titel“. In: Website, 4. Dezember 2026 (aktualisiert am
 * …). https://…". Quotes in the title become inner ones.
 */
export function citation({ title, authors, published, updated, site, url }: Citable): string {
  const by = authors.length === 0 ? "" : `${list.format(authors)}: `;
  const inner = title.replaceAll("„", "‚").replaceAll("“", "‘");
  const changed = updated && `(aktualisiert am ${updated.text})`;
  const date = [published?.text, changed].filter((part) => part !== undefined).join(" ");
  const where = [site, date].filter((part) => part !== "").join(", ");
  return `${by}„${inner}“. In: ${where}. ${url}`;
}
