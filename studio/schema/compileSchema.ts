import { Schema } from "@sanity/schema";
import { builtinTypes } from "@sanity/schema/_internal";
import { schemaTypes } from "./index.ts";

/** The Studio's schema, compiled for use outside of the Studio: for tests and headless validation. */
export function compileSchema() {
  const builtin = Schema.compile({ name: "builtin", types: builtinTypes });
  return Schema.compile({ name: "hub", types: schemaTypes, parent: builtin });
}
