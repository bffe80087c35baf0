import { expect, it } from "vitest";
import { parsePerspective } from "./parsePerspective.ts";

it.each([
  [[], "2025-02-18", "raw"],
  [[], "2025-02-19", ["published"]],
  [[], "X", ["published"]],
  [[], "1", "raw"],
  [["raw"], "2026-02-01", "raw"],
  [["published"], "1", ["published"]],
  [["drafts"], "1", ["drafts", "published"]],
  [["previewDrafts"], "1", ["drafts", "published"]],
  [["r1,drafts"], "X", ["r1", "drafts", "published"]],
  [["r1", "drafts", "published"], "X", ["r1", "drafts", "published"]],
  [["r1"], "X", ["r1", "published"]],
  [["raw,drafts"], "X", undefined],
  [["../x"], "X", undefined],
])("%j in version %s is %j", (names, version, expected) => {
  expect(parsePerspective(names, version)).toEqual(expected);
});
