import { defineArrayMember } from "@sanity/types";

/** An array member referring to any of the given document types. */
export const referencesTo = (...types: readonly string[]) =>
  defineArrayMember({ type: "reference", to: types.map((type) => ({ type })) });
