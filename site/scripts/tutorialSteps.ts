import { parseDone, storageKey, tally } from "./stepsDone.ts";

/*
 * Makes the steps of a tutorial remember what was ticked off, in this browser only. The boxes, their
 * count and "Zurücksetzen" work without this too; then they last as long as the page.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-tutorial]"))
  remember(form);

function remember(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const names = boxes.map(({ name }) => name);
  const key = storageKey(form.dataset["tutorial"] ?? "");
  const status = form.querySelector("[role=status]");

  const show = (done: readonly string[]) => {
    for (const box of boxes) box.checked = done.includes(box.name);
  };
  const say = (done: number) => {
    if (status !== null) status.textContent = tally(done, boxes.length);
  };
  const kept = () => parseDone(read(key), names);

  show(kept());
  form.addEventListener("change", () => {
    const done = boxes.filter(({ checked }) => checked).map(({ name }) => name);
    write(key, done);
    say(done.length);
  });
  form.addEventListener("reset", () => {
    write(key, []);
    say(0);
  });
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
