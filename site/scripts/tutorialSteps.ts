import { parseDone, storageKey, tally } from "./stepsDone.ts";

/*
 * Makes the steps of a tutorial remember what was ticked off, in this browser only. The boxes and
 * their count work without this too; then they last as long as the page.
 */
for (const steps of document.querySelectorAll<HTMLElement>("[data-tutorial]")) remember(steps);

function remember(steps: HTMLElement): void {
  const boxes = [...steps.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const names = boxes.map(({ name }) => name);
  const key = storageKey(steps.dataset["tutorial"] ?? "");
  const status = steps.querySelector("[role=status]");
  const reset = steps.querySelector("button");

  const show = (done: readonly string[]) => {
    for (const box of boxes) box.checked = done.includes(box.name);
  };
  const keep = (done: readonly string[]) => {
    write(key, done);
    if (status !== null) status.textContent = tally(done.length, boxes.length);
  };
  const kept = () => parseDone(read(key), names);

  show(kept());
  steps.addEventListener("change", () => {
    keep(boxes.filter(({ checked }) => checked).map(({ name }) => name));
  });
  if (reset !== null) {
    reset.hidden = false;
    reset.addEventListener("click", () => {
      show([]);
      keep([]);
      // The button goes with the last tick; the keyboard goes on where it all begins.
      boxes[0]?.focus();
    });
  }
  addEventListener("storage", (event) => {
    if (event.key === key) show(kept());
  });
}

/** What is kept under a name; null where there is nothing, or where the browser keeps nothing. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, done: readonly string[]): void {
  try {
    if (done.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(done));
  } catch {
    // Private windows may refuse; the ticks last as long as the page then.
  }
}
