import { expect, test } from "vitest";
import { toVtt } from "./vtt.ts";

test("cues become numbered blocks with the speaker's voice", () => {
  const cues = [
    { start: 3.3, end: 7.0461, text: "Hallo.", voice: "Aylin Kaplan" },
    { start: 59.9996, end: 75.5, text: "Bis bald." },
  ];
  expect(toVtt(cues)).toBe(
    [
      "WEBVTT",
      "",
      "1",
      "00:03.300 --> 00:07.046",
      "<v Aylin Kaplan>Hallo.",
      "",
      "2",
      "01:00.000 --> 01:15.500",
      "Bis bald.",
      "",
    ].join("\n"),
  );
});
