import fc from "fast-check";
import { expect, test } from "vitest";
import { topicPulse } from "./topicPulse.ts";

const slugs = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,6}$/);

test("writes a word as one beat: waves for vowels, ticks and one spike for consonants", () => {
  expect(topicPulse("ki")).toEqual({
    width: 43,
    height: 48,
    baseline: 32,
    path: "M0 32h8l3 4 3 -25.3 4 34.5 3 -18.2 3 5q4.5 -18.5 9 0h10",
  });
});

test("gives each topic its own line", () => {
  const paths = ["pruefung", "gut-ankommen", "azubis-gewinnen", "digitales-lernen"].map(
    (slug) => topicPulse(slug).path,
  );
  expect(new Set(paths).size).toBe(4);
});

test("enters and leaves at the baseline and stays within its box", () => {
  fc.assert(
    fc.property(slugs, (slug) => {
      const { width, height, baseline, path } = topicPulse(slug);
      const points = pointsOf(path);
      expect(points.at(0)).toEqual([0, baseline]);
      expect(points.at(-1)?.[0]).toBeCloseTo(width, 3);
      expect(points.at(-1)?.[1]).toBeCloseTo(baseline, 3);
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 0.001);
        expect(y).toBeGreaterThanOrEqual(1);
        expect(y).toBeLessThanOrEqual(height - 1);
      }
    }),
  );
});

/** The points that a path of M, h, l and q commands passes, with the top of each curve. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  const to = (dx: number, dy: number) => points.push([(x += dx), (y += dy)]);
  for (const [, command = "", rest = ""] of path.matchAll(/([Mhlq])([^Mhlq]*)/g)) {
    const numbers = rest.trim().split(/[ ,]+/).map(Number);
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    if (command === "M" || command === "h") to(first, command === "M" ? second : 0);
    if (command === "q") {
      points.push([x + first, y + second / 2]);
      to(third, fourth);
    }
    if (command === "l") {
      for (let at = 0; at < numbers.length; at += 2) to(numbers[at] ?? 0, numbers[at + 1] ?? 0);
    }
  }
  return points;
}
