import { html, raw } from "hono/html";
import { linesOf, oneLine } from "./cleanText.ts";
import { DARK_RULES, MAIL_COLOURS, type MailColourName } from "./mailColours.ts";
import type { MailBlock, MailContent, MailFact, MailLink, MailSite } from "./MailContent.ts";
import { HUB_NAME } from "./phrases.ts";
import { smallPrintLinks } from "./smallPrint.ts";

type Html = ReturnType<typeof html>;

const FONT = "font-family:-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
const TEXT = `${FONT};font-size:17px;line-height:1.5`;
const SMALL = `${FONT};font-size:14px;line-height:1.5`;
const BUTTON = `${TEXT};display:inline-block;padding:13px 24px;font-weight:700;text-decoration:none`;
/** Keeps long words and addresses within a narrow screen. */
const BREAKING = "word-break:break-word;overflow-wrap:anywhere";
const WIDTH = 560;

/**
 * Class and style of an element. Mail programs that drop style sheets still have the inline colours
 * of the light scheme.
 */
function styled(colours: readonly MailColourName[], style: string): Html {
  const inline = colours.flatMap((name) => {
    const { property, light } = MAIL_COLOURS[name];
    return property === "border-color" ? [] : [`${property}:${light}`];
  });
  return raw(`class="${colours.join(" ")}" style="${[style, ...inline].join(";")}"`);
}

const border = (colour: MailColourName, width: number) =>
  `${width}px solid ${MAIL_COLOURS[colour].light}`;

const STYLE = raw(
  `<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK_RULES}}</style>`,
);
/** Outlook on Windows knows no max-width. */
const OUTLOOK_FRAME = {
  open: raw(
    `<!--[if mso]><table role="presentation" width="${WIDTH}" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->`,
  ),
  close: raw("<!--[if mso]></td></tr></table><![endif]-->"),
};
const TABLE = raw('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** A mail as HTML: one column, no pictures, readable where style sheets are dropped. */
export async function mailHtml(content: MailContent, site: MailSite): Promise<string> {
  const subject = oneLine(content.subject);
  const page = await html`<!doctype html>
    <html lang="de" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta
          name="format-detection"
          content="telephone=no, date=no, address=no, email=no, url=no"
        />
        <title>${subject}</title>
        ${STYLE}
      </head>
      <body ${styled(["paper"], "margin:0;padding:0")}>
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">
          ${oneLine(content.preheader)}
        </div>
        <div lang="de" dir="ltr" ${styled(["paper"], "padding:24px 20px")}>
          ${OUTLOOK_FRAME.open}
          <table
            ${TABLE}
            width="100%"
            align="center"
            style="max-width:${WIDTH}px;table-layout:fixed"
          >
            <tr>
              <td
                ${styled(["pulse", "ink"], `${TEXT};${BREAKING};border-top:${border("pulse", 4)};padding:16px 0 12px`)}
              >
                <p ${styled(["muted"], `${SMALL};margin:0 0 28px;font-weight:700`)}>${HUB_NAME}</p>
                <h1
                  ${styled(["ink"], `${FONT};font-size:26px;line-height:1.25;font-weight:700;margin:0 0 20px`)}
                >
                  ${oneLine(content.heading)}
                </h1>
                ${content.blocks.map(blockHtml)}
              </td>
            </tr>
            <tr>
              <td
                ${styled(["rule", "muted"], `${SMALL};${BREAKING};border-top:${border("rule", 1)};padding:16px 0 0`)}
              >
                <p ${styled(["muted"], `${SMALL};margin:0 0 8px`)}>${oneLine(content.reason)}</p>
                <p ${styled(["muted"], `${SMALL};margin:0`)}>
                  ${separated(smallPrintLinks(content, site).map((link) => linkHtml(link, SMALL)))}
                </p>
              </td>
            </tr>
          </table>
          ${OUTLOOK_FRAME.close}
        </div>
      </body>
    </html> `;
  return page.toString();
}

function blockHtml(block: MailBlock): Html {
  switch (block.type) {
    case "paragraph":
      return html`<p ${styled(["ink"], `${TEXT};margin:0 0 16px`)}>${brokenLines(block.text)}</p> `;
    case "link":
      return html`<p ${styled(["ink"], `${TEXT};margin:0 0 16px`)}>
        ${brokenLines(block.text)}<br />${linkHtml(block.link, TEXT)}
      </p> `;
    case "button":
      return buttonHtml(block.link);
    case "facts":
      return html`<table ${TABLE} width="100%" ${styled(["tint"], "margin:0 0 20px")}>
        <tr>
          <td ${styled(["tint"], "padding:16px 20px 6px")}>${block.facts.map(factHtml)}</td>
        </tr>
      </table> `;
    case "list":
      return html`<ul ${styled(["ink"], `${TEXT};margin:0 0 16px;padding:0 0 0 24px`)}>
        ${block.items.map((item) => html`<li style="margin:0 0 6px">${oneLine(item)}</li> `)}
      </ul> `;
    case "quote":
      return html`<blockquote
        dir="auto"
        ${styled(["pulse", "ink"], `${TEXT};margin:0 0 20px;border-left:${border("pulse", 3)};padding:0 0 0 16px`)}
      >
        ${brokenLines(block.text)}
      </blockquote> `;
  }
}

/** The cell has the colour and the room, for Outlook gives a link none. */
function buttonHtml({ label, to }: MailLink): Html {
  return html`<table ${TABLE} style="margin:4px 0 24px">
    <tr>
      <td ${styled(["button"], "border-radius:4px;mso-padding-alt:14px 24px")}>
        ${anchor({ label, to }, ["on-button"], BUTTON)}
      </td>
    </tr>
  </table> `;
}

function factHtml({ label, text, more, to }: MailFact): Html {
  const value = to === undefined ? oneLine(text) : linkHtml({ label: text, to }, TEXT);
  return html`<p ${styled(["ink"], `${TEXT};margin:0 0 10px`)}>
    <span ${styled(["muted"], SMALL)}>${oneLine(label)}:</span><br /><strong
      >${value}${more === undefined ? "" : [raw("<br>"), oneLine(more)]}</strong
    >
  </p> `;
}

function linkHtml(link: MailLink, style: string): Html {
  return anchor(link, ["link"], `${style};text-decoration:underline`);
}

function anchor({ label, to }: MailLink, colours: readonly MailColourName[], style: string): Html {
  // Without spaces inside: they would be underlined.
  return html`<a href="${to.href}" ${styled(colours, style)}>${oneLine(label)}</a>`;
}

function brokenLines(text: string): Html {
  return html`${linesOf(text).flatMap((line, index) => (index === 0 ? [line] : [raw("<br>"), line]))}`;
}

function separated(parts: readonly Html[]): Html {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]))}`;
}
