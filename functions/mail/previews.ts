import { sequenceOf } from "../../common/calendar/eventVersion.ts";
import type { MailSite } from "./MailContent.ts";
import {
  mailData,
  isMailKind,
  type MailData,
  type MailedSeminar,
  type MailKind,
} from "./MailData.ts";
import { renderMail, type RenderedMail } from "./renderMail.ts";

/** Every kind of mail, in the order of {@link mailData}. */
export const MAIL_KINDS: readonly MailKind[] = Object.keys(mailData).filter(isMailKind);

/** A mail as it looks, with example data: for the mailbox's page of templates and for tests. */
export function renderPreview(kind: MailKind, site: MailSite): Promise<RenderedMail> {
  const mail = { id: `preview-${kind}`, kind, recipient: "anna.muster@example.org" };
  return renderMail({ ...mail, data: MAIL_PREVIEWS[kind] }, site);
}

const token = (letter: string) => letter.repeat(43);
const seminar: MailedSeminar = {
  id: "seminar-pruefungsangst",
  title: "Prüfungsangst: Was Ausbilder:innen tun können",
  path: "/termine/pruefungsangst/",
  start: "2026-12-10T09:00:00Z",
  end: "2026-12-10T10:30:00Z",
  place: "Online",
  note: "Sie brauchen nur einen Browser, Kopfhörer und ein Mikrofon. Der Raum ist zehn Minuten vorher offen.",
  sequence: sequenceOf(new Date("2026-11-20T10:00:00Z")),
};
const guest = { name: "Anna Muster", seminar, manageToken: token("m") };
const joinLink = "https://raum.example.org/pruefungsangst?schluessel=4711";

/** Example data of every kind. */
export const MAIL_PREVIEWS: { readonly [Kind in MailKind]: MailData<Kind> } = {
  "newsletter.confirm": { firstName: "Anna", confirmToken: token("c") },
  "newsletter.known": { firstName: "Anna", manageToken: token("m") },
  "newsletter.welcome": {
    firstName: "Anna",
    manageToken: token("m"),
    unsubscribeToken: token("u"),
  },
  "newsletter.link": { manageToken: token("m") },
  "contact.forward": {
    name: "Mehmet Yıldız",
    email: "m.yildiz@example.com",
    topic: "Seminare und Stammtisch",
    message:
      "Guten Tag,\n\nwir sind ein kleiner Malerbetrieb mit zwei Auszubildenden. Gibt es den Stammtisch auch am Abend? Tagsüber sind wir auf der Baustelle.\n\nViele Grüße\nMehmet Yıldız",
    receivedAt: "2026-11-22T18:05:00Z",
  },
  "contact.received": { name: "Mehmet Yıldız" },
  "registration.confirmed": { ...guest, joinLink },
  "registration.waiting": guest,
  "registration.offered": { ...guest, until: "2026-12-08T11:00:00Z" },
  "registration.offerExpired": guest,
  "registration.withdrawn": { name: guest.name, seminar },
  "registration.reminder": { ...guest, joinLink, lead: "day" },
  "registration.moved": {
    ...guest,
    seminar: {
      ...seminar,
      start: "2026-12-17T15:00:00Z",
      end: "2026-12-17T16:30:00Z",
      sequence: seminar.sequence + 86_400,
    },
    joinLink,
    previousStart: seminar.start,
    hasPlace: true,
  },
  "registration.postponed": {
    ...guest,
    seminar: { ...seminar, sequence: seminar.sequence + 86_400 },
    reason: "Unsere Referentin ist krank. Wir suchen einen neuen Tag.",
    hasPlace: true,
  },
  "registration.calledOff": {
    name: guest.name,
    seminar: { ...seminar, sequence: seminar.sequence + 86_400 },
    reason:
      "Unsere Referentin ist krank. Sobald es einen neuen Termin gibt, steht er auf der Website.",
    hasPlace: true,
  },
};
