import type { DocumentActionsResolver } from "sanity";
import { viewOnSite } from "../plugins/viewOnSite.ts";
import { singletonTypes } from "./singletons.ts";

const FOR_SINGLETONS: ReadonlySet<string | undefined> = new Set([
  "publish",
  "discardChanges",
  "restore",
]);

/** What can be done with a document: a singleton is neither duplicated, nor deleted, nor unpublished. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => [
  ...(singletonTypes.has(schemaType)
    ? actions.filter(({ action }) => FOR_SINGLETONS.has(action))
    : actions),
  viewOnSite,
];
