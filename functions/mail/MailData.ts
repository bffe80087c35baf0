import { z } from "zod";

/** A seminar as mails tell of it. Moments in ISO 8601; `place` and `note` as people read them. */
const mailedSeminar = z.object({
  id: z.string(),
  title: z.string(),
  /** Its page on the site. */
  path: z.string(),
  start: z.string(),
  end: z.string(),
  place: z.string().optional(),
  note: z.string().optional(),
  /** The version of its calendar entry, as in the site's calendar (common/calendar/eventVersion.ts). */
  sequence: z.int().nonnegative(),
});
export type MailedSeminar = z.infer<typeof mailedSeminar>;

const token = z.string();
const name = z.string();
/** Whether the guest has a place, or waits for one. */
const hasPlace = z.boolean();
const guest = { name, seminar: mailedSeminar, manageToken: token };

/**
 * Every mail of the hub, and what its template is given. An outbox row holds this until it is sent,
 * so that a retry is the same mail; then it is emptied.
 */
export const mailData = {
  "newsletter.confirm": z.object({ firstName: name, confirmToken: token }),
  /** Somebody signs up with an address that is on the list already. */
  "newsletter.known": z.object({ firstName: name, manageToken: token }),
  "newsletter.welcome": z.object({
    firstName: name,
    manageToken: token,
    unsubscribeToken: token,
  }),
  /** The link to one's own data. */
  "newsletter.link": z.object({ manageToken: token }),
  /** A message, to the team. */
  "contact.forward": z.object({
    name,
    email: z.string(),
    topic: z.string(),
    message: z.string(),
    receivedAt: z.string(),
  }),
  /** That a message arrived; without its text, for the address is whatever somebody typed. */
  "contact.received": z.object({ name }),
  "registration.confirmed": z.object({ ...guest, joinLink: z.string().optional() }),
  "registration.waiting": z.object(guest),
  /** A place became free. */
  "registration.offered": z.object({ ...guest, until: z.string() }),
  "registration.offerExpired": z.object(guest),
  /** The guest has cancelled. */
  "registration.withdrawn": z.object({ name, seminar: mailedSeminar }),
  "registration.reminder": z.object({
    ...guest,
    joinLink: z.string().optional(),
    lead: z.enum(["day", "hour"]),
  }),
  /** The seminar has another time. */
  "registration.moved": z.object({
    ...guest,
    joinLink: z.string().optional(),
    previousStart: z.string(),
    hasPlace,
  }),
  /** The seminar has no time yet in place of the one it had. */
  "registration.postponed": z.object({ ...guest, reason: z.string(), hasPlace }),
  /** The seminar does not take place. */
  "registration.calledOff": z.object({
    name,
    seminar: mailedSeminar,
    reason: z.string(),
    hasPlace,
  }),
} as const;

export type MailKind = keyof typeof mailData;
export type MailData<Kind extends MailKind> = z.infer<(typeof mailData)[Kind]>;

export function isMailKind(text: string): text is MailKind {
  return Object.hasOwn(mailData, text);
}
