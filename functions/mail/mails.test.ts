import { describe, expect, test } from "vitest";
import { MAIL_COLOURS, type MailColourName } from "./mailColours.ts";
import { MAIL_KINDS, renderPreview } from "./previews.ts";
import {
  ATTRIBUTES,
  DISPLAYS,
  ELEMENTS,
  LENGTH,
  PROPERTIES,
  type Support,
} from "./testing/mailSupport.ts";
import {
  SITE,
  attribute,
  decoded,
  elementsOf,
  hostileMail,
  linksOf,
  parsed,
  previewOf,
  treeOf,
  validator,
} from "./testing/renderedMails.ts";

const pairs = await Promise.all(
  MAIL_KINDS.map(async (kind) => [
    { kind, mail: previewOf(kind), name: kind },
    { kind, mail: await hostileMail(kind), name: `${kind} with hostile data` },
  ]),
);
const mails = pairs.flat();

describe.each(mails)("$name", ({ kind, mail }) => {
  test("is valid HTML", async () => {
    const { results } = await validator.validateString(mail.html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  test("is made of what mail programs understand", () => {
    const unknown: string[] = [];
    const known = (table: Readonly<Record<string, Support>>, key: string) => {
      if (!Object.hasOwn(table, key)) unknown.push(key);
    };
    for (const element of elementsOf(mail)) {
      known(ELEMENTS, element.tagName);
      for (const { key } of element.attributes) {
        if (key !== "class" && key !== "style") known(ATTRIBUTES, key);
      }
      for (const [property, value] of declarationsOf(attribute(element, "style"))) {
        known(PROPERTIES, property);
        if (property === "display" && !DISPLAYS.has(value)) unknown.push(`display:${value}`);
        if (/^(?:font-size|margin|padding|max-)/.test(property)) {
          unknown.push(...value.split(" ").filter((length) => !LENGTH.test(length)));
        }
      }
    }
    expect(unknown).toEqual([]);
  });

  test("lays out by tables that say so, needs no picture, and names its language", () => {
    const tree = treeOf(mail);
    expect(tree.querySelectorAll("table").map((table) => attribute(table, "role"))).toEqual(
      tree.querySelectorAll("table").map(() => "presentation"),
    );
    expect(tree.querySelectorAll("img, script, link, form")).toEqual([]);
    expect(tree.querySelectorAll('[lang="de"]').map(({ tagName }) => tagName)).toEqual([
      "html",
      "div",
    ]);
  });

  test("says the same in HTML and in text", () => {
    const text = plain(mail.text.replace(/^> ?/gm, ""));
    const broken = mail.html.replace(/<br(?: \/)?>/g, LINE_END);
    const parts = parsed(broken).querySelectorAll("h1, p, li, blockquote");
    expect(parts.length).toBeGreaterThan(4);
    const missing = parts
      .flatMap((part) => decoded(part.textContent).split(new RegExp(`${LINE_END}| · `)))
      .map(plain)
      .filter((words) => !text.includes(words));
    expect(missing).toEqual([]);
    for (const href of linksOf(mail).filter((link) => !link.startsWith("mailto:"))) {
      expect(mail.text.split("\n")).toContain(href);
    }
  });

  test("links only where the hub itself, or a seminar's own room, is", () => {
    const places = linksOf(mail).map((href) => {
      const { origin, protocol } = new URL(href);
      return protocol === "mailto:" ? "mailto:" : origin;
    });
    const allowed = [SITE.hubOrigin, "https://raum.example.org", "mailto:"];
    expect(places.filter((place) => !allowed.includes(place))).toEqual([]);
  });

  test("has one line in each header, and no control character anywhere", () => {
    const { subject, headers, replyTo = "", to, attachments } = mail;
    const names = attachments.flatMap(({ filename, contentType }) => [filename, contentType]);
    for (const value of [subject, replyTo, to, ...Object.values(headers), ...names]) {
      expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(subject).not.toBe("");
    expect(`${mail.text}${mail.html}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  test("is the same mail again, byte for byte", async () => {
    const again = mail.headers["X-Entity-Ref-ID"]?.startsWith("hostile")
      ? await hostileMail(kind)
      : await renderPreview(kind, SITE);
    expect(again).toEqual(mail);
  });
});

/** Stands where a line ends; no text holds it. */
const LINE_END = "\u{f0000}";

/** Words with single spaces between them, as a reader hears them. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function declarationsOf(style: string): [string, string][] {
  return style.split(";").flatMap((declaration) => {
    const [property = "", value = ""] = declaration.split(/:(.*)/s);
    return property === "" ? [] : [[property.trim(), value.trim()]];
  });
}

describe("colours", () => {
  const pairs: [MailColourName, MailColourName][] = [
    ["ink", "paper"],
    ["muted", "paper"],
    ["link", "paper"],
    ["ink", "tint"],
    ["muted", "tint"],
    ["link", "tint"],
    ["on-button", "button"],
  ];

  test.each(pairs)("%s on %s can be read in both schemes", (text, ground) => {
    for (const scheme of ["light", "dark"] as const) {
      const ratio = contrast(MAIL_COLOURS[text][scheme], MAIL_COLOURS[ground][scheme]);
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("beat the inline ones where a reader's scheme is known", () => {
    const { html } = previewOf("contact.received");
    for (const [name, { property, dark }] of Object.entries(MAIL_COLOURS)) {
      expect(html).toContain(`.${name}{${property}:${dark}!important}`);
    }
    const coloured = elementsOf(previewOf("registration.confirmed")).filter((element) =>
      /(?:^|;)(?:color|background-color):/.test(attribute(element, "style")),
    );
    expect(coloured.length).toBeGreaterThan(10);
    for (const element of coloured) {
      for (const [property, value] of declarationsOf(attribute(element, "style"))) {
        if (property !== "color" && property !== "background-color") continue;
        const names = attribute(element, "class").split(" ");
        const colours = Object.entries(MAIL_COLOURS).filter(([name]) => names.includes(name));
        expect(colours.some(([, { light }]) => light === value)).toBe(true);
      }
    }
  });
});

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
