import { expect, test } from "vitest";
import { documentHash } from "./documentHash.ts";
import { planSeed, type SeedAction } from "./planSeed.ts";
import type { SeedDocument } from "./seedDocument.ts";

const demo: SeedDocument = { _id: "topic-ki", _type: "topic", title: "KI", order: 2 };
const older: SeedDocument = { ...demo, title: "Künstliche Intelligenz" };
const edited: SeedDocument = { ...demo, title: "KI bei uns" };
const draft: SeedDocument = { ...edited, _id: "drafts.topic-ki" };

test.each<[string, SeedDocument[], SeedDocument | undefined, SeedAction]>([
  ["nothing there", [], undefined, "create"],
  ["there as seeded", [demo], demo, "unchanged"],
  ["demo content moved on since", [older], older, "update"],
  ["an editor changed it", [edited], demo, "keepEdited"],
  ["an editor changed it, and the demo content moved on", [edited], older, "keepEdited"],
  ["an editor has a draft of it", [older, draft], older, "keepEdited"],
  ["an editor has a draft of it, the published text is current", [demo, draft], demo, "keepEdited"],
  ["an editor deleted it", [], demo, "keepDeleted"],
  ["an editor unpublished it", [draft], demo, "keepDeleted"],
  ["somebody's document has its id", [edited], undefined, "keepForeign"],
  ["somebody's draft has its id", [draft], undefined, "keepForeign"],
])("%s", (_, stored, seeded, action) => {
  const record = seeded === undefined ? {} : { [demo._id]: documentHash(seeded) };
  expect(planSeed({ documents: [demo], stored, record })).toEqual([{ document: demo, action }]);
});

test("a step carries the revision that it was planned against", () => {
  const stored = { ...older, _rev: "r7" };
  const record = { [demo._id]: documentHash(older) };
  expect(planSeed({ documents: [demo], stored: [stored], record })).toEqual([
    { document: demo, action: "update", revision: "r7" },
  ]);
});

test("a document's hash leaves out what the store adds and the order of fields", () => {
  const stored = {
    order: 2,
    title: "KI",
    _type: "topic",
    _id: "topic-ki",
    _rev: "r1",
    _updatedAt: "x",
  };
  expect(documentHash(stored)).toBe(documentHash(demo));
  expect(documentHash({ ...stored, order: 3 })).not.toBe(documentHash(demo));
});
