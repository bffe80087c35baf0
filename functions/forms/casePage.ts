import { unkept } from "./unkept.ts";

/** What of a page holds in the case at hand. */
export interface PageCase {
  /** Of the elements with `data-case`, those stay (and are shown) that name one of these. */
  cases: ReadonlySet<string>;
  /** The texts of elements with `data-fill`, by its value. */
  texts?: Readonly<Record<string, string>>;
  /** The targets of links with `data-link`, by its value. */
  links?: Readonly<Record<string, string>>;
  status?: number;
}

/**
 * A page of the build in one of the cases that it knows words for. Without the Worker it shows none
 * of them, for each is `hidden`. Never cached; what is filled in is escaped.
 */
export function casePage(page: Response, { cases, texts, links, status }: PageCase): Response {
  return new HTMLRewriter()
    .on("[data-case]", {
      element: (element) => {
        const names = element.getAttribute("data-case")?.split(" ") ?? [];
        element.removeAttribute("data-case");
        if (names.some((name) => cases.has(name))) element.removeAttribute("hidden");
        else element.remove();
      },
    })
    .on("[data-fill]", {
      element: (element) => {
        const text = texts?.[element.getAttribute("data-fill") ?? ""];
        element.removeAttribute("data-fill");
        if (text !== undefined) element.setInnerContent(text);
      },
    })
    .on("a[data-link]", {
      element: (link) => {
        const target = links?.[link.getAttribute("data-link") ?? ""];
        link.removeAttribute("data-link");
        if (target !== undefined) link.setAttribute("href", target);
      },
    })
    .transform(
      unkept(page, { status: status ?? page.status, headers: { "X-Robots-Tag": "noindex" } }),
    );
}
