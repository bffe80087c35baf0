import { mailData, type MailData, type MailKind } from "../MailData.ts";
import { MAIL_PREVIEWS } from "../previews.ts";

/** A text that tries everything: markup, headers, lines of a calendar, other directions, length. */
const HOSTILE = [
  "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>",
  "\"'><a href=https://evil.example/>Gewinn</a> javascript:alert(1) ${x} &lt;b&gt; &amp;",
  "\r\nBcc: opfer@evil.example\r\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:falsch\u2028\u0000\u0007",
  "\u202eтекст שלום مرحبا 🎉👩‍👩‍👧 e\u0301",
  "Ausbildungsverantwortlichkeitsübertragungsbescheinigung".repeat(4),
].join(" ");

/** Not texts: what the Worker itself has written. */
const OURS = /^(?:start|end|until|previousStart|receivedAt|lead|\w+Token|path|id)$/;

/** Example data of a kind with all that people or editors could have written replaced. */
export function hostileData<Kind extends MailKind>(kind: Kind): MailData<Kind> {
  return SCHEMAS[kind].parse(replaced(MAIL_PREVIEWS[kind]));
}

const SCHEMAS: { readonly [Kind in MailKind]: { parse(value: unknown): MailData<Kind> } } =
  mailData;

function replaced(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (typeof inner === "object" && inner !== null) return [key, replaced(inner)];
      return [key, typeof inner === "string" && !OURS.test(key) ? HOSTILE : inner];
    }),
  );
}
