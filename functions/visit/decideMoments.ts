import type { PlacesOf } from "../seminars/placesFrom.ts";
import { placesText } from "../seminars/placesText.ts";

/** A page as it is at a moment. */
export interface DecidedPage {
  html: string;
  /**
   * What tells this state of the page from the others that one build's page can be in; "" where it
   * is always the same.
   */
  state: string;
}

const UNTIL = "data-until";
const FROM = "data-from";
const PLACES_OF = "data-places-of";

/**
 * Decides what of a page is shown at `now`: an element with `data-until="<ISO moment>"` goes from
 * that moment on, one with `data-from="<ISO moment>"` comes at that moment; with both it is shown
 * between them. An element with `data-places-of="<seminar>"` and `data-capacity` tells how many
 * places are left, and keeps its text where nobody knows. The attributes themselves never reach a
 * visitor. What is no moment decides nothing.
 */
export async function decideMoments(
  page: Response,
  { now, placesOf }: { now: Date; placesOf: PlacesOf },
): Promise<DecidedPage> {
  let [passed, seen] = [0, 0];
  const filled: string[] = [];
  /** Whether the moment in an attribute has come; undefined where there is none. */
  const takeMoment = (element: Element, name: string): boolean | undefined => {
    const moment = Date.parse(element.getAttribute(name) ?? "");
    element.removeAttribute(name);
    seen += 1;
    if (Number.isNaN(moment)) return undefined;
    const hasCome = moment <= now.getTime();
    if (hasCome) passed += 1;
    return hasCome;
  };
  const decided = new HTMLRewriter()
    .on(`[${UNTIL}]`, {
      element: (element) => {
        if (takeMoment(element, UNTIL) === true) element.remove();
      },
    })
    .on(`[${FROM}]`, {
      element: (element) => {
        if (takeMoment(element, FROM) === false) element.remove();
      },
    })
    .on(`[${PLACES_OF}]`, {
      element: async (element) => {
        const seminar = element.getAttribute(PLACES_OF) ?? "";
        const capacity = Number(element.getAttribute("data-capacity"));
        const as = element.getAttribute("data-places-as") === "fact" ? "fact" : "sentence";
        for (const name of [PLACES_OF, "data-capacity", "data-places-as"]) {
          element.removeAttribute(name);
        }
        const places = await placesOf(seminar);
        if (places === undefined) return;
        const text = placesText(places, { capacity, as });
        element.setInnerContent(text);
        filled.push(`${places.taken}.${places.waiting}`);
      },
    })
    .transform(page);
  const html = await decided.text();
  const states = [...(seen > 0 ? [String(passed)] : []), ...new Set(filled)];
  return { html, state: states.join("-") };
}
