import { indexAt } from "./places.ts";

/** Parts of the page that belong to moments of the recording. */
interface Timed {
  /** Marks the part that is being heard. Returns it where it is another than before. */
  mark(place: number): HTMLElement | undefined;
}

/** The elements below `root` with a `data-<name>` that tells their start in seconds. */
function timed(
  root: HTMLElement,
  { name, mark }: { name: string; mark: (element: HTMLElement, isCurrent: boolean) => void },
): Timed {
  const elements = [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  const starts = elements.map((element) => Number(element.dataset[name]));
  let current = -1;
  return {
    mark: (place) => {
      const index = indexAt(starts, place);
      if (index === current) return undefined;
      const [before, now] = [elements[current], elements[index]];
      if (before !== undefined) mark(before, false);
      if (now !== undefined) mark(now, true);
      current = index;
      return now;
    },
  };
}

/** Marks chapter, passage and sentence that are being heard; scrolls along only when asked to. */
export function readAlong(root: HTMLElement): {
  /** Returns the title of a chapter that has just begun. */
  show(place: number): string | undefined;
} {
  const setCurrent = (element: HTMLElement, isCurrent: boolean): void => {
    if (isCurrent) element.setAttribute("aria-current", "true");
    else element.removeAttribute("aria-current");
  };
  const chapters = timed(root, { name: "chapter", mark: setCurrent });
  const passages = timed(root, { name: "passage", mark: setCurrent });
  const cues = timed(root, {
    name: "cue",
    mark: (element, isCurrent) => element.classList.toggle("spoken", isCurrent),
  });
  const follow = root.querySelector<HTMLInputElement>("[data-do=follow]");
  // Whoever scrolls wants to look elsewhere.
  for (const event of ["wheel", "touchmove"]) {
    window.addEventListener(
      event,
      () => {
        if (follow !== null) follow.checked = false;
      },
      { passive: true },
    );
  }
  return {
    show: (place) => {
      cues.mark(place);
      const passage = passages.mark(place);
      if (follow?.checked === true) passage?.scrollIntoView({ block: "center" });
      return chapters.mark(place)?.querySelector(".jump > :last-child")?.textContent ?? undefined;
    },
  };
}
