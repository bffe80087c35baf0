import { SEARCH_KINDS } from "../search/documents/SearchDocument.ts";
import { createSearch, type Found, type Search } from "../search/query/createSearch.ts";
import { isSearchKind } from "../search/query/isSearchKind.ts";
import { searchResults } from "./searchResults.ts";

const PAUSE_MS = 180;
const PAGE = 10;

const page = document.querySelector<HTMLElement>("[data-search-index]");
const form = page?.querySelector("form");
const input = page?.querySelector<HTMLInputElement>("input[type=search]");
const status = page?.querySelector<HTMLElement>("[data-search-status]");
const list = page?.querySelector<HTMLElement>("[data-search-results]");
const browse = page?.querySelector<HTMLElement>("[data-search-browse]");
if (page && form && input && status && list && browse) {
  run({ index: page.dataset["searchIndex"] ?? "", form, input, status, list, browse });
}

interface Elements {
  index: string;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  browse: HTMLElement;
}

/** Ties the form to the index and to the address: `?q=` is what is shown, `&art=` its kind. */
function run({ index: firstIndex, form, input, status, list, browse }: Elements): void {
  let index = firstIndex;
  let opened: Promise<Search> | undefined;
  let round = 0;
  let shown = PAGE;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const open = (): Promise<Search> => {
    opened ??= createSearch(async (name) => {
      const response = await fetch(`${index}${name}.json`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.json();
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  /** Takes up the index of a newer build, if the hub was published anew since this page was loaded. */
  const hasMoved = async (): Promise<boolean> => {
    const newest = await newestIndex().catch(() => undefined);
    if (newest === undefined || newest === index) return false;
    index = newest;
    opened = undefined;
    return true;
  };

  const show = async (): Promise<void> => {
    const own = ++round;
    const { query, kind } = readAddress();
    if (query === "") {
      status.textContent = "";
      list.replaceChildren();
      browse.hidden = false;
      return;
    }
    try {
      const search = await open();
      const found = await search.find(query);
      const chosen = found.ranked.filter((one) => kind === undefined || one.kind === kind);
      const results = await Promise.all(chosen.slice(0, shown).map((one) => search.result(one)));
      if (own !== round) return;
      status.textContent = statusText(found, { query, count: chosen.length, kind });
      browse.hidden = found.ranked.length > 0;
      searchResults(list, {
        query,
        kind,
        found,
        results,
        count: chosen.length,
        address: addressOf,
        more: () => {
          const firstNew = shown;
          shown += PAGE;
          void show().then(() => list.querySelectorAll<HTMLElement>("h2 a")[firstNew]?.focus());
        },
      });
    } catch {
      const moved = await hasMoved();
      if (own !== round) return;
      if (moved) return show();
      status.textContent =
        "Die Suche lässt sich gerade nicht laden. Vielleicht ist der Hub eben aktualisiert worden: Bitte laden Sie die Seite neu.";
      list.replaceChildren();
      browse.hidden = false;
    }
  };

  const go = (address: string, how: "push" | "replace"): void => {
    shown = PAGE;
    if (how === "push" && address !== location.pathname + location.search) {
      history.pushState(undefined, "", address);
    } else {
      history.replaceState(undefined, "", address);
    }
    void show();
  };

  const fromAddress = (): void => {
    input.value = readAddress().query;
    shown = PAGE;
    void show();
  };

  input.addEventListener("focus", () => void open().catch(() => undefined), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => go(addressOf(input.value, readAddress().kind), "replace"), PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    go(addressOf(input.value, readAddress().kind), "push");
  });
  list.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    go(link.pathname + link.search, "push");
    input.value = readAddress().query;
  });
  window.addEventListener("popstate", fromAddress);
  fromAddress();
}

/** Where the page that the hub serves now has its index. */
async function newestIndex(): Promise<string | undefined> {
  const response = await fetch(location.pathname);
  const served = new DOMParser().parseFromString(await response.text(), "text/html");
  return served.querySelector<HTMLElement>("[data-search-index]")?.dataset["searchIndex"];
}

function readAddress() {
  const parameters = new URLSearchParams(location.search);
  const kind = parameters.get("art");
  return {
    query: (parameters.get("q") ?? "").trim(),
    kind: isSearchKind(kind) ? kind : undefined,
  };
}

function addressOf(query: string, kind: string | undefined): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== "") parameters.set("q", query.trim());
  if (query.trim() !== "" && kind !== undefined) parameters.set("art", kind);
  return parameters.size === 0
    ? location.pathname
    : `${location.pathname}?${parameters.toString()}`;
}

function statusText(
  found: Found,
  {
    query,
    count,
    kind,
  }: { query: string; count: number; kind: keyof typeof SEARCH_KINDS | undefined },
): string {
  const where = kind === undefined ? "" : ` in „${SEARCH_KINDS[kind]}“`;
  if (found.isEmpty) {
    return `In „${query}“ ist kein Wort, nach dem sich suchen lässt. Nennen Sie bitte eines, um das es Ihnen geht, zum Beispiel „Berichtsheft“.`;
  }
  if (count === 0) {
    return `Keine Treffer für „${query}“${where}. Versuchen Sie es mit einem anderen oder einem kürzeren Wort.`;
  }
  const number = count === 1 ? "1 Treffer" : `${count.toLocaleString("de-DE")} Treffer`;
  const partial = found.isPartial ? " Nicht jeder enthält alle Wörter." : "";
  return `${number} für „${query}“${where}.${partial}`;
}
