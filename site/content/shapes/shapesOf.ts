import { parse, typeEvaluate, type ExprNode, type SchemaType, type TypeNode } from "groq-js";
import type { FieldShape, Shape, Shapes } from "./Shape.ts";

type ObjectType = Extract<TypeNode, { type: "object" }>;

/** The shapes of what queries answer, and of the schema's types that occur in it. */
export function shapesOf(queries: readonly string[], schema: SchemaType): Shapes {
  const types = new Map<string, Shape>();
  const ofQuery = (query: string) => {
    const tree = parse(query, { params: {} });
    const shape = shapeOf(typeEvaluate(tree, schema));
    if (shape === undefined) throw new Error(`Nothing to check in what ${query} answers`);
    return withSources(shape, tree);
  };
  return {
    queries: Object.fromEntries(queries.map((query) => [query, ofQuery(query)])),
    types: Object.fromEntries(types),
  };

  /** Undefined for what can be anything. */
  function shapeOf(type: TypeNode): Shape | undefined {
    switch (type.type) {
      case "string":
        return { is: "text" };
      case "number":
        return { is: "number" };
      case "boolean":
        return { is: "truth" };
      case "unknown":
      case "null":
        return undefined;
      case "array": {
        const of = shapeOf(type.of);
        return of && { is: "list", of };
      }
      case "object":
        // An item of a list: a key, and the rest of a type of the schema.
        return type.rest?.type === "inline" ? shapeOf(type.rest) : groupOf(type);
      case "inline":
        return namedShape(type.name);
      case "union":
        return unionOf(type.of);
    }
  }

  function namedShape(name: string): Shape {
    if (!types.has(name)) {
      const definition = schema.find((type) => type.name === name);
      if (definition?.type !== "type") throw new Error(`The schema has no type ${name}`);
      // Before its parts are looked at, for a type may hold itself.
      types.set(name, { is: "group", fields: {} });
      types.set(name, shapeOf(definition.value) ?? { is: "group", fields: {} });
    }
    return { is: "type", name };
  }

  function groupOf({ attributes }: ObjectType): Shape {
    const fields = Object.entries(attributes).flatMap(([name, { value, optional }]) => {
      const shape = NOT_CHECKED.has(name) ? undefined : shapeOf(value);
      if (shape === undefined) return [];
      const isNullable = value.type === "union" && value.of.some(({ type }) => type === "null");
      const field: FieldShape = {
        shape,
        ...(isNullable && { isNullable }),
        ...(!isNullable && optional !== true && { isRequired: true }),
      };
      return [[name, field] as const];
    });
    return { is: "group", fields: Object.fromEntries(fields) };
  }

  function unionOf(members: readonly TypeNode[]): Shape | undefined {
    const typed = members.flatMap((member) => {
      const shape = shapeOf(member);
      return shape === undefined ? [] : { shape, name: typeName(member) };
    });
    const [first, ...others] = typed;
    if (first === undefined) return undefined;
    if (others.every(({ shape }) => JSON.stringify(shape) === JSON.stringify(first.shape)))
      return first.shape;
    const byType = typed.map(({ shape, name }) => {
      if (name === undefined) throw new Error("A union of what no `_type` tells apart");
      return [name, shape] as const;
    });
    const told = new Map(byType);
    return told.size === 1 ? first.shape : { is: "anyOf", byType: Object.fromEntries(told) };
  }

  /** The `_type` that groups of a type have. */
  function typeName(type: TypeNode): string | undefined {
    if (type.type === "inline") {
      const definition = schema.find(({ name }) => name === type.name);
      return definition?.type === "type" ? typeName(definition.value) : undefined;
    }
    if (type.type !== "object") return undefined;
    const own = type.attributes["_type"]?.value;
    return own?.type === "string" ? own.value : type.rest && typeName(type.rest);
  }
}

/** `_type` is what loaders look at, `_key` what an item gets if it has none. */
const NOT_CHECKED: ReadonlySet<string> = new Set(["_type", "_key"]);

/** A query's shape with where its documents have what it takes out of them under another name. */
function withSources(shape: Shape, tree: ExprNode): Shape {
  if (shape.is === "list") return { ...shape, of: withSources(shape.of, tree) };
  if (shape.is !== "group") return shape;
  const projection = projectionIn(tree);
  if (projection === undefined) return shape;
  const document = documentIn(tree);
  const fields = Object.entries(shape.fields).map(([name, field]) => {
    const attribute = projection.attributes.find((one) => "name" in one && one.name === name);
    if (attribute === undefined || !("value" in attribute)) return [name, field] as const;
    if (document === undefined)
      return [name, { ...field, shape: withSources(field.shape, attribute.value) }] as const;
    const from = sourceOf(attribute.value) ?? "";
    return [name, from === name ? field : { ...field, from }] as const;
  });
  return { ...shape, fields: Object.fromEntries(fields), ...(document && { document }) };
}

type ObjectNode = Extract<ExprNode, { type: "Object" }>;

function projectionIn(tree: ExprNode): ObjectNode | undefined {
  if (tree.type === "Object") return tree;
  if (tree.type === "Map" || tree.type === "Projection") return projectionIn(tree.expr);
  return undefined;
}

/** The type of documents that a query filters by. */
function documentIn(tree: ExprNode): string | undefined {
  if (tree.type === "OpCall" && tree.op === "==") {
    const { left, right } = tree;
    const isType = left.type === "AccessAttribute" && left.name === "_type";
    return isType && right.type === "Value" ? String(right.value) : undefined;
  }
  if (tree.type === "And") return documentIn(tree.left);
  if (tree.type === "Filter") return documentIn(tree.expr) ?? documentIn(tree.base);
  return "base" in tree ? documentIn(tree.base) : undefined;
}

/**
 * Where a document has what a projection takes: "place/city" for `place.city`. Undefined for what
 * is gathered from several places, which documents asked for whole have as well.
 */
function sourceOf(value: ExprNode): string | undefined {
  if (value.type === "ArrayCoerce" || value.type === "Map" || value.type === "Projection")
    return sourceOf(value.base);
  if (value.type !== "AccessAttribute") return undefined;
  if (value.base === undefined) return value.name;
  const base = sourceOf(value.base);
  return base && `${base}/${value.name}`;
}
