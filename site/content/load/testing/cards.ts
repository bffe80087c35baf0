import type { Card } from "../../results.ts";

const CREATED = "2026-01-01T00:00:00Z";

export function articleCard(values: Partial<Card<"articles">> & { _id: string }): Card<"articles"> {
  return {
    _createdAt: CREATED,
    _updatedAt: CREATED,
    title: `Titel ${values._id}`,
    slug: values._id,
    kind: "report",
    teaser: null,
    picture: null,
    publishedAt: CREATED,
    isExample: null,
    topics: null,
    authors: null,
    guests: null,
    organisations: null,
    related: null,
    links: null,
    ...values,
  };
}

export function topicCard(values: Partial<Card<"topics">> & { _id: string }): Card<"topics"> {
  return {
    _createdAt: CREATED,
    _updatedAt: CREATED,
    title: `Thema ${values._id}`,
    slug: values._id,
    description: null,
    picture: null,
    order: null,
    ...values,
  };
}

export function seminarCard(values: Partial<Card<"seminars">> & { _id: string }): Card<"seminars"> {
  return {
    _createdAt: CREATED,
    _updatedAt: CREATED,
    title: `Termin ${values._id}`,
    slug: values._id,
    format: "online",
    state: "planned",
    stateNote: null,
    start: "2026-12-10T09:00:00Z",
    end: "2026-12-10T10:30:00Z",
    originalStart: null,
    announcedAt: null,
    teaser: null,
    picture: null,
    isExample: null,
    city: null,
    placeName: null,
    street: null,
    postalCode: null,
    hasRecording: false,
    hasMaterials: false,
    series: null,
    topics: null,
    people: null,
    organisations: null,
    links: null,
    ...values,
  };
}

export function seriesCard(values: Partial<Card<"series">> & { _id: string }): Card<"series"> {
  return {
    _createdAt: CREATED,
    _updatedAt: CREATED,
    title: `Reihe ${values._id}`,
    slug: values._id,
    description: null,
    rhythm: null,
    picture: null,
    ...values,
  };
}
