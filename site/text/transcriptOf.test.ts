import { expect, it } from "vitest";
import { transcriptOf } from "./transcriptOf.ts";

it("joins cues of one speaker and leaves notes, ids and tags out", () => {
  const vtt = `WEBVTT - Folge 1

NOTE gesprochen von einer Maschine

1
00:00.000 --> 00:02.500
<v Aylin Kaplan>Willkommen bei <i>Am Puls</i>.

2
00:00:02.500 --> 00:00:04.000 align:start
<v Aylin Kaplan>Schön, dass Sie da sind.

01:00:05.000 --> 01:00:06.000
<v Rolf Niemann>Holz &amp; Leim.
`;
  expect(transcriptOf(vtt)).toEqual([
    {
      seconds: 0,
      speaker: "Aylin Kaplan",
      text: "Willkommen bei Am Puls. Schön, dass Sie da sind.",
    },
    { seconds: 3605, speaker: "Rolf Niemann", text: "Holz & Leim." },
  ]);
});

it("has nothing to tell of what is no WebVTT", () => {
  expect(transcriptOf("<html>404</html>")).toEqual([]);
});
