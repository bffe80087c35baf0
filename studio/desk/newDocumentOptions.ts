import type { NewDocumentOptionsResolver } from "sanity";
import { singletonTypes } from "./singletons.ts";

/** What the Studio offers under "Neu", everywhere: no second document of a singleton type. */
export const newDocumentOptions: NewDocumentOptionsResolver = (options) =>
  options.filter((option) => !singletonTypes.has(option.templateId));
