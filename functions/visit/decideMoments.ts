/** A page as it is at a moment. */
export interface DecidedPage {
  html: string;
  /** How many of the page's moments lie in the past: it tells apart what one build's page can be. */
  passed: number;
  /** Whether the page depends on time at all. */
  hasMoments: boolean;
}

const UNTIL = "data-until";
const FROM = "data-from";

/**
 * Decides what of a page is shown at `now`: an element with `data-until="<ISO moment>"` goes from
 * that moment on, one with `data-from="<ISO moment>"` comes at that moment; with both it is shown
 * between them. The attributes themselves never reach a visitor. What is no moment decides nothing.
 */
export async function decideMoments(page: Response, now: Date): Promise<DecidedPage> {
  let [passed, seen] = [0, 0];
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
    .transform(page);
  const html = await decided.text();
  return { html, passed, hasMoments: seen > 0 };
}
