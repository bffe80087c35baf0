import { SEARCH_KINDS, type SearchKind } from "../search/documents/SearchDocument.ts";
import type { Found, Result } from "../search/query/createSearch.ts";
import type { Piece } from "../search/query/excerptOf.ts";
import { isSearchKind } from "../search/query/isSearchKind.ts";
import { element } from "./element.ts";

/** What is to be shown of a search. */
export interface Shown {
  query: string;
  kind: SearchKind | undefined;
  found: Found;
  /** The results to show, of `count` there are. */
  results: readonly Result[];
  count: number;
  address: (query: string, kind: string | undefined) => string;
  more: () => void;
}

/** Writes the results into the page, as text only: whatever a query holds stays text. */
export function searchResults(into: HTMLElement, shown: Shown): void {
  const focused = document.activeElement?.getAttribute("data-kind");
  into.replaceChildren(
    ...suggestion(shown),
    ...kindFilter(shown),
    element("ol", { class: "plain results" }, shown.results.map(resultItem)),
    ...moreButton(shown),
  );
  if (typeof focused === "string") {
    into.querySelector<HTMLElement>(`[data-kind="${focused}"]`)?.focus();
  }
}

function suggestion({ found, kind, address }: Shown): HTMLElement[] {
  if (found.suggestion === undefined) return [];
  return [
    element("p", { class: "search-note" }, [
      "Meinten Sie ",
      element("a", { href: address(found.suggestion, kind) }, [found.suggestion]),
      "?",
    ]),
  ];
}

function kindFilter({ query, kind, found, address }: Shown): HTMLElement[] {
  const counts = Map.groupBy(found.ranked, (one) => one.kind);
  if (counts.size < 2 && kind === undefined) return [];
  const item = (name: SearchKind | undefined, label: string, count: number) =>
    element("li", {}, [
      element(
        "a",
        {
          href: address(query, name),
          "data-kind": name ?? "",
          ...(name === kind ? { "aria-current": "true" } : {}),
        },
        [label, element("small", {}, [` ${count}`])],
      ),
    ]);
  const kinds = Object.keys(SEARCH_KINDS).filter(isSearchKind);
  return [
    element("nav", { class: "filters", "aria-label": "Treffer nach Art" }, [
      element("div", { "data-label": "Art" }, [
        element("ul", { class: "plain" }, [
          item(undefined, "Alle", found.ranked.length),
          ...kinds.flatMap((name) => {
            const count = counts.get(name)?.length ?? 0;
            return count > 0 || name === kind ? [item(name, SEARCH_KINDS[name], count)] : [];
          }),
        ]),
      ]),
    ]),
  ];
}

function resultItem(result: Result): HTMLElement {
  const isOutside = !result.href.startsWith("/");
  return element("li", { class: "result" }, [
    element("p", { class: "kicker" }, [
      element("span", {}, [result.label]),
      ...(result.detail === undefined ? [] : [element("span", { class: "meta" }, [result.detail])]),
    ]),
    element("h2", {}, [
      element(
        "a",
        { href: result.href, ...(isOutside ? { rel: "noopener", class: "out" } : {}) },
        marked(result.title),
      ),
    ]),
    ...result.passages.map(({ anchor, heading, text }) =>
      element("p", {}, [
        ...(heading.length === 0 || anchor === undefined
          ? heading.length === 0
            ? []
            : [element("b", {}, [...marked(heading), ": "])]
          : [
              element("a", { href: `${result.href}#${anchor}` }, marked(heading)),
              text.length === 0 ? "" : ": ",
            ]),
        ...marked(text),
      ]),
    ),
  ]);
}

function moreButton({ results, count, more }: Shown): HTMLElement[] {
  if (results.length >= count) return [];
  const button = element("button", { type: "button" }, ["Weitere Treffer zeigen"]);
  button.addEventListener("click", more);
  return [button];
}

function marked(pieces: readonly Piece[]): (HTMLElement | string)[] {
  return pieces.map((piece) => (piece.marked ? element("mark", {}, [piece.text]) : piece.text));
}
