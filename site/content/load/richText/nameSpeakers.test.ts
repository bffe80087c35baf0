import { expect, it } from "vitest";
import type { RichNode, Speaker } from "../../view/RichTextView.ts";
import type { PersonTeaser } from "../../view/Teaser.ts";
import { nameSpeakers } from "./nameSpeakers.ts";

const answer = (speaker?: Speaker): RichNode => ({
  _type: "questionAnswer",
  _key: "q",
  question: "Warum?",
  id: "warum",
  level: 2,
  answer: [],
  speaker,
});
const guest = (name: string): PersonTeaser => ({
  kind: "person",
  id: name,
  modified: "2026-01-01T00:00:00Z",
  href: `/personen/${name}/`,
  label: "",
  title: name,
  text: "",
  picture: undefined,
  isExample: false,
  organisation: undefined,
  bio: "",
  isTeam: false,
});
const speakers = (nodes: readonly RichNode[], guests: readonly PersonTeaser[]) =>
  nameSpeakers(nodes, guests).map((node) => node._type === "questionAnswer" && node.speaker);

it("gives answers without a speaker to the only guest, and links the name once", () => {
  expect(speakers([answer(), answer()], [guest("rolf")])).toEqual([
    { name: "rolf", href: "/personen/rolf/", repeats: false },
    { name: "rolf", href: undefined, repeats: true },
  ]);
});

it("guesses nobody where there are several guests or none", () => {
  expect(speakers([answer()], [guest("rolf"), guest("frieda")])).toEqual([undefined]);
  expect(speakers([answer()], [])).toEqual([undefined]);
});

it("introduces each speaker once", () => {
  const [rolf, frieda] = ["rolf", "frieda"].map((name) => ({
    name,
    href: `/personen/${name}/`,
    repeats: false,
  }));
  expect(
    speakers([answer(rolf), answer(frieda), answer(rolf)], []).map(
      (speaker) => speaker && speaker.href,
    ),
  ).toEqual(["/personen/rolf/", "/personen/frieda/", undefined]);
});
