import { unkept } from "./unkept.ts";

/**
 * A page that a link in a mail leads to, with the link's token in its forms. Nothing happens by
 * opening it: mail scanners do that too; the button on it acts. It is never cached or indexed, and
 * its address, which holds the token, is told to no other site.
 */
export function tokenPage(page: Response, token: string): Response {
  // Stricter, "no-referrer", and browsers send "Origin: null" with the page's own forms.
  const headers = { "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" };
  return new HTMLRewriter()
    .on('input[name="token"]', {
      element: (input) => {
        input.setAttribute("value", token);
      },
    })
    .transform(unkept(page, { headers }));
}
