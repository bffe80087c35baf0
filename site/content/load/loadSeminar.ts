import { pathOf } from "../../../common/paths.ts";
import { dayAndTime, fullDay } from "../../../common/germanDates.ts";
import { parseMoment } from "../../../common/parseMoment.ts";
import { seminarMoments } from "../../../common/seminarMoments.ts";
import { knownOption } from "../../text/knownOption.ts";
import { SEMINAR_FORMAT } from "../../text/labels.ts";
import type { Content } from "../Content.ts";
import type { Results } from "../results.ts";
import type { PlaceView, RegistrationView, SeminarPage } from "../view/pages.ts";
import type { SeminarStatus, WhenView } from "../view/Teaser.ts";
import { contextOf } from "./contextOf.ts";
import type { LoadContext } from "./LoadContext.ts";
import { pastAndUpcoming } from "./pastAndUpcoming.ts";
import { resolveKind } from "./resolveTeasers.ts";
import { plainText } from "./richText/plainText.ts";
import { toRichText } from "./richText/toRichText.ts";
import { seminarStatus } from "./teasers/toSeminarTeaser.ts";
import { toAgenda } from "./toAgenda.ts";
import { isWebAddress } from "./toLink.ts";
import { toDownload, toVideo } from "./toMedia.ts";
import { toMeta } from "./toMeta.ts";
import { toPicture } from "./toPicture.ts";
import { optionalWords, requiredWords } from "./words.ts";
import { whenView } from "./whenView.ts";

/** The seminar at /termine/<slug>/; undefined if there is none. */
export async function loadSeminar(
  content: Content,
  slug: string,
): Promise<SeminarPage | undefined> {
  const result = await content.result("seminar", slug);
  return result && toSeminar(result, await contextOf(content, result));
}

/** A seminar's result as its page shows it, seen from `context.now`. */
export function toSeminar(result: Results["seminar"], context: LoadContext): SeminarPage {
  const at = (path: string) => ({ ...context, path });
  const title = requiredWords(result.title, { ...at("title"), fallback: "Termin ohne Titel" });
  const teaser = requiredWords(result.teaser, { ...at("teaser"), fallback: "" });
  const description = toRichText(result.description, at("description"));
  const moments = seminarMoments(result);
  const when = whenView(moments, context.now);
  const status = seminarStatus(result, when);
  const place = placeOf(result.place);
  const format = knownOption(SEMINAR_FORMAT, result.format, "online");
  const [series] = resolveKind(
    "seminarSeries",
    result.series === null ? null : [result.series],
    at("series"),
  );
  if (place === undefined && (result.format === "fair" || result.format === "onsite")) {
    context.note("place", "Es fehlt der Ort.");
  }
  return {
    id: result._id,
    modified: result._updatedAt,
    href: pathOf({ type: "seminar", slug: result.slug ?? "" }),
    title,
    meta: toMeta({ title, text: teaser || plainText(description) }),
    isExample: result.isExample === true,
    label: SEMINAR_FORMAT[format],
    teaser,
    picture: toPicture(result.picture, { assets: context.catalog.assets, ...at("picture") }),
    format,
    when,
    originalStart: moments.original?.toISOString(),
    originally: moments.original && fullDay(moments.original),
    status,
    isOnline: result.format === "online",
    place,
    onlineNote: optionalWords(result.onlineNote),
    capacity: result.capacity ?? undefined,
    registration: registrationOf(result.registration, { when, status, ...context }),
    series,
    siblings: series
      ? pastAndUpcoming(context.catalog.about(series.id).seminars).upcoming.filter(
          ({ id }) => id !== result._id,
        )
      : [],
    topics: resolveKind("topic", result.topics, at("topics")),
    description,
    agenda: toAgenda(result.agenda, moments),
    speakers: resolveKind("person", result.speakers, at("speakers")),
    organisers: resolveKind("organisation", result.organisers, at("organisers")),
    recording: toVideo(result.recording, at("recording")),
    materials: (result.materials ?? []).flatMap(
      (material) => toDownload(material, at(`materials/${material._key}`)) ?? [],
    ),
  };
}

/** A place as its lines; undefined where nothing is filled in. */
export function placeOf(place: Results["seminar"]["place"] | undefined): PlaceView | undefined {
  if (place === null || place === undefined) return undefined;
  const town = [place.postalCode, place.city].filter((part) => part !== undefined).join(" ");
  const lines = [place.street ?? "", town].filter((line) => line.trim() !== "");
  const [name, directions] = [optionalWords(place.name), optionalWords(place.directions)];
  const address = {
    street: optionalWords(place.street),
    postalCode: optionalWords(place.postalCode),
    city: optionalWords(place.city),
  };
  return name === undefined && lines.length === 0
    ? undefined
    : { name, lines, address, directions };
}

function registrationOf(
  registration: Results["seminar"]["registration"],
  {
    when,
    status,
    now,
    note,
  }: { when: WhenView | undefined; status: SeminarStatus } & Pick<LoadContext, "now" | "note">,
): RegistrationView | undefined {
  if (registration === null || registration.open !== true || when === undefined) return undefined;
  if (status.state !== "planned" && status.state !== "postponed") return undefined;
  const deadline = parseMoment(registration.deadline);
  const closes = deadline?.toISOString() ?? when.start;
  const { url = "" } = registration;
  if (url !== "" && !isWebAddress(url)) {
    note(
      "registration/url",
      `„${url}“ ist keine gültige Adresse; man meldet sich bei uns an. Bitte mit https:// angeben.`,
    );
  }
  return {
    href: isWebAddress(url) ? url : undefined,
    asks: {
      company: registration.askCompany !== false,
      question: registration.askQuestion !== false,
    },
    deadline: deadline && dayAndTime(deadline),
    closes,
    isClosed: closes <= now.toISOString(),
  };
}
