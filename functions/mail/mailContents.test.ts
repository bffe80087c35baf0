import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { MAIL_KINDS, MAIL_PREVIEWS } from "./previews.ts";
import { renderMail, type RenderedMail } from "./renderMail.ts";
import { SITE, hostileMail, linksOf, previewOf } from "./testing/renderedMails.ts";

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
