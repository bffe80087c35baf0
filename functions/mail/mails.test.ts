import { HtmlValidate, Parser, type HtmlElement } from "html-validate";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { MAIL_COLOURS, type MailColourName } from "./mailColours.ts";
import type { MailKind } from "./MailData.ts";
import { MAIL_KINDS, MAIL_PREVIEWS, renderPreview } from "./previews.ts";
import { renderMail, type RenderedMail } from "./renderMail.ts";
import { hostileData } from "./testing/hostile.ts";
import {
  ATTRIBUTES,
  DISPLAYS,
  ELEMENTS,
  LENGTH,
  PROPERTIES,
  type Support,
} from "./testing/mailSupport.ts";

const SITE = { hubOrigin: "https://hub.example" };

const validator = new HtmlValidate({
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

const hostileMail = (kind: MailKind) =>
  renderMail(
    { id: `hostile-${kind}`, kind, recipient: "a@example.org", data: hostileData(kind) },
    SITE,
  );

const mails = await Promise.all(
  MAIL_KINDS.flatMap((kind) => [
    renderPreview(kind, SITE).then((mail) => ({ kind, mail, name: kind })),
    hostileMail(kind).then((mail) => ({ kind, mail, name: `${kind} with hostile data` })),
  ]),
);

const treeOf = ({ html }: RenderedMail) => new Parser(config).parseHtml(html);
const elementsOf = (mail: RenderedMail): HtmlElement[] => treeOf(mail).querySelectorAll("*");
const attribute = (element: HtmlElement, name: string) =>
  decoded(element.getAttribute(name)?.value?.toString() ?? "");
const linksOf = (mail: RenderedMail) =>
  treeOf(mail)
    .querySelectorAll("a")
    .map((link) => attribute(link, "href"));

function decoded(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function previewOf(kind: MailKind): RenderedMail {
  const found = mails.find((entry) => entry.name === kind);
  if (found === undefined) throw new Error(`no preview of ${kind}`);
  return found.mail;
}

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
    const parts = new Parser(config).parseHtml(broken).querySelectorAll("h1, p, li, blockquote");
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

describe("newsletter", () => {
  test("the confirmation holds nothing but the question, as text", () => {
    expect(previewOf("newsletter.confirm").text).toBe(
      `Ausbildung am Puls der Zeit

Bitte bestätigen Sie Ihre Anmeldung
===================================

Guten Tag Anna,

auf unserer Website wurde diese E-Mail-Adresse für den Newsletter „Ausbildung am Puls der Zeit“ angemeldet. Waren Sie das? Dann bestätigen Sie bitte, dass wir Ihnen den Newsletter an diese Adresse schicken dürfen:

Anmeldung bestätigen:
https://hub.example/newsletter/bestaetigen/?t=${"c".repeat(43)}

Der Link gilt 7 Tage. Abmelden können Sie sich jederzeit.

Wenn Sie das nicht waren, tun Sie nichts. Dann bekommen Sie keinen Newsletter, und wir löschen Ihre Adresse wieder.

Herzliche Grüße
Ihr Team
Ausbildung am Puls der Zeit

------------------------------------------------------------

Sie bekommen diese E-Mail, weil Ihre Adresse auf unserer Website für den Newsletter angemeldet wurde.

Impressum:
https://hub.example/impressum/
Datenschutz:
https://hub.example/datenschutz/
`,
    );
  });

  test("the confirmation links nowhere but to the question and to who asks", () => {
    expect(linksOf(previewOf("newsletter.confirm"))).toEqual([
      `https://hub.example/newsletter/bestaetigen/?t=${"c".repeat(43)}`,
      "https://hub.example/impressum/",
      "https://hub.example/datenschutz/",
    ]);
  });

  test("the welcome can be unsubscribed from by link and by one click", () => {
    const mail = previewOf("newsletter.welcome");
    expect(mail.headers).toEqual({
      "X-Entity-Ref-ID": "preview-newsletter.welcome",
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<https://hub.example/api/newsletter/abmelden-direkt?t=${"u".repeat(43)}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(linksOf(mail)).toContain(`https://hub.example/newsletter/abmelden/?t=${"u".repeat(43)}`);
  });
});

describe("a message to the team", () => {
  const forward = { ...MAIL_PREVIEWS["contact.forward"], email: "anna+a&b?c@example.org" };
  const rendered = (data: typeof forward) =>
    renderMail({ id: "1", kind: "contact.forward", recipient: "t@example.org", data }, SITE);

  test("is answered to the writer, and is no machine's", async () => {
    const mail = await rendered(forward);
    expect([mail.replyTo, mail.headers]).toEqual([
      "anna+a&b?c@example.org",
      { "X-Entity-Ref-ID": "1" },
    ]);
    expect(linksOf(mail)[0]).toBe("mailto:anna%2Ba%26b%3Fc@example.org");
  });

  test("with an address that is none has no one to answer", async () => {
    const mail = await rendered({ ...forward, email: "a@b.de\r\nBcc: c@d.de" });
    expect([mail.replyTo, linksOf(mail).some((link) => link.startsWith("mailto:"))]).toEqual([
      undefined,
      false,
    ]);
  });
});

describe("the calendar entry", () => {
  const kinds = MAIL_KINDS.filter((kind) => previewOf(kind).attachments.length > 0);
  const fileOf = ({ attachments }: RenderedMail) =>
    Buffer.from(attachments[0]?.content ?? "", "base64").toString("utf8");
  const eventOf = (mail: RenderedMail) => {
    const calendar = ICAL.Component.fromString(fileOf(mail));
    const [event, ...others] = calendar.getAllSubcomponents("vevent");
    if (event === undefined || others.length > 0) throw new Error("not one event");
    const names = ["uid", "sequence", "dtstart", "dtend", "status", "summary", "conference"];
    return Object.fromEntries(
      names.map((name) => [name, event.getFirstPropertyValue(name)?.toString()]),
    );
  };
  const shared = { uid: "seminar-pruefungsangst@ausbildung-am-puls" };

  test("comes with a place, and with all that becomes of it", () => {
    expect(kinds).toEqual([
      "registration.confirmed",
      "registration.moved",
      "registration.postponed",
      "registration.calledOff",
    ]);
    for (const kind of kinds) {
      expect(previewOf(kind).attachments[0]).toMatchObject({
        filename: "termin.ics",
        contentType: "text/calendar; charset=utf-8; method=PUBLISH",
      });
    }
  });

  test("is one and the same event, in a version that grows", () => {
    expect(eventOf(previewOf("registration.confirmed"))).toEqual({
      ...shared,
      sequence: "217332000",
      dtstart: "2026-12-10T10:00:00",
      dtend: "2026-12-10T11:30:00",
      status: "CONFIRMED",
      summary: "Prüfungsangst: Was Ausbilder:innen tun können",
      conference: "https://raum.example.org/pruefungsangst?schluessel=4711",
    });
    expect(eventOf(previewOf("registration.moved"))).toMatchObject({
      ...shared,
      sequence: "217418400",
      dtstart: "2026-12-17T16:00:00",
      status: "CONFIRMED",
    });
    expect(eventOf(previewOf("registration.postponed"))).toMatchObject({
      ...shared,
      sequence: "217418400",
      status: "TENTATIVE",
      summary: "Verschoben: Prüfungsangst: Was Ausbilder:innen tun können",
    });
    expect(eventOf(previewOf("registration.calledOff"))).toMatchObject({
      ...shared,
      sequence: "217418400",
      status: "CANCELLED",
      summary: "Abgesagt: Prüfungsangst: Was Ausbilder:innen tun können",
      conference: undefined,
    });
  });

  test.each(kinds)("of %s stays one event, whatever the texts hold", async (kind) => {
    expect(eventOf(await hostileMail(kind))).toMatchObject(shared);
  });
});

describe("who waits for a place", () => {
  const base = MAIL_PREVIEWS["registration.moved"];

  test("hears of the new time, without an entry and without the way in", async () => {
    const mail = await renderMail(
      {
        id: "1",
        kind: "registration.moved",
        recipient: "a@example.org",
        data: { ...base, hasPlace: false },
      },
      SITE,
    );
    expect([mail.attachments, mail.text.includes("raum.example.org")]).toEqual([[], false]);
    expect(mail.text).toContain("auf der Warteliste");
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "raum", ""])(
  "a room at %j is no link",
  async (joinLink) => {
    const data = { ...MAIL_PREVIEWS["registration.confirmed"], joinLink };
    const mail = await renderMail(
      { id: "1", kind: "registration.confirmed", recipient: "a@example.org", data },
      SITE,
    );
    expect(mail.text).not.toContain("Online-Raum");
    expect(linksOf(mail).map((link) => new URL(link).origin)).toEqual(
      linksOf(mail).map(() => SITE.hubOrigin),
    );
  },
);
