import { oneLine } from "./cleanText.ts";
import { TOKEN_LIFE, type TokenPurpose } from "../tokens/tokenLife.ts";
import type { MailBlock } from "./MailContent.ts";

/** The hub's name, as mails tell who sends them. */
export const HUB_NAME = "Ausbildung am Puls der Zeit";

/** How a mail begins. */
export function greeting(name: string): MailBlock {
  return { type: "paragraph", text: name === "" ? "Guten Tag," : `Guten Tag ${oneLine(name)},` };
}

/** How a mail ends. */
export const CLOSING: MailBlock = {
  type: "paragraph",
  text: `Herzliche Grüße\nIhr Team\n${HUB_NAME}`,
};

/** How many days a link stays good. */
export function daysOf(purpose: TokenPurpose): number {
  return TOKEN_LIFE[purpose] / 86_400_000;
}
