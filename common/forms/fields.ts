import * as z from "zod/mini";
import { LONGEST_TYPED, parseEmailAddress, type EmailAddress } from "./emailAddress.ts";

/** What people type into forms, checked alike in the browser and in the Worker, told in German. */

const NO_ADDRESS =
  "Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@beispiel.de, ohne Leerzeichen.";

/** An address, read: whoever gets the form's values need not read it again. */
export function emailField() {
  return z.pipe(
    z
      .string("Bitte geben Sie Ihre E-Mail-Adresse an.")
      .check(
        z.trim(),
        z.minLength(1, { error: "Bitte geben Sie Ihre E-Mail-Adresse an.", abort: true }),
        z.maxLength(LONGEST_TYPED, { error: "Diese Adresse ist zu lang.", abort: true }),
      ),
    z.transform((text: string, context): EmailAddress => {
      const address = parseEmailAddress(text);
      if (address !== undefined) return address;
      context.issues.push({ code: "custom", message: NO_ADDRESS, input: text });
      return z.NEVER;
    }),
  );
}

/**
 * A person's name. It is repeated in mails, and mails of ours go to whatever address was typed:
 * so it holds nothing that a mail program would make a link of, and no line of advertising.
 */
export function nameField({ required }: { required: string | undefined }) {
  return z.string().check(
    z.trim(),
    z.minLength(required === undefined ? 0 : 1, { error: required, abort: true }),
    z.maxLength(80, { error: "Bitte kürzen Sie den Namen auf 80 Zeichen.", abort: true }),
    z.refine((text) => text === "" || isName(text), {
      error: "Bitte geben Sie nur den Namen an, ohne Ziffern, Internetadressen und Sonderzeichen.",
    }),
  );
}

/** Letters of any script with what stands between them; nothing like "gewinn.de". */
function isName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M} .,'’\-()]*$/u.test(text) &&
    !/\p{L}{2,}\.\p{L}{2,}/u.test(text) &&
    !/\bwww\b/iu.test(text) &&
    text.split(/\s+/).length <= 8
  );
}

/** One line of text that no mail of ours repeats to the address that was typed. */
export function lineField({ max, label }: { max: number; label: string }) {
  return z.string().check(
    z.trim(),
    z.maxLength(max, { error: `${label}: bitte höchstens ${max} Zeichen.`, abort: true }),
    z.refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), {
      error: `${label}: bitte in einer Zeile, ohne Steuerzeichen.`,
    }),
  );
}

/** Text of several lines. Line ends come as \n; other control characters are refused. */
export function textField({
  max,
  required,
  label,
}: {
  max: number;
  required: string | undefined;
  label: string;
}) {
  return z.string().check(
    z.overwrite((text) => text.replace(/\r\n?/g, "\n")),
    z.trim(),
    z.minLength(required === undefined ? 0 : 1, { error: required, abort: true }),
    z.maxLength(max, { error: `${label}: bitte höchstens ${max} Zeichen.`, abort: true }),
    z.refine((text) => !/[^\P{Cc}\n\t]/u.test(text), {
      error: `${label}: bitte ohne Steuerzeichen.`,
    }),
  );
}

/** A checkbox: ticked or absent. */
export function tickField() {
  return z._default(
    z.pipe(
      z.literal(["ja", "on"]),
      z.transform(() => true),
    ),
    false,
  );
}

/** The id of a document, as Sanity writes them. */
export function documentIdField(error: string) {
  return z.string(error).check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, { error }));
}

/** A random token from a link in a mail: 32 bytes in base64url. */
export function tokenField() {
  const error = "Dieser Link ist unvollständig. Bitte öffnen Sie ihn noch einmal aus der E-Mail.";
  return z.string(error).check(z.regex(/^[A-Za-z0-9_-]{43}$/, { error }));
}
