const KEY = "storygenerator-unfertig";

/** What stands in fields that do not make an answer yet, by the fields' ids. */
export type TypedFields = Readonly<Record<string, string>>;

/** What visitors have begun to answer, so that going back or away loses none of it. */
export interface Unfinished {
  read(question: string): TypedFields | undefined;
  /** Undefined forgets it. */
  write(question: string, typed: TypedFields | undefined): void;
  erase(): void;
}

/** Keeps it in a storage, where there is one; otherwise as long as the page is open. */
export function unfinishedIn(storage: () => Storage | undefined): Unfinished {
  let all: Readonly<Record<string, TypedFields>> = stored(storage);
  const keep = (): void => {
    try {
      if (Object.keys(all).length === 0) storage()?.removeItem(KEY);
      else storage()?.setItem(KEY, JSON.stringify(all));
    } catch {
      // A browser that keeps nothing: then it is there until the page is left.
    }
  };
  return {
    read: (question) => (Object.hasOwn(all, question) ? all[question] : undefined),
    write: (question, typed) => {
      const others = Object.entries(all).filter(([key]) => key !== question);
      all = Object.fromEntries(typed === undefined ? others : [...others, [question, typed]]);
      keep();
    },
    erase: () => {
      all = {};
      keep();
    },
  };
}

/** What stands in the fields of a form; undefined where nothing does. */
export function typedIn(form: HTMLElement): TypedFields | undefined {
  const typed = [...form.querySelectorAll("input, select, textarea")].flatMap((field) => {
    const value = valueOf(field);
    return value === "" ? [] : [[field.id, value] as const];
  });
  return typed.length === 0 ? undefined : Object.fromEntries(typed);
}

/** Puts it back as if it were typed again. */
export function typeInto(form: HTMLElement, typed: TypedFields): void {
  for (const field of form.querySelectorAll("input, select, textarea")) {
    const value = Object.hasOwn(typed, field.id) ? typed[field.id] : undefined;
    if (value === undefined) continue;
    if (isTick(field)) field.checked = true;
    else if (isTyped(field)) field.value = value;
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  }
}

type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isTyped(field: Element): field is Typed {
  return (
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  );
}

function isTick(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === "radio";
}

function valueOf(field: Element): string {
  if (isTick(field)) return field.checked ? field.value : "";
  return isTyped(field) ? field.value : "";
}

function stored(storage: () => Storage | undefined): Record<string, TypedFields> {
  try {
    const found: unknown = JSON.parse(storage()?.getItem(KEY) ?? "{}");
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).flatMap(([question, typed]: [string, unknown]) =>
        isTypedFields(typed) ? [[question, typed]] : [],
      ),
    );
  } catch {
    return {};
  }
}

function isTypedFields(value: unknown): value is TypedFields {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((each) => typeof each === "string")
  );
}
