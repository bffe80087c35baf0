import { parseEmailAddress } from "../../../common/forms/emailAddress.ts";
import { dayAndTime } from "../../../common/germanDates.ts";
import type { MailTemplate } from "../MailContent.ts";

/** A message from the contact form, to the team; the answer goes to the writer. */
export const contactForward: MailTemplate<"contact.forward"> = ({
  name,
  email,
  topic,
  message,
  receivedAt,
}) => {
  const writer = parseEmailAddress(email)?.address;
  return {
    subject: topic === "" ? `Nachricht von ${name}` : `Nachricht von ${name}: ${topic}`,
    preheader: message.slice(0, 140),
    heading: "Neue Nachricht über das Kontaktformular",
    blocks: [
      {
        type: "facts",
        facts: [
          { label: "Von", text: name },
          {
            label: "E-Mail",
            text: email,
            ...(writer === undefined ? {} : { to: new URL(`mailto:${encodedAddress(writer)}`) }),
          },
          ...(topic === "" ? [] : [{ label: "Thema", text: topic }]),
          { label: "Eingegangen", text: dayAndTime(new Date(receivedAt)) },
        ],
      },
      { type: "quote", text: message },
      {
        type: "paragraph",
        text: `Wenn Sie auf diese E-Mail antworten, geht Ihre Antwort direkt an ${name}.`,
      },
    ],
    reason:
      "Sie bekommen diese E-Mail, weil Ihre Adresse in den Einstellungen der Website für Nachrichten eingetragen ist. Ob die Adresse der schreibenden Person stimmt, ist nicht geprüft.",
    ...(writer === undefined ? {} : { replyTo: writer }),
  };
};

/** A local part may hold what means something in a link. */
function encodedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${encodeURIComponent(address.slice(0, at))}${address.slice(at)}`;
}
