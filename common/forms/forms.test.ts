import fc from "fast-check";
import { expect, test } from "vitest";
import { contactForm } from "./contactForm.ts";
import { parseEmailAddress } from "./emailAddress.ts";
import { inputAttributes } from "./inputAttributes.ts";
import { newsletterForm } from "./newsletterForm.ts";
import { readForm, sentValues } from "./readForm.ts";
import { registrationForm } from "./registrationForm.ts";

const sent = (fields: Record<string, string>) => sentValues(new URLSearchParams(fields));

test.each([
  ["a@b.de", "a@b.de"],
  [" Anna.Muster+azubi@Beispiel.DE ", "Anna.Muster+azubi@beispiel.de"],
  ["o'hara@example.com", "o'hara@example.com"],
  [`${"x".repeat(64)}@beispiel.de`, `${"x".repeat(64)}@beispiel.de`],
  ["info@bäckerei-müller.de", "info@xn--bckerei-mller-bfb28a.de"],
  ["post@例え.テスト", "post@xn--r8jz45g.xn--zckzah"],
])("takes %s", (typed, address) => {
  expect(parseEmailAddress(typed)?.address).toBe(address);
});

test.each([
  "",
  "a",
  "a@b",
  "a@@b.de",
  "a b@c.de",
  ".a@b.de",
  "a..b@c.de",
  "a@-b.de",
  "a@b.de, c@d.de",
  "a@b.de\nBcc: c@d.de",
  "Anna <a@b.de>",
  "a@127.0.0.1",
  "a@[127.0.0.1]",
  `${"x".repeat(65)}@beispiel.de`,
  `a@${"b".repeat(64)}.de`,
])("refuses %j", (typed) => {
  expect(parseEmailAddress(typed)).toBeUndefined();
});

test("no text becomes an address with a line break, a bracket or a second at sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.emailAddress(), (noise, address) => {
      for (const typed of [noise, `${noise}${address}`, `${address}${noise}`]) {
        const parsed = parseEmailAddress(typed);
        if (parsed !== undefined) expect(parsed.address).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
      }
    }),
    { numRuns: 200 },
  );
}, 30_000);

test("every problem comes from its field, one a field, in German", () => {
  const read = readForm(contactForm, sent({ name: "Gewinnen Sie auf gewinn.de", email: "x" }));
  expect(read).toEqual({
    type: "invalid",
    problems: [
      {
        field: "name",
        message:
          "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.",
      },
      {
        field: "email",
        message:
          "Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@beispiel.de, ohne Leerzeichen.",
      },
      { field: "message", message: "Bitte schreiben Sie uns, worum es geht." },
    ],
  });
});

test.each(["Anna", "Jean-Luc O’Hara", "Prof. Dr. Şule Yıldız (geb. Åström)", "李 明"])(
  "takes %s as a name",
  (firstName) => {
    expect(readForm(newsletterForm, sent({ email: "a@b.de", firstName })).type).toBe("valid");
  },
);

test.each(["http://x.de", "Ihr Gewinn: 500", "www Gewinn", "a@b.de", "<b>Anna</b>", "Anna\nBcc"])(
  "refuses %j as a name",
  (firstName) => {
    expect(readForm(newsletterForm, sent({ email: "a@b.de", firstName })).type).toBe("invalid");
  },
);

test("ticks, lists and line ends arrive as they are meant", () => {
  const data = new URLSearchParams({ email: "a@b.de", firstName: "" });
  data.append("topics", "topic-1");
  data.append("topics", "topic-2");
  expect(readForm(newsletterForm, sentValues(data))).toEqual({
    type: "valid",
    values: { email: parseEmailAddress("a@b.de"), firstName: "", topics: ["topic-1", "topic-2"] },
  });
  const fields = { seminar: "seminar-1", email: "a@b.de", name: "Anna", question: "a\r\nb" };
  const read = readForm(registrationForm, sent({ ...fields, newsletter: "ja" }));
  expect(read).toMatchObject({ values: { newsletter: true, question: "a\nb", company: "" } });
  expect(readForm(registrationForm, sent(fields))).toMatchObject({ values: { newsletter: false } });
});

test("the browser's attributes are the schema's", () => {
  expect(inputAttributes(newsletterForm, "email")).toEqual({
    name: "email",
    required: true,
    maxlength: 320,
  });
  expect(inputAttributes(newsletterForm, "firstName")).toEqual({
    name: "firstName",
    maxlength: 80,
  });
  expect(inputAttributes(contactForm, "message")).toEqual({
    name: "message",
    required: true,
    maxlength: 5000,
  });
});
