import { describe, expect, test } from "vitest";
import { checkAgenda, checkTimeOfDay } from "./checkAgenda.ts";
import { checkAltText } from "./checkAltText.ts";
import { checkAsset } from "./checkAsset.ts";
import { checkVideoStarts } from "./checkVideoStarts.ts";
import { checkChapters } from "./checkChapters.ts";
import { checkCoverSize, checkEpisodePicture } from "./checkCoverSize.ts";
import { checkDeadline } from "./checkDeadline.ts";
import { checkEndAfterStart } from "./checkEndAfterStart.ts";
import { checkOriginalStart } from "./checkOriginalStart.ts";
import { checkGuid } from "./checkGuid.ts";
import { checkHeadingOrder } from "./checkHeadingOrder.ts";
import { checkHref, checkWebAddress } from "./checkHref.ts";
import { checkInterviewBody } from "./checkInterviewBody.ts";
import { checkJoinLink } from "./checkJoinLink.ts";
import { checkMaterialSource } from "./checkMaterialSource.ts";
import { checkNavigationPath } from "./checkNavigationPath.ts";
import { checkPageSlug } from "./checkPageSlug.ts";
import { checkPlace } from "./checkPlace.ts";
import { checkSampleAnswer } from "./checkSampleAnswer.ts";
import { checkSeconds } from "./checkSeconds.ts";
import { checkSlug } from "./checkSlug.ts";
import { checkSlugIsFree } from "./checkSlugIsFree.ts";
import { checkStateNote } from "./checkStateNote.ts";
import { checkSubcategory } from "./checkSubcategory.ts";
import { checkTableRows } from "./checkTableRows.ts";
import { checkText } from "./checkText.ts";
import { checkCaptions, checkVideoSource, checkVideoUrl } from "./checkVideoSource.ts";
import { checkWholeNumber } from "./checkWholeNumber.ts";
import type { RuleResult } from "./ruleResult.ts";

/** What a rule says, as a phrase of its message and where it points; "" where all is well. */
function said(result: RuleResult): { message: string; path: unknown } {
  if (result === true) return { message: "", path: undefined };
  return typeof result === "string" ? { message: result, path: undefined } : result;
}

/** Rows of a table of rules: a name, the rule's answer, and a phrase of it ("" for: all is well). */
function rules(table: readonly (readonly [name: string, answer: RuleResult, phrase: string])[]) {
  test.each(table.map(([name, answer, phrase]) => ({ name, answer, phrase })))(
    "$name",
    ({ answer, phrase }) => {
      const { message } = said(answer);
      if (phrase === "") expect(message).toBe("");
      else expect(message).toContain(phrase);
    },
  );
}

describe("a slug", () => {
  rules([
    ["of lower-case words and hyphens is fine", checkSlug("azubis-finden-2026"), ""],
    ["that is missing is asked for", checkSlug(undefined), "Bitte eine Adresse"],
    ["that was emptied is asked for", checkSlug(""), "Bitte eine Adresse"],
    ["with an umlaut gets a proposal", checkSlug("prüfung"), "„pruefung“"],
    ["with a decomposed umlaut gets the same proposal", checkSlug("pru\u0308fung"), "„pruefung“"],
    ["with ß gets ss", checkSlug("groß"), "„gross“"],
    ["with capitals is refused", checkSlug("Azubis"), "Kleinbuchstaben"],
    ["with doubled hyphens is refused", checkSlug("a--b"), "„a-b“"],
    ["with a slash is refused", checkSlug("a/b"), "„a-b“"],
    ["of nothing usable asks for another", checkSlug("–"), "neue Adresse eingeben"],
    ["of 80 characters is fine", checkSlug("a".repeat(80)), ""],
    ["of 81 characters is too long", checkSlug("a".repeat(81)), "81 Zeichen"],
  ]);
});

describe("a free page's slug", () => {
  rules([
    ["may be any word of its own", checkPageSlug("ueber-uns"), ""],
    ["may not take a section", checkPageSlug("podcast"), "fester Bereich"],
    ["may not take the Studio's path", checkPageSlug("studio"), "fester Bereich"],
  ]);
});

describe("a slug in use", () => {
  const question = { slug: "azubis-finden", type: "article", documentId: "drafts.a" };

  test("names the document that has it", async () => {
    expect(await checkSlugIsFree(question, () => Promise.resolve("Azubis finden"))).toContain(
      "gehört schon zu „Azubis finden“",
    );
  });

  test("is free when no other document has it", async () => {
    expect(await checkSlugIsFree(question, () => Promise.resolve(null))).toBe(true);
  });

  test("is looked for beside the document itself, published and draft", async () => {
    let asked: unknown;
    await checkSlugIsFree(question, (found) => {
      asked = found;
      return Promise.resolve(null);
    });
    expect(asked).toEqual({
      slug: "azubis-finden",
      type: "article",
      publishedId: "a",
      draftId: "drafts.a",
    });
  });

  test("is not looked for while there is none", async () => {
    const answer = await checkSlugIsFree({ ...question, slug: undefined }, () => {
      throw new Error("asked");
    });
    expect(answer).toBe(true);
  });
});

describe("a text", () => {
  rules([
    ["of white space is missing", checkText("  ", { missing: "Bitte füllen." }), "Bitte füllen."],
    ["that may be missing is fine", checkText(undefined, { max: 3 }), ""],
    ["of just the greatest length is fine", checkText("abc", { max: 3 }), ""],
    ["that is too long says by how much", checkText("abcd", { max: 3 }), "4 Zeichen"],
  ]);
});

describe("a picture's description", () => {
  rules([
    ["is wanted", checkAltText(undefined, { hasAsset: true }), "Bitte beschreiben Sie"],
    ["is not wanted without a picture", checkAltText(undefined, { hasAsset: false }), ""],
    ["is more than white space", checkAltText(" ", { hasAsset: true }), "Bitte beschreiben Sie"],
    ["is no file name", checkAltText("IMG_0412.JPG", { hasAsset: true }), "Dateinamen"],
    ["in words is fine", checkAltText("Zwei Azubis an der Hobelbank", { hasAsset: true }), ""],
  ]);
});

describe("a picture or file that is wanted", () => {
  const missing = "Bitte wählen Sie ein Bild.";
  rules([
    ["holds a picture or file", checkAsset({ asset: { _ref: "image-a" } }, { missing }), ""],
    ["left with a description only is missing", checkAsset({}, { missing }), missing],
    ["not there at all is missing", checkAsset(undefined, { missing }), missing],
  ]);
});

describe("a link", () => {
  rules([
    ["into the web is fine", checkHref("https://www.bibb.de/de/1.php?a=b#c"), ""],
    ["to a mail address is fine", checkHref("mailto:info@example.org"), ""],
    ["to a telephone is fine", checkHref("tel:+49 2931 9440"), ""],
    ["within the hub is fine", checkHref("/beitraege/"), ""],
    ["within the page is fine", checkHref("#ablauf"), ""],
    ["that is missing is another rule's concern", checkHref(undefined), ""],
    ["without protocol gets one", checkHref("www.bibb.de"), "https://www.bibb.de"],
    ["that inherits the protocol is refused", checkHref("//bibb.de"), "https://"],
    ["that runs a script is refused", checkHref("javascript:alert(1)"), "https://"],
    ["with data is refused", checkHref("data:text/html,hallo"), "https://"],
    ["to half a mail address is refused", checkHref("mailto:info"), "E-Mail-Adresse"],
    ["to a word as telephone is refused", checkHref("tel:anrufen"), "Telefonnummer"],
  ]);
});

describe("an address in the web", () => {
  rules([
    ["by http is fine", checkWebAddress("http://example.org"), ""],
    ["is not relative", checkWebAddress("/beitraege/"), "https://"],
    ["is not a mail address", checkWebAddress("mailto:a@b.de"), "https://"],
    ["has a host", checkWebAddress("https://"), "unvollständig"],
    ["has a host with a domain", checkWebAddress("https://intranet"), "unvollständig"],
    ["carries no password", checkWebAddress("https://a:b@example.org"), "Zugangsdaten"],
  ]);
});

describe("a seminar", () => {
  const start = "2026-03-05T17:00:00Z";
  const openOnline = { format: "online", registration: { open: true } };
  const closedOnline = { format: "online", registration: { open: false } };
  const onlineElsewhere = {
    format: "online",
    registration: { open: true, url: "https://example.org" },
  };
  rules([
    ["has moved", checkOriginalStart("2026-02-05T17:00:00Z", start), ""],
    ["may have no new date yet", checkOriginalStart(undefined, start), ""],
    ["has not moved to where it was", checkOriginalStart(start, start), "derselbe"],
    ["ends after it starts", checkEndAfterStart("2026-03-05T18:00:00Z", start), ""],
    ["does not end as it starts", checkEndAfterStart(start, start), "nach dem Beginn"],
    ["does not end before", checkEndAfterStart("2026-03-05T16:00:00Z", start), "nach dem Beginn"],
    ["compares moments, not texts", checkEndAfterStart("2026-03-05T18:30:00+01:00", start), ""],
    ["may close registration as it starts", checkDeadline(start, start), ""],
    ["may not close it later", checkDeadline("2026-03-06T17:00:00Z", start), "früheren Zeitpunkt"],
    ["online has a link for its guests", checkJoinLink(undefined, openOnline), "Zugangslink"],
    ["online with a link is fine", checkJoinLink("https://x.example", openOnline), ""],
    ["on site needs no link", checkJoinLink(undefined, { ...openOnline, format: "onsite" }), ""],
    ["that takes no registrations needs none", checkJoinLink(undefined, closedOnline), ""],
    ["registered for elsewhere needs none", checkJoinLink(undefined, onlineElsewhere), ""],
    ["that is a fair needs a place", checkPlace(undefined, "fair"), "Ort ein"],
    ["on site needs a place", checkPlace({ name: " " }, "onsite"), "Ort ein"],
    ["on site needs the place's name", checkPlace({ city: "Soest" }, "onsite"), "Namen"],
    ["on site needs the place's town", checkPlace({ name: "Aula" }, "onsite"), "den Ort an"],
    ["with a whole place is fine", checkPlace({ name: "Aula", city: "Soest" }, "fair"), ""],
    ["online needs no place", checkPlace(undefined, "online"), ""],
    ["of regulars needs none either", checkPlace(undefined, "stammtisch"), ""],
    ["that is postponed says to when", checkStateNote(undefined, "postponed"), "neuen Termin"],
    ["that is cancelled says why", checkStateNote(" ", "cancelled"), "Grund"],
    ["that takes place needs no note", checkStateNote(undefined, "planned"), ""],
  ]);

  test("points at the missing part of its place", () => {
    expect(said(checkPlace({ city: "Soest" }, "fair")).path).toEqual(["name"]);
    expect(said(checkPlace({ name: "Aula" }, "fair")).path).toEqual(["city"]);
  });
});

describe("an agenda", () => {
  const at = (_key: string, time?: string) => (time === undefined ? { _key } : { _key, time });
  rules([
    ["goes forward", checkAgenda([at("a", "09:00"), at("b", "10:30")]), ""],
    ["may have two items at a time", checkAgenda([at("a", "09:00"), at("b", "09:00")]), ""],
    ["does not go back", checkAgenda([at("a", "10:00"), at("b", "09:00")]), "10:00 Uhr"],
    [
      "does not go back past a gap",
      checkAgenda([at("a", "10:00"), at("b"), at("c", "09:59")]),
      "09:59",
    ],
    ["has times of two digits", checkTimeOfDay("9:30"), "HH:MM"],
    ["has times of the day", checkTimeOfDay("24:00"), "HH:MM"],
    ["may begin at midnight", checkTimeOfDay("00:00"), ""],
  ]);

  test("points at the item that goes back", () => {
    const result = checkAgenda([at("a", "10:00"), at("b", "09:00")]);
    expect(said(result).path).toEqual([{ _key: "b" }, "time"]);
  });
});

describe("an episode", () => {
  const from = (_key: string, start: number, title = "Frage") => ({ _key, start, title });
  rules([
    ["lasts some seconds", checkSeconds(1), ""],
    ["does not last zero", checkSeconds(0), "größer als null"],
    ["lasts whole seconds", checkSeconds(1.5), "ganzen Sekunden"],
    ["has chapters that go forward", checkChapters([from("a", 0), from("b", 30)], 60), ""],
    ["has no two chapters at once", checkChapters([from("a", 30), from("b", 30)], 60), "0:30"],
    ["has chapters inside", checkChapters([from("a", 60, "Ende")], 60), "„Ende“ beginnt bei 1:00"],
    [
      "without duration checks the order still",
      checkChapters([from("a", 9), from("b", 1)], undefined),
      "aufsteigend",
    ],
  ]);

  test("points at the chapter in question", () => {
    const result = checkChapters([from("a", 0), from("b", 90)], 60);
    expect(said(result).path).toEqual([{ _key: "b" }, "start"]);
  });
});

describe("a tutorial", () => {
  const step = (videoStart?: number) => ({
    _key: "s",
    title: "Schneiden",
    ...(videoStart === undefined ? {} : { videoStart }),
  });
  const film = { file: { asset: {} }, duration: 25 };
  rules([
    ["has moments in its film", checkVideoStarts([step(), step(0), step(24)], film), ""],
    ["has none after its end", checkVideoStarts([step(25)], film), "„Schneiden“ beginnt bei 0:25"],
    ["has none without a film", checkVideoStarts([step(3)], { title: "Film" }), "hat kein Video"],
    [
      "may have a film elsewhere",
      checkVideoStarts([step(90)], { externalUrl: "https://vimeo.com/1" }),
      "",
    ],
    ["needs no film", checkVideoStarts([step()], undefined), ""],
  ]);

  test("points at the step in question", () => {
    expect(said(checkVideoStarts([step(25)], film)).path).toEqual([{ _key: "s" }, "videoStart"]);
  });
});

describe("a podcast show", () => {
  const cover = (size: string) => `image-${"a".repeat(40)}-${size}-png`;
  rules([
    ["has a square cover", checkCoverSize(cover("3000x3000")), ""],
    ["has no oblong cover", checkCoverSize(cover("3000x2000")), "3000 × 2000"],
    ["has no small cover", checkCoverSize(cover("1399x1399")), "1400 bis 3000"],
    ["has no huge cover", checkCoverSize(cover("3001x3001")), "1400 bis 3000"],
    ["without cover is another rule's concern", checkCoverSize(undefined), ""],
    [
      "has no cover that apps cannot show",
      checkCoverSize(`image-${"a".repeat(40)}-3000x3000-webp`),
      "WEBP-Datei",
    ],
    ["has an oblong episode picture", checkEpisodePicture(cover("2000x1400")), ""],
    ["is warned of a small one", checkEpisodePicture(cover("2000x1399")), "Cover der Sendung"],
    ["has a UUID", checkGuid("2d1f0f52-9c4e-5a77-8a39-0b6f6f0a9d11"), ""],
    ["has no other identifier", checkGuid("am-puls"), "Kennung"],
    [
      "has no UUID of another version",
      checkGuid("2d1f0f52-9c4e-4a77-8a39-0b6f6f0a9d11"),
      "podcast:guid",
    ],
    ["has a subcategory of its category", checkSubcategory("Careers", "Business"), ""],
    ["has none of another", checkSubcategory("Careers", "Education"), "Kurse"],
    [
      "has none where there are none",
      checkSubcategory("Careers", "Technology"),
      "keine Unterkategorien",
    ],
  ]);
});

describe("a table", () => {
  const row = (_key: string, ...cells: string[]) => ({ _key, cells });
  rules([
    [
      "has equal rows",
      checkTableRows([row("a", "1", "2"), row("b", "3", "4")], { headerRow: true }),
      "",
    ],
    ["is not empty", checkTableRows([], { headerRow: false }), "füllen Sie die Tabelle"],
    ["has cells", checkTableRows([row("a")], { headerRow: false }), "füllen Sie die Tabelle"],
    [
      "has something below its headings",
      checkTableRows([row("a", "1")], { headerRow: true }),
      "Zeile mit Inhalt",
    ],
    ["may be one row without headings", checkTableRows([row("a", "1")], { headerRow: false }), ""],
    [
      "says which row differs",
      checkTableRows([row("a", "1", "2"), row("b", "3")], { headerRow: true }),
      "Zeile 2 hat eine Zelle, die erste Zeile 2 Zellen",
    ],
  ]);
});

describe("a video", () => {
  const asset = { asset: { _ref: "file-a-mp4" } };
  const url = "https://vimeo.com/123";
  rules([
    ["field left alone is fine", checkVideoSource({ _type: "videoClip" }), ""],
    ["field not there is fine", checkVideoSource(undefined), ""],
    ["may be a file", checkVideoSource({ title: "Porträt", file: asset }), ""],
    ["may lie elsewhere", checkVideoSource({ externalUrl: url }), ""],
    [
      "with a title only lacks its source",
      checkVideoSource({ title: "Porträt" }),
      "Videodatei hoch",
    ],
    ["has one source, not two", checkVideoSource({ file: asset, externalUrl: url }), "entweder"],
    ["at Vimeo is fine", checkVideoUrl(url), ""],
    ["at YouTube is fine", checkVideoUrl("https://www.youtube.com/watch?v=abc"), ""],
    ["at YouTube's short address is fine", checkVideoUrl("https://youtu.be/abc"), ""],
    [
      "at another host cannot play",
      checkVideoUrl("https://example.org/v.mp4"),
      "YouTube oder Vimeo",
    ],
    [
      "at a host of a like name cannot play",
      checkVideoUrl("https://notvimeo.com/1"),
      "YouTube oder Vimeo",
    ],
    ["of ours should have captions", checkCaptions({ file: asset }), "Untertitel"],
    ["with captions is fine", checkCaptions({ file: asset, captions: asset }), ""],
    ["elsewhere brings its own captions", checkCaptions({ externalUrl: url }), ""],
  ]);
});

describe("a material", () => {
  rules([
    ["may be a file", checkMaterialSource({ file: { asset: {} } }), ""],
    ["may be an address", checkMaterialSource({ url: "https://example.org" }), ""],
    ["is one of the two", checkMaterialSource({ file: {}, url: "" }), "Datei hoch"],
  ]);
});

describe("a menu's path", () => {
  rules([
    ["has a slash at both ends", checkNavigationPath("/themen/recruiting/"), ""],
    ["may be the front page", checkNavigationPath("/"), ""],
    ["may be a feed", checkNavigationPath("/podcast/feed.xml"), ""],
    ["may be a calendar", checkNavigationPath("/termine.ics"), ""],
    ["without slashes gets them", checkNavigationPath("themen"), "/themen/"],
    ["without slash at its end gets one", checkNavigationPath("/themen"), "/themen/"],
    ["with capitals gets none", checkNavigationPath("/Themen/"), "/themen/"],
    ["is no whole address", checkNavigationPath("https://example.org/"), "nur den Pfad"],
    ["leads to no other host", checkNavigationPath("//example.org/"), "nur den Pfad"],
    ["with blanks is refused", checkNavigationPath("/a b/"), "Zum Beispiel /beitraege/"],
  ]);
});

describe("an article's text", () => {
  const block = (_key: string, style: string) => ({ _key, _type: "block", style });
  rules([
    [
      "asks, in an interview",
      checkInterviewBody([{ _type: "block" }], "interview"),
      "Frage und Antwort",
    ],
    [
      "that asks is an interview",
      checkInterviewBody([{ _type: "questionAnswer" }], "interview"),
      "",
    ],
    ["of a report need not ask", checkInterviewBody([{ _type: "block" }], "report"), ""],
    [
      "goes down level by level",
      checkHeadingOrder([block("a", "h2"), block("b", "h3"), block("c", "h2")]),
      "",
    ],
    ["does not begin on level 3", checkHeadingOrder([block("a", "h3")]), "Zwischenüberschrift"],
    ["does not skip level 3", checkHeadingOrder([block("a", "h2"), block("b", "h4")]), "Ebene 3"],
  ]);

  test("points at the heading that skips a level", () => {
    const result = checkHeadingOrder([block("a", "normal"), block("b", "h3")]);
    expect(said(result).path).toEqual([{ _key: "b" }]);
  });
});

describe("a count", () => {
  rules([
    ["may be the smallest", checkWholeNumber(1, { min: 1 }), ""],
    ["is not smaller", checkWholeNumber(0, { min: 1 }), "ab 1"],
    ["is whole", checkWholeNumber(1.5, { min: 1 }), "ganze Zahl"],
  ]);
});

describe("an example of an answer", () => {
  const listed = (type: string, name: string) =>
    Promise.resolve(["occupation Tischler", "trade Tischlerhandwerk"].includes(`${type} ${name}`));

  test.each([
    ["occupation", "Tischler"],
    ["trade", "Tischlerhandwerk"],
    ["trade", " das Tischlerhandwerk"],
    ["sentence", "Zauberer"],
    ["occupation", undefined],
  ])("of a %s may be %s", async (shape, example) => {
    expect(await checkSampleAnswer({ shape, example }, listed)).toBe(true);
  });

  test.each([
    ["occupation", "Zauberer", "Liste der Berufe"],
    ["trade", "Tischler", "Liste der Branchen"],
  ])("of a %s may not be %s", async (shape, example, phrase) => {
    expect(await checkSampleAnswer({ shape, example }, listed)).toContain(phrase);
  });
});
