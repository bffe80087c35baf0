/**
 * `value` where `labels` has a word for it; `fallback` where an editor has chosen nothing yet, or
 * something that the schema once offered.
 */
export function knownOption<Option extends string>(
  labels: Readonly<Record<Option, string>>,
  value: Option | null | undefined,
  fallback: Option,
): Option {
  return value !== null && value !== undefined && Object.hasOwn(labels, value) ? value : fallback;
}
