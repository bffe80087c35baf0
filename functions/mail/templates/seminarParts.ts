import { calendarFile } from "../../../common/calendar/calendarFile.ts";
import { modifiedIn } from "../../../common/calendar/eventVersion.ts";
import { dayAndTime, fullDay, timeRange } from "../../../common/germanDates.ts";
import { FORM_PAGES, tokenLink } from "../../../common/paths.ts";
import type { MailBlock, MailFact, MailLink, MailSite } from "../MailContent.ts";
import type { MailedSeminar } from "../MailData.ts";

/** Why guests of a seminar get mail. */
export const GUEST_REASON =
  "Sie bekommen diese E-Mail, weil Sie sich mit dieser Adresse für den Termin angemeldet haben.";

/** What, when, where: the same in every mail about a seminar. `when` says which time it is. */
export function seminarFacts(
  seminar: MailedSeminar,
  { hubOrigin }: MailSite,
  { when = "Wann", previousStart }: { when?: string; previousStart?: string } = {},
): MailBlock {
  const [start, end] = [new Date(seminar.start), new Date(seminar.end)];
  const isMoved = previousStart !== undefined && previousStart !== seminar.start;
  const facts: MailFact[] = [
    { label: "Termin", text: seminar.title, to: new URL(seminar.path, hubOrigin) },
    ...(isMoved ? [{ label: "Bisher", text: dayAndTime(new Date(previousStart)) }] : []),
    { label: when, text: fullDay(start), more: timeRange(start, end) },
    ...(seminar.place === undefined ? [] : [{ label: "Wo", text: seminar.place }]),
  ];
  return { type: "facts", facts };
}

/** What the editors want people to know beforehand. */
export function noteOf({ note }: MailedSeminar): MailBlock[] {
  return note === undefined || note === "" ? [] : [{ type: "paragraph", text: note }];
}

/** Where one changes or cancels one's registration. */
export function manageLink(label: string, token: string, { hubOrigin }: MailSite): MailLink {
  return { label, to: new URL(tokenLink(FORM_PAGES.registration, token), hubOrigin) };
}

/** The way into an online seminar; none where the content holds no usable address. */
export function joinBlocks(joinLink: string | undefined): MailBlock[] {
  const to = webAddress(joinLink);
  if (to === undefined) return [];
  return [
    { type: "button", link: { label: "Online-Raum öffnen", to } },
    {
      type: "paragraph",
      text: "Der Link zum Online-Raum ist nur für Angemeldete. Bitte geben Sie ihn nicht weiter.",
    },
  ];
}

/** What has become of an event. */
type EventChange =
  | { type: "takesPlace"; joinLink: string | undefined }
  | { type: "postponed" | "calledOff"; reason: string };

/**
 * The seminar for one's calendar: the same event, in the same version, as the site's own calendar
 * files have, so that it stands there once however it got there.
 */
export function seminarEvent(
  seminar: MailedSeminar,
  { hubOrigin }: MailSite,
  change: EventChange,
): string {
  const url = new URL(seminar.path, hubOrigin).href;
  const { status, prefix, text, conference } = meaningOf(change);
  const description = [
    text,
    conference === undefined ? "" : `Online-Raum: ${conference}`,
    status === "CONFIRMED" ? (seminar.note ?? "") : "",
    `Mehr dazu: ${url}`,
  ].filter((part) => part !== "");
  return calendarFile({
    events: [
      {
        id: seminar.id,
        modified: modifiedIn(seminar.sequence),
        start: new Date(seminar.start),
        end: new Date(seminar.end),
        summary: prefix + seminar.title,
        description: description.join("\n\n"),
        location: seminar.place ?? "",
        url,
        conference,
        status,
        blocksTime: status === "CONFIRMED",
      },
    ],
  });
}

/** What calendars make of it, as the site's own calendar tells it. */
function meaningOf(change: EventChange) {
  switch (change.type) {
    case "takesPlace":
      return {
        status: "CONFIRMED",
        prefix: "",
        text: "",
        conference: webAddress(change.joinLink)?.href,
      } as const;
    case "postponed":
      return {
        status: "TENTATIVE",
        prefix: "Verschoben: ",
        text: `Dieser Termin ist verschoben. Der neue Termin folgt. ${change.reason}`.trim(),
        conference: undefined,
      } as const;
    case "calledOff":
      return {
        status: "CANCELLED",
        prefix: "Abgesagt: ",
        text: `Dieser Termin ist abgesagt. ${change.reason}`.trim(),
        conference: undefined,
      } as const;
  }
}

function webAddress(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
