/**
 * What a part of a query's result may be, for checking it when it arrives. Written by
 * writeShapes.ts from the Studio's schema and the queries, as the types of the same results are.
 */
export type Shape =
  | { readonly is: "text" | "number" | "truth" }
  | { readonly is: "list"; readonly of: Shape }
  | {
      readonly is: "group";
      readonly fields: Readonly<Record<string, FieldShape>>;
      /** The type of the documents that a query makes such groups of. */
      readonly document?: string;
    }
  /** Groups told apart by their `_type`; others are the loaders' to name. */
  | { readonly is: "anyOf"; readonly byType: Readonly<Record<string, Shape>> }
  /** One of the schema's own types, in {@link Shapes.types}. */
  | { readonly is: "type"; readonly name: string };

export interface FieldShape {
  readonly shape: Shape;
  /** Whether null stands for nothing here; otherwise the field is absent. */
  readonly isNullable?: true;
  /** Without it the group means nothing. */
  readonly isRequired?: true;
  /** Where the document has it, if not under its own name; "" where that is no one place. */
  readonly from?: string;
}

/** All shapes: of the schema's types by name, and of each query's result by the query. */
export interface Shapes {
  readonly types: Readonly<Record<string, Shape>>;
  readonly queries: Readonly<Record<string, Shape>>;
}
