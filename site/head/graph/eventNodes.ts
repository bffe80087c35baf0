import type {
  EventLeaf,
  EventSeriesLeaf,
  OfferLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  VirtualLocationLeaf,
} from "schema-dts";
import { berlinIso } from "../../../common/berlinTime.ts";
import type { PlaceView, SeminarPage, SeriesPage } from "../../content/view/pages.ts";
import type { SeminarStatus, SeminarTeaser, SeriesTeaser } from "../../content/view/Teaser.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { organisationNode } from "./organisationNodes.ts";
import { personNode } from "./personNodes.ts";
import { publisher } from "./publisher.ts";
import { videoNode } from "./videoNode.ts";

const POSTPONED = "https://schema.org/EventPostponed";
const RESCHEDULED = "https://schema.org/EventRescheduled";
const STATUS = {
  planned: "https://schema.org/EventScheduled",
  full: "https://schema.org/EventScheduled",
  past: "https://schema.org/EventScheduled",
  postponed: POSTPONED,
  cancelled: "https://schema.org/EventCancelled",
} as const satisfies Record<SeminarStatus["state"], string>;

const ONLINE = "https://schema.org/OnlineEventAttendanceMode";
const ON_SITE = "https://schema.org/OfflineEventAttendanceMode";
const BOTH = "https://schema.org/MixedEventAttendanceMode";

/**
 * A seminar. One that is postponed keeps its first date until it has a new one. Undefined without
 * any date or without anything known of where it takes place: search engines refuse such an event,
 * and visitors read on the page what is still open.
 */
export function eventNode(seminar: SeminarPage, context: GraphContext): EventLeaf | undefined {
  const { when, originalStart, status, picture, organisers, recording } = seminar;
  const location = locationsOf(seminar, context);
  const start = when?.start ?? originalStart;
  if (start === undefined || location.length === 0) return undefined;
  const isMoved = originalStart !== undefined && when !== undefined;
  return defined<EventLeaf>({
    "@type": "Event",
    "@id": `${context.url}#termin`,
    name: seminar.title,
    url: context.url,
    description: context.meta.description,
    image: [picture === undefined ? context.socialImage : context.pictureUrl(picture)],
    startDate: berlinIso(new Date(start)),
    endDate: when?.end === undefined ? undefined : berlinIso(new Date(when.end)),
    previousStartDate: isMoved ? berlinIso(new Date(originalStart)) : undefined,
    eventStatus: isMoved && status.state === "postponed" ? RESCHEDULED : STATUS[status.state],
    eventAttendanceMode: attendanceMode(location),
    location,
    organizer:
      organisers.length === 0
        ? publisher(context)
        : organisers.map((organiser) => organisationNode(organiser, context)),
    performer: seminar.speakers.map((speaker) => personNode(speaker, context)),
    offers: offerOf(seminar, context),
    isAccessibleForFree: true,
    maximumAttendeeCapacity: seminar.capacity,
    inLanguage: "de",
    superEvent: seminar.series && seriesReference(seminar.series, context),
    recordedIn:
      recording &&
      videoNode(
        {
          video: recording,
          picture,
          description: context.meta.description,
          published: recording.uploaded ?? when?.end ?? start,
        },
        context,
      ),
  });
}

/** A series of seminars with those of its dates that are still to come. */
export function eventSeriesNode(series: SeriesPage, context: GraphContext): EventSeriesLeaf {
  const { picture, upcoming } = series;
  return defined<EventSeriesLeaf>({
    ...seriesReference(series, context),
    description: context.meta.description,
    image: picture === undefined ? context.socialImage : context.pictureUrl(picture),
    organizer: publisher(context),
    isAccessibleForFree: true,
    inLanguage: "de",
    subEvent: upcoming.flatMap((seminar) => subEventOf(seminar, context) ?? []),
  });
}

function seriesReference(
  { title, href }: Pick<SeriesTeaser, "title" | "href">,
  context: GraphContext,
): EventSeriesLeaf {
  return {
    "@type": "EventSeries",
    "@id": `${absolute(href, context)}#reihe`,
    name: title,
    url: absolute(href, context),
  };
}

/** Only a pointer: the seminar's own page tells the rest. */
function subEventOf(seminar: SeminarTeaser, context: GraphContext) {
  return seminar.when && { "@id": `${absolute(seminar.href, context)}#termin` };
}

function locationsOf(
  { isOnline, onlineNote, place }: SeminarPage,
  context: GraphContext,
): (PlaceLeaf | VirtualLocationLeaf)[] {
  const online: VirtualLocationLeaf = { "@type": "VirtualLocation", url: context.url };
  return [
    ...(place === undefined ? [] : [placeNode(place)]),
    ...(isOnline || onlineNote !== undefined ? [online] : []),
  ];
}

function placeNode({ name, lines, address }: PlaceView): PlaceLeaf {
  return {
    "@type": "Place",
    name: name ?? lines.join(", "),
    address: defined<PostalAddressLeaf>({
      "@type": "PostalAddress",
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: "DE",
    }),
  };
}

function attendanceMode(locations: readonly (PlaceLeaf | VirtualLocationLeaf)[]) {
  const modes = new Set(locations.map((location) => location["@type"]));
  if (modes.size === 2) return BOTH;
  return modes.has("VirtualLocation") ? ONLINE : ON_SITE;
}

/** Taking part is free; there are places while registration is possible. */
function offerOf({ status, registration }: SeminarPage, context: GraphContext): OfferLeaf {
  const isOpen = status.state === "planned" && registration?.isClosed !== true;
  return {
    "@type": "Offer",
    price: 0,
    priceCurrency: "EUR",
    url: registration?.href === undefined ? context.url : absolute(registration.href, context),
    availability: isOpen ? "https://schema.org/InStock" : "https://schema.org/SoldOut",
  };
}
