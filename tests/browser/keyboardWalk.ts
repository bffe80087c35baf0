import type { Page } from "playwright-core";
import { z } from "zod";
import { painted } from "./painted.ts";

const stopSchema = z.object({
  name: z.string(),
  /** Its place among what a visitor should be able to reach; -1 for what scrolls, and the like. */
  place: z.number(),
  /** Whether its look alone shows that it has the focus. */
  isMarked: z.boolean(),
  isCovered: z.boolean(),
  /** Whether it moves with the window, so that its place on the page says nothing. */
  isStuck: z.boolean(),
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
});
type Stop = z.infer<typeof stopSchema>;

/** Tab stops that a player brings itself are passed with so many more presses. */
const PRESSES_FOR_PLAYERS = 60;

/**
 * Walks through a page by the Tab key, as someone without a mouse does, from its start until it is
 * left. Returns what is wrong: what cannot be reached, stops that do not show or hide that they have
 * the focus, and jumps back up the page.
 */
export async function faultsOnWalk(page: Page): Promise<string[]> {
  const count = await page.evaluate(prepareWalk);
  const faults: string[] = [];
  const reached = new Set<number>();
  let last: Stop | undefined;
  for (let press = 0; press < count * 2 + PRESSES_FOR_PLAYERS; press += 1) {
    await page.keyboard.press("Tab");
    await painted(page);
    const stop = stopSchema.nullable().parse(await page.evaluate(currentStop));
    if (stop === null || (reached.has(stop.place) && stop.place === 0 && reached.size > 1)) break;
    if (stop.place >= 0 && stop.place === last?.place) continue;
    reached.add(stop.place);
    if (stop.isCovered) faults.push(`${stop.name} is covered while it has the focus`);
    if (!stop.isMarked && !(await looksDifferent(page, stop)))
      faults.push(`${stop.name} does not show that it has the focus`);
    if (last !== undefined && jumpsBack(last, stop))
      faults.push(`the focus jumps back up from ${last.name} to ${stop.name}`);
    last = stop;
  }
  const missed: unknown = await page.evaluate(missedStops, [...reached]);
  return [...faults, ...z.array(z.string()).parse(missed)];
}

/** Up the page is backwards, unless it is the top of a column further right. */
function jumpsBack(from: Stop, to: Stop): boolean {
  if (from.isStuck || to.isStuck) return false;
  const isAbove = to.box.y + to.box.height <= from.box.y;
  return isAbove && to.box.x < from.box.x + from.box.width;
}

/** Compares pixels with and without the focus, for a mark that is drawn by something else. */
async function looksDifferent(page: Page, { box }: Stop): Promise<boolean> {
  const margin = 12;
  const scrolled = await page.evaluate(() => ({ x: window.scrollX, y: window.scrollY }));
  const clip = {
    x: Math.max(0, box.x - scrolled.x - margin),
    y: Math.max(0, box.y - scrolled.y - margin),
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const focused = await page.screenshot({ clip });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) {
      Reflect.set(window, "hubLeft", document.activeElement);
      document.activeElement.blur();
    }
  });
  const plain = await page.screenshot({ clip });
  await page.evaluate(() => {
    const left: unknown = Reflect.get(window, "hubLeft");
    if (left instanceof HTMLElement) left.focus({ preventScroll: true });
  });
  return !focused.equals(plain);
}

/** In the page: finds all that should be reachable and keeps how it looks without the focus. */
function prepareWalk(): number {
  const candidates =
    "a[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]";
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(candidates)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(":disabled") || element.closest("[inert]") !== null)
      return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  Reflect.set(window, "hubStops", stops);
  Reflect.set(window, "hubLooks", new Map(stops.map((stop) => [stop, lookOf(stop)])));
  // The step that looks at what has the focus comes into the page by itself and cannot call this.
  window.addEventListener("hub-look", () => {
    const focused = document.activeElement;
    Reflect.set(window, "hubLook", focused === null ? "" : lookOf(focused));
  });
  return stops.length;

  /** Of the element and what is around it: a row of a list is marked as a whole. */
  function lookOf(element: Element): string {
    const looks: string[] = [];
    let at: Element | null = element;
    for (let level = 0; level < 4 && at !== null; level += 1, at = at.parentElement)
      looks.push(ownLook(at));
    return looks.join("\n");
  }

  function ownLook(element: Element): string {
    return [undefined, "::before", "::after"]
      .map((part) => {
        const style = getComputedStyle(element, part);
        const outline =
          style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1
            ? "none"
            : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
        return `${outline} ${style.boxShadow}`;
      })
      .join("; ");
  }
}

/** In the page: what has the focus now; null when the walk has left the page. */
function currentStop(): unknown {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const stops: unknown = Reflect.get(window, "hubStops");
  const looks: unknown = Reflect.get(window, "hubLooks");
  window.dispatchEvent(new Event("hub-look"));
  const look: unknown = Reflect.get(window, "hubLook");
  if (!Array.isArray(stops) || !(looks instanceof Map)) return null;
  const known: readonly unknown[] = stops;
  const box = element.getBoundingClientRect();
  const firstLine = element.getClientRects()[0] ?? box;
  const middle = [firstLine.x + firstLine.width / 2, firstLine.y + firstLine.height / 2] as const;
  const top = document.elementFromPoint(...middle);
  const isPlayer = element.matches("audio, video, iframe");
  let isStuck = false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    isStuck ||= ["fixed", "sticky"].includes(getComputedStyle(at).position);
  }
  return {
    name: `${element.localName} "${(element.getAttribute("aria-label") ?? element.innerText).trim().slice(0, 60)}"`,
    place: known.indexOf(element),
    isMarked: isPlayer || looks.get(element) !== look,
    isCovered: !isPlayer && (top === null || !(element.contains(top) || top.contains(element))),
    isStuck: isStuck || element.matches(".skip"),
    box: { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height },
  };
}

/** In the page: what was never reached. */
function missedStops(reached: readonly number[]): string[] {
  const stops: unknown = Reflect.get(window, "hubStops");
  const known: readonly unknown[] = Array.isArray(stops) ? stops : [];
  return known.flatMap((stop, place) =>
    reached.includes(place) || !(stop instanceof HTMLElement)
      ? []
      : [`${stop.localName} "${stop.innerText.trim().slice(0, 60)}" cannot be reached`],
  );
}
