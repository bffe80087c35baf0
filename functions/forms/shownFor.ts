/**
 * Leaves of a built page what is for the one who opens it: elements with `data-shown-for` go unless
 * they name it. A page that many kinds of people open is built once, with a part for each.
 */
export function shownFor(page: Response, who: string): Response {
  return new HTMLRewriter()
    .on("[data-shown-for]", {
      element: (part) => {
        const named = (part.getAttribute("data-shown-for") ?? "").split(" ");
        if (named.includes(who)) part.removeAttribute("data-shown-for");
        else part.remove();
      },
    })
    .transform(page);
}
