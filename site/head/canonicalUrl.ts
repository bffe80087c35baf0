/**
 * The one absolute address of a page. `path` has its leading and trailing slash, as common/paths.ts
 * builds it; query and fragment are dropped.
 */
export function canonicalUrl({ path, origin }: { path: string; origin: URL }): string {
  return new URL(new URL(path, origin).pathname, origin).href;
}
