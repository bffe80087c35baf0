/**
 * All that the HTML of mails may be made of, with what mail programs make of it. Support is that of
 * https://www.caniemail.com (data of May 2026, features by their names there) and, for Outlook on
 * Windows, of Microsoft's "Word 2007 HTML and CSS rendering capabilities in Outlook 2007".
 * What not every program knows says what is lost there: never anything that one has to read.
 */
export type Support = "everywhere" | { lost: string };

const everywhere = "everywhere";

export const ELEMENTS: Readonly<Record<string, Support>> = {
  // html-doctype, html-body, html-style: the frame; webmail takes the body's children out of it.
  html: everywhere,
  head: everywhere,
  meta: everywhere,
  title: everywhere,
  style: { lost: "the dark colours; the light ones stand inline" },
  body: { lost: "its colours; the first element in it has them too" },
  div: everywhere,
  table: everywhere,
  tbody: everywhere,
  tr: everywhere,
  td: everywhere,
  h1: everywhere,
  p: everywhere,
  a: everywhere,
  br: everywhere,
  span: everywhere,
  strong: everywhere,
  ul: everywhere,
  li: everywhere,
  blockquote: everywhere,
};

/** Attributes besides class and style. */
export const ATTRIBUTES: Readonly<Record<string, Support>> = {
  charset: everywhere,
  name: everywhere,
  content: everywhere,
  href: everywhere,
  width: everywhere,
  border: everywhere,
  cellpadding: everywhere,
  cellspacing: everywhere,
  align: { lost: "the middle, on wide screens" },
  lang: { lost: "the language, for screen readers whose webmail names its own" },
  dir: { lost: "the direction of a message in another script" },
  role: { lost: "that tables only lay out; they have one cell a row, so they read the same" },
};

/** Properties in style attributes. */
export const PROPERTIES: Readonly<Record<string, Support>> = {
  "background-color": everywhere,
  border: everywhere,
  "border-left": everywhere,
  "border-top": everywhere,
  color: everywhere,
  "font-family": everywhere,
  "font-size": everywhere,
  "font-weight": everywhere,
  "line-height": everywhere,
  margin: everywhere,
  "text-decoration": everywhere,
  // Outlook on Windows knows it on cells only: the button's cell has mso-padding-alt.
  padding: { lost: "some room around what it is on" },
  "max-width": { lost: "the narrow column; Outlook on Windows gets one by a table of its own" },
  "table-layout": { lost: "the breaking of very long words" },
  "word-break": { lost: "the breaking of very long words" },
  "overflow-wrap": { lost: "the breaking of very long words" },
  "border-radius": { lost: "round corners" },
  display: { lost: "the room around a button, and here and there the hiding of the preheader" },
  "max-height": { lost: "nothing: one of three ways to hide the preheader" },
  overflow: { lost: "nothing: one of three ways to hide the preheader" },
  "mso-hide": { lost: "nothing: Outlook's own way to hide the preheader" },
  "mso-padding-alt": { lost: "nothing: Outlook's own room around a button" },
};

/** Values of `display`: flex and grid are not known everywhere. */
export const DISPLAYS: ReadonlySet<string> = new Set(["none", "inline-block"]);

/** Units of lengths. */
export const LENGTH = /^-?\d+(?:px)?$/;
