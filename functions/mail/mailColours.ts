/** A colour of mails: what it colours, and how in each scheme. */
interface MailColour {
  property: "color" | "background-color" | "border-color";
  /** Stands inline, for every mail program. */
  light: string;
  /** Stands in the style sheet, for those that know the reader's scheme. */
  dark: string;
}

/** The site's colours (site/styles/tokens.css); each name is the class of what has the colour. */
export const MAIL_COLOURS = {
  paper: { property: "background-color", light: "#ffffff", dark: "#0f1526" },
  tint: { property: "background-color", light: "#eef2f5", dark: "#1b2338" },
  ink: { property: "color", light: "#11172b", dark: "#eef1f7" },
  muted: { property: "color", light: "#515a70", dark: "#a9b3c7" },
  link: { property: "color", light: "#0b5160", dark: "#86d3dc" },
  button: { property: "background-color", light: "#0f3d45", dark: "#86d3dc" },
  "on-button": { property: "color", light: "#ffffff", dark: "#0f1526" },
  rule: { property: "border-color", light: "#cfd6df", dark: "#3a4560" },
  pulse: { property: "border-color", light: "#ee3d24", dark: "#ff5a3d" },
} as const satisfies Readonly<Record<string, MailColour>>;

export type MailColourName = keyof typeof MAIL_COLOURS;

/** The colours of the dark scheme, as rules that beat the inline ones. */
export const DARK_RULES = Object.entries(MAIL_COLOURS)
  .map(([name, { property, dark }]) => `.${name}{${property}:${dark}!important}`)
  .join("");
