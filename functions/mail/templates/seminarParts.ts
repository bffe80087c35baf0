import { calendarFile } from "../../../common/calendar/calendarFile.ts";
import { modifiedIn } from "../../../common/calendar/eventVersion.ts";
import { dayAndTime, fullDay, timeRange } from "../../../common/germanDates.ts";
import { FORM_PAGES, tokenLink } from "../../../common/paths.ts";
import type { MailBlock, MailFact, MailLink, MailSite } from "../MailContent.ts";
import type { MailedSeminar } from "../MailData.ts";

/** Why guests of a seminar get mail. */
export const GUEST_REASON =
  "Sie bekommen diese E-Mail, weil Sie sich mit dieser Adresse für den Termin angemeldet haben.";

/** What, when, where: the same in every mail about a seminar. `previousStart` where it was moved. */
export function seminarFacts(
  seminar: MailedSeminar,
  { hubOrigin }: MailSite,
  { previousStart }: { previousStart?: string } = {},
): MailBlock {
  const facts: MailFact[] = [
    { label: "Termin", text: seminar.title, to: new URL(seminar.path, hubOrigin) },
  ];
  if (previousStart !== undefined && previousStart !== seminar.start) {
    facts.push({ label: "Bisher", text: dayAndTime(new Date(previousStart)) });
  }
  const label = previousStart === undefined ? "Wann" : "Neu";
  const [start, end] = [new Date(seminar.start), new Date(seminar.end)];
  facts.push({ label, text: fullDay(start), more: timeRange(start, end) });
  if (seminar.place !== undefined) facts.push({ label: "Wo", text: seminar.place });
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

/**
 * The seminar for one's calendar: the same event, in the same version, as the site's own calendar
 * files have, so that it stands there once however it got there.
 */
export function seminarEvent(
  seminar: MailedSeminar,
  { hubOrigin }: MailSite,
  change: { joinLink?: string | undefined } | { calledOff: string },
): string {
  const url = new URL(seminar.path, hubOrigin).href;
  const isCalledOff = "calledOff" in change;
  const conference = isCalledOff ? undefined : webAddress(change.joinLink)?.href;
  const description = [
    isCalledOff ? `Dieser Termin ist abgesagt. ${change.calledOff}`.trim() : "",
    conference === undefined ? "" : `Online-Raum: ${conference}`,
    isCalledOff ? "" : (seminar.note ?? ""),
    `Mehr dazu: ${url}`,
  ].filter((part) => part !== "");
  return calendarFile({
    events: [
      {
        id: seminar.id,
        modified: modifiedIn(seminar.sequence),
        start: new Date(seminar.start),
        end: new Date(seminar.end),
        summary: isCalledOff ? `Abgesagt: ${seminar.title}` : seminar.title,
        description: description.join("\n\n"),
        location: seminar.place ?? "",
        url,
        conference,
        status: isCalledOff ? "CANCELLED" : "CONFIRMED",
        blocksTime: !isCalledOff,
      },
    ],
  });
}

function webAddress(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
