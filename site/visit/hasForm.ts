import type { SeminarPage } from "../content/view/pages.ts";

/** Whether one can register on a seminar's page itself. */
export function hasForm({ registration, when }: SeminarPage): boolean {
  return (
    when !== undefined &&
    registration !== undefined &&
    registration.href === undefined &&
    !registration.isClosed
  );
}
