import { expect, test } from "vitest";
import { documentTypes } from "../schema/index.ts";
import { actionsFor, creatable, singletonTypes } from "./singletons.ts";

const actions = [
  { action: "publish" },
  { action: "unpublish" },
  { action: "discardChanges" },
  { action: "duplicate" },
  { action: "restore" },
  { action: "delete" },
  { label: "an action of a plugin" },
];

test("a singleton is published and restored, but neither copied, unpublished nor deleted", () => {
  expect(actionsFor("settings", actions)).toEqual([
    { action: "publish" },
    { action: "discardChanges" },
    { action: "restore" },
  ]);
});

test("any other document has all actions", () => {
  expect(actionsFor("article", actions)).toEqual(actions);
});

test("no second singleton can be created, and every other type can", () => {
  const templates = documentTypes.map(({ name }) => ({ templateId: name }));
  const left = creatable(templates).map(({ templateId }) => templateId);
  expect(left).toEqual(
    documentTypes.map(({ name }) => name).filter((name) => !singletonTypes.has(name)),
  );
  expect(left.length).toBe(documentTypes.length - singletonTypes.size);
});
