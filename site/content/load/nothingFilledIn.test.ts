import { describe, expect, it } from "vitest";
import { toEpisode } from "./loadEpisode.ts";
import { toFreePage } from "./loadFreePage.ts";
import { toOrganisation } from "./loadOrganisation.ts";
import { toPerson } from "./loadPerson.ts";
import { toSeminar } from "./loadSeminar.ts";
import { toSeries } from "./loadSeries.ts";
import { toSite } from "./loadSite.ts";
import { toTopic } from "./loadTopic.ts";
import { toTutorial } from "./loadTutorial.ts";
import { contextFor } from "./testing/contextFor.ts";

const CHANGED = "2026-11-20T08:00:00Z";
const shared = {
  _id: "doc",
  _updatedAt: CHANGED,
  title: null,
  slug: "x",
  picture: null,
  isExample: null,
  topics: null,
};
const named = {
  _id: "doc",
  _updatedAt: CHANGED,
  name: null,
  slug: "x",
  picture: null,
  isExample: null,
};

const notedBy = (
  load: (context: ReturnType<typeof contextFor>["context"]) => { title: string },
) => {
  const { context, problems } = contextFor();
  const { title } = load(context);
  return [title, ...problems.map(({ path }) => path)];
};

/** Documents as an editor leaves them who has only just begun. */
describe("a document with nothing filled in has a page, and its gaps are listed", () => {
  it("episode", () => {
    const result = {
      ...shared,
      _type: "podcastEpisode" as const,
      number: null,
      season: null,
      kind: null,
      publishedAt: null,
      summary: null,
      duration: null,
      notes: null,
      chapters: null,
      audio: null,
      transcript: null,
      speakers: null,
    };
    expect(
      notedBy((context) => toEpisode(result, { ...context, vtt: undefined, show: null })),
    ).toEqual(["Folge ohne Titel", "title", "summary", "audio"]);
  });

  it("tutorial", () => {
    const result = {
      ...shared,
      _type: "tutorial" as const,
      teaser: null,
      level: null,
      minutes: null,
      publishedAt: null,
      updatedAt: null,
      intro: null,
      video: null,
      steps: [{ _type: "tutorialStep" as const, _key: "s1" }],
      materials: [{ _type: "material" as const, _key: "m1" }],
      seo: null,
      authors: null,
    };
    expect(notedBy((context) => toTutorial(result, context))).toEqual([
      "Tutorial ohne Titel",
      "title",
      "teaser",
      "steps/s1/title",
      "materials/m1",
    ]);
  });

  it("seminar", () => {
    const result = {
      ...shared,
      _type: "seminar" as const,
      format: "fair" as const,
      state: null,
      stateNote: null,
      start: null,
      end: null,
      originalStart: null,
      teaser: null,
      description: null,
      agenda: null,
      place: null,
      onlineNote: null,
      capacity: null,
      registration: null,
      recording: null,
      materials: null,
      series: "weg",
      speakers: null,
      organisers: null,
    };
    expect(notedBy((context) => toSeminar(result, context))).toEqual([
      "Termin ohne Titel",
      "title",
      "teaser",
      "series",
      "place",
    ]);
  });

  it("series, topic and free page", () => {
    const plain = {
      _id: "doc",
      _updatedAt: CHANGED,
      title: null,
      slug: "x",
      description: null,
      picture: null,
    };
    const page = {
      _id: "doc",
      _updatedAt: CHANGED,
      title: null,
      slug: "x",
      teaser: null,
      body: null,
      updatedAt: null,
      seo: null,
    };
    expect(
      notedBy((context) => toSeries({ ...plain, _type: "seminarSeries", rhythm: null }, context)),
    ).toEqual(["Reihe ohne Titel", "title", "description"]);
    expect(notedBy((context) => toTopic({ ...plain, _type: "topic" }, context))).toEqual([
      "Thema ohne Titel",
      "title",
      "description",
    ]);
    expect(notedBy((context) => toFreePage({ ...page, _type: "page" }, context))).toEqual([
      "Seite ohne Titel",
      "title",
      "body",
    ]);
  });

  it("person and organisation", () => {
    const person = {
      ...named,
      _type: "person" as const,
      role: null,
      organisation: null,
      bio: null,
      links: null,
      isTeam: null,
    };
    const organisation = {
      ...named,
      _type: "organisation" as const,
      kind: null,
      logo: null,
      sector: null,
      city: null,
      employees: null,
      occupations: null,
      description: null,
      portrait: null,
      website: "keine-adresse",
      fundingNotice: null,
      topics: null,
    };
    expect(notedBy((context) => toPerson(person, context))).toEqual(["Person ohne Namen", "name"]);
    expect(notedBy((context) => toOrganisation(organisation, context))).toEqual([
      "Organisation ohne Namen",
      "name",
      "website",
    ]);
  });

  it("settings", () => {
    const settings = {
      _id: "settings" as const,
      _type: "settings" as const,
      siteTitle: null,
      claim: null,
      description: null,
      navigation: null,
      footerNavigation: null,
      contactName: null,
      contactEmail: null,
      contactPhone: null,
      contactTopics: null,
      address: null,
      fundingNotice: null,
      funders: null,
      storyTutorials: null,
      socialLinks: null,
    };
    expect(notedBy((context) => toSite(settings, context))).toEqual([
      "Ausbildung am Puls der Zeit",
      "siteTitle",
      "description",
    ]);
  });
});
