import { berlinDay, berlinTimeOfDay } from "../../common/berlinTime.ts";
import { CONSENT_WORDINGS } from "../../common/forms/newsletterConsent.ts";
import { sectionPath } from "../../common/paths.ts";
import { escapeHtml } from "../html.ts";
import { isMailKind, type MailKind } from "../mail/MailData.ts";
import type { TokenPurpose } from "../tokens/tokenLife.ts";
import type { KeptData } from "./keptData.ts";
import type { OfferedTopic } from "./offeredTopics.ts";

/** A fact and what it is called; left out where there is nothing to tell. */
type Fact = readonly [name: string, value: string | null | undefined];

/** What is kept about somebody, for reading. All that they or others have typed is escaped. */
export function dataHtml(kept: KeptData, topics: readonly OfferedTopic[]): string {
  const { subscription, consents, registrations, messages, mails, links, suppression } = kept;
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return [
    section("Newsletter", "Wir haben kein Abonnement zu dieser Adresse.", [
      ...(subscription === undefined ? [] : [subscriptionFacts(subscription, titles)]),
    ]),
    section(
      "Ihre Einwilligung",
      "Es ist keine Einwilligung verzeichnet.",
      consents.map(({ event, at, source, ipBlock, wording }) => [
        [moment(at), CONSENT_EVENTS[event]],
        ["Von der Seite", source],
        ["Adressbereich", ipBlock],
        ["Wortlaut", wordsOf({ event, wording, source })],
      ]),
    ),
    section(
      "Anmeldungen zu Terminen",
      "Es gibt keine Anmeldung unter dieser Adresse.",
      registrations.map((one) => [
        ["Termin", `${one.seminar}, ${moment(one.startsAt)}`],
        ["Stand", REGISTRATION_STATES[one.state]],
        ["Name", one.name],
        ["Betrieb", one.company],
        ["Ihre Frage", one.question],
        ["E-Mail-Adresse", one.email],
        ["Angemeldet", moment(one.createdAt)],
      ]),
    ),
    section(
      "Nachrichten an uns",
      "Es ist keine Nachricht von dieser Adresse gespeichert.",
      messages.map((one) => [
        ["Gesendet", moment(one.createdAt)],
        ["Name", one.name],
        ["E-Mail-Adresse", one.email],
        ["Nachricht", one.message],
      ]),
    ),
    section(
      "E-Mails von uns in den letzten 30 Tagen",
      "Wir haben keine E-Mail an diese Adresse verzeichnet.",
      mails.map((one) => [
        [
          moment(one.sentAt ?? one.createdAt),
          `${isMailKind(one.kind) ? MAIL_NAMES[one.kind] : one.kind} – ${MAIL_STATES[one.state] ?? one.state}`,
        ],
      ]),
    ),
    section(
      "Links aus unseren E-Mails, die noch gelten",
      "Es gilt kein Link mehr.",
      links.map((one) => [
        [LINK_NAMES.get(one.purpose) ?? one.purpose, `bis ${moment(one.expiresAt)}`],
      ]),
    ),
    section(
      "Sperre",
      "Diese Adresse ist nicht gesperrt.",
      suppression === undefined
        ? []
        : [[[`Seit ${moment(suppression.since)}`, SUPPRESSIONS[suppression.reason]]]],
    ),
  ].join("\n");
}

function subscriptionFacts(
  one: NonNullable<KeptData["subscription"]>,
  titles: ReadonlyMap<string, string>,
): readonly Fact[] {
  const emptied = "gelöscht, weil Sie abgemeldet sind";
  return [
    ["Stand", STATES[one.state]],
    ["E-Mail-Adresse", one.email === "" ? emptied : one.email],
    ["Vorname", one.firstName],
    ["Themen", one.topics.map((id) => titles.get(id) ?? id).join(", ")],
    ["Angefordert", moment(one.requestedAt)],
    ["Bestätigt", one.confirmedAt && moment(one.confirmedAt)],
    ["Abgemeldet", one.unsubscribedAt && moment(one.unsubscribedAt)],
    ["Hinweis", one.isDisposable ? "Als Wegwerfadresse erkannt" : ""],
  ];
}

function section(title: string, none: string, items: readonly (readonly Fact[])[]): string {
  const lists = items.map(
    (facts) =>
      `<dl class="facts">${facts.map(([name, value]) => factHtml(name, value)).join("")}</dl>`,
  );
  const content = lists.length === 0 ? `<p>${escapeHtml(none)}</p>` : lists.join("\n");
  return `<section class="section"><h2>${escapeHtml(title)}</h2>\n${content}</section>`;
}

function factHtml(name: string, value: string | null | undefined): string {
  if (value === undefined || value === null || value === "") return "";
  const lines = escapeHtml(value).replaceAll("\n", "<br>");
  return `<div><dt>${escapeHtml(name)}</dt><dd>${lines}</dd></div>`;
}

/** "22.11.2026, 9:05 Uhr", in Berlin. */
function moment(iso: string): string {
  const at = new Date(iso);
  const [year = "", month = "", day = ""] = berlinDay(at).split("-");
  return `${day}.${month}.${year}, ${berlinTimeOfDay(at).replace(/^0/, "")} Uhr`;
}

/** The words that somebody agreed to, as they stood where they did. */
function wordsOf({
  event,
  wording,
  source,
}: Pick<KeptData["consents"][number], "event" | "wording" | "source">): string {
  const words = CONSENT_WORDINGS.find(({ version }) => version === wording);
  if (words === undefined || (event !== "requested" && event !== "confirmed")) return "";
  const isTick = source.startsWith(sectionPath("seminar"));
  const text = event === "confirmed" ? words.confirm : isTick ? words.tick : words.signup;
  return `„${text}“ (Fassung ${wording})`;
}

const STATES = {
  pending: "Angefordert, aber noch nicht bestätigt",
  confirmed: "Bestätigt: Sie bekommen den Newsletter",
  unsubscribed: "Abgemeldet: Sie bekommen den Newsletter nicht mehr",
  bounced: "Unzustellbar: E-Mails an diese Adresse kamen zurück",
} as const;

const CONSENT_EVENTS = {
  requested: "Newsletter angefordert",
  confirmed: "Anmeldung bestätigt",
  changed: "Einstellungen geändert",
  unsubscribed: "Abgemeldet",
} as const;

const REGISTRATION_STATES = {
  confirmed: "Angemeldet",
  waiting: "Auf der Warteliste",
  offered: "Ein frei gewordener Platz ist für Sie reserviert",
  cancelled: "Abgesagt",
} as const;

const SUPPRESSIONS = {
  bounce: "E-Mails an diese Adresse kamen zurück",
  complaint: "Eine E-Mail von uns wurde als Spam gemeldet",
  manual: "Auf Wunsch gesperrt",
} as const;

const MAIL_STATES: Readonly<Record<string, string>> = {
  pending: "wird verschickt",
  sent: "verschickt",
  failed: "nicht verschickt",
};

const MAIL_NAMES: Readonly<Record<MailKind, string>> = {
  "newsletter.confirm": "Bitte, den Newsletter zu bestätigen",
  "newsletter.known": "Hinweis, dass Sie den Newsletter schon bekommen",
  "newsletter.welcome": "Willkommen beim Newsletter",
  "newsletter.link": "Link zu Ihren Daten",
  "contact.forward": "Nachricht an das Team",
  "contact.received": "Eingangsbestätigung Ihrer Nachricht",
  "registration.confirmed": "Bestätigung einer Anmeldung",
  "registration.waiting": "Platz auf der Warteliste",
  "registration.offered": "Ein Platz ist frei geworden",
  "registration.offerExpired": "Ein angebotener Platz ist verfallen",
  "registration.withdrawn": "Bestätigung einer Absage",
  "registration.reminder": "Erinnerung an einen Termin",
  "registration.moved": "Ein Termin ist verlegt",
  "registration.postponed": "Ein Termin ist verschoben",
  "registration.calledOff": "Ein Termin fällt aus",
};

const LINK_NAMES: ReadonlyMap<string, string> = new Map<TokenPurpose, string>([
  ["newsletter.confirm", "Newsletter bestätigen"],
  ["newsletter.manage", "Einstellungen und Ihre Daten"],
  ["newsletter.unsubscribe", "Newsletter abbestellen"],
  ["registration.manage", "Anmeldung ändern oder absagen"],
]);
