import { RESERVED_SEGMENTS, type PageType } from "../../../common/paths.ts";
import { SLUG_PATTERN } from "../../../common/slugify.ts";
import type { ReportProblem } from "../ContentProblem.ts";

interface Candidate {
  _id: string;
  _createdAt: string;
  slug: string | null;
  publishedAt?: string | null;
}

/**
 * The cards that get a page, each with its slug. Of two with the same slug the first published wins
 * (then the first created, then by id); the others, and those without a usable slug, are reported.
 */
export function addressable<Card extends Candidate>(
  cards: readonly Card[],
  { type, report }: { type: PageType; report: ReportProblem },
): { card: Card; slug: string }[] {
  const winners = new Map<string, Card>();
  for (const card of [...cards].sort(byFirstPublished)) {
    const problem = slugProblem(card.slug, type);
    const note = (message: string) =>
      report({ documentId: card._id, documentType: type, path: "slug", message });
    if (problem !== undefined || card.slug === null) {
      note(problem ?? MISSING);
      continue;
    }
    const winner = winners.get(card.slug);
    if (winner === undefined) winners.set(card.slug, card);
    else {
      note(
        `Die Adresse „${card.slug}“ ist schon vergeben (an ${winner._id}). Bitte wählen Sie eine andere; bis dahin hat dieses Dokument keine Seite.`,
      );
    }
  }
  return [...winners].map(([slug, card]) => ({ card, slug }));
}

const MISSING = "Es fehlt die Adresse (Slug); ohne sie gibt es keine Seite.";

function slugProblem(slug: string | null, type: PageType): string | undefined {
  if (slug === null || slug === "") return MISSING;
  if (!SLUG_PATTERN.test(slug)) {
    return `Die Adresse „${slug}“ hat nicht die Form „woerter-mit-bindestrich“; ohne gültige Adresse gibt es keine Seite.`;
  }
  if (type === "page" && RESERVED_SEGMENTS.has(slug)) {
    return `Die Adresse „${slug}“ gehört dem Hub selbst. Bitte wählen Sie eine andere.`;
  }
  return undefined;
}

function byFirstPublished(a: Candidate, b: Candidate): number {
  const [timeA, timeB] = [a.publishedAt ?? a._createdAt, b.publishedAt ?? b._createdAt];
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  return a._id < b._id ? -1 : 1;
}
