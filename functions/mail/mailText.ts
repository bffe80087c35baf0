import { linesOf, oneLine } from "./cleanText.ts";
import type { MailBlock, MailContent, MailFact, MailLink, MailSite } from "./MailContent.ts";
import { HUB_NAME } from "./phrases.ts";
import { smallPrintLinks } from "./smallPrint.ts";

/** A mail as plain text. Lines are not broken, for screens differ; addresses have their own. */
export function mailText(content: MailContent, site: MailSite): string {
  const heading = oneLine(content.heading);
  const parts = [
    HUB_NAME,
    `${heading}\n${"=".repeat(Math.min(heading.length, 60))}`,
    ...content.blocks.map(blockText),
    "-".repeat(60),
    oneLine(content.reason),
    smallPrintLinks(content, site).map(linkText).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: MailBlock): string {
  switch (block.type) {
    case "paragraph":
      return linesOf(block.text).join("\n");
    case "link":
      return `${linesOf(block.text).join("\n")}\n${linkText(block.link)}`;
    case "button":
      return linkText(block.link);
    case "facts":
      return block.facts.map(factText).join("\n");
    case "list":
      return block.items.map((item) => `- ${oneLine(item)}`).join("\n");
    case "quote":
      return linesOf(block.text)
        .map((line) => `> ${line}`.trimEnd())
        .join("\n");
  }
}

function factText({ label, text, more, to }: MailFact): string {
  const line = `${oneLine(label)}: ${[text, more ?? []].flat().map(oneLine).join(", ")}`;
  return to === undefined || to.protocol === "mailto:" ? line : `${line}\n${to.href}`;
}

function linkText({ label, to }: MailLink): string {
  return `${oneLine(label)}:\n${to.href}`;
}
