import { expect, it } from "vitest";
import { transcriptCues, transcriptPassages } from "./transcript.ts";

const vtt = `WEBVTT - Folge 1

NOTE gesprochen von einer Maschine

1
00:00.000 --> 00:02.500
<v Aylin Kaplan>Willkommen bei <i>Am Puls</i>.

2
00:00:02.500 --> 00:00:04.000 align:start
<v Aylin Kaplan>Schön, dass Sie da sind.

01:00:05.250 --> 01:00:06.000
<v Rolf Niemann>Holz &amp; Leim.
`;

it("joins cues of one speaker and leaves notes, ids and tags out", () => {
  expect(transcriptPassages(transcriptCues(vtt))).toEqual([
    {
      seconds: 0,
      speaker: "Aylin Kaplan",
      text: "Willkommen bei Am Puls. Schön, dass Sie da sind.",
      cues: [
        { start: 0, text: "Willkommen bei Am Puls." },
        { start: 2.5, text: "Schön, dass Sie da sind." },
      ],
    },
    {
      seconds: 3605,
      speaker: "Rolf Niemann",
      text: "Holz & Leim.",
      cues: [{ start: 3605.25, text: "Holz & Leim." }],
    },
  ]);
});

it("tells from when to when a caption is spoken", () => {
  expect(transcriptCues(vtt).map(({ start, end }) => [start, end])).toEqual([
    [0, 2.5],
    [2.5, 4],
    [3605.25, 3606],
  ]);
});

it("has nothing to tell of what is no WebVTT", () => {
  expect(transcriptCues("<html>404</html>")).toEqual([]);
});
