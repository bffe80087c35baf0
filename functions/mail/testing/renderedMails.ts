import { HtmlValidate, Parser, type HtmlElement } from "html-validate";
import type { MailKind } from "../MailData.ts";
import { MAIL_KINDS, renderPreview } from "../previews.ts";
import { renderMail, type RenderedMail } from "../renderMail.ts";
import { hostileData } from "./hostile.ts";

/** The site of the mails that tests render. */
export const SITE = { hubOrigin: "https://hub.example" };

/** Judges the HTML of mails. */
export const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Mail programs need what pages do not: inline styles, layout by attributes, comments for Outlook.
    "no-inline-style": "off",
    "no-deprecated-attr": "off",
    "no-conditional-comment": "off",
    "prefer-tbody": "off",
    "presentation-role-style": ["error", { prefer: "presentation" }],
    // Prettier's way to write templates.
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "doctype-style": "off",
    // Titles are subjects.
    "long-title": "off",
  },
});
const config = await validator.getConfigFor("mail.html");

/** A mail of a kind, with the worst that people and editors can write. */
export const hostileMail = (kind: MailKind) =>
  renderMail(
    { id: `hostile-${kind}`, kind, recipient: "a@example.org", data: hostileData(kind) },
    SITE,
  );

/** HTML of a mail as a tree. */
export const parsed = (html: string): HtmlElement => new Parser(config).parseHtml(html);
export const treeOf = ({ html }: RenderedMail): HtmlElement => parsed(html);
export const elementsOf = (mail: RenderedMail): HtmlElement[] => treeOf(mail).querySelectorAll("*");
export const attribute = (element: HtmlElement, name: string) =>
  decoded(element.getAttribute(name)?.value?.toString() ?? "");
/** Where the links of a mail lead, in their order. */
export const linksOf = (mail: RenderedMail) =>
  treeOf(mail)
    .querySelectorAll("a")
    .map((link) => attribute(link, "href"));

/** The text that a piece of HTML stands for. */
export function decoded(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

const previews = new Map(
  await Promise.all(
    MAIL_KINDS.map(async (kind) => [kind, await renderPreview(kind, SITE)] as const),
  ),
);

/** The mail of a kind with example data. */
export function previewOf(kind: MailKind): RenderedMail {
  const found = previews.get(kind);
  if (found === undefined) throw new Error(`no preview of ${kind}`);
  return found;
}
