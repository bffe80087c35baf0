import type { ReportProblem } from "../ContentProblem.ts";
import { misfit } from "./misfit.ts";
import type { FieldShape, Shape, Shapes } from "./Shape.ts";

type GroupShape = Extract<Shape, { is: "group" }>;

/** Where in the content a value stands; outside of documents there is nothing to report. */
interface Place {
  document: { id: string; type: string } | undefined;
  path: string;
}

const NOWHERE: Place = { document: undefined, path: "" };

/**
 * Makes results fit their shapes: what has the wrong type, as programs may write it, is left out and
 * reported, so that behind this the types are true. What is left out is as small as it can be: a
 * field, an item of a list, and a group only where it means nothing without the field. Changes the
 * result itself, for it is as large as the hub.
 */
export function fitting({ types, queries }: Shapes, report: ReportProblem) {
  return <Result>(result: Result, query: string): Result => {
    const shape = known(queries, query);
    if (result !== null) fits(result, shape, NOWHERE);
    return result;
  };

  function fits(value: unknown, shape: Shape, place: Place): boolean {
    switch (shape.is) {
      case "text":
        return typeof value === "string";
      case "number":
        return Number.isFinite(value);
      case "truth":
        return typeof value === "boolean";
      case "type":
        return fits(value, known(types, shape.name), place);
      case "anyOf": {
        if (!isGroup(value)) return false;
        const own = shape.byType[String(value["_type"])];
        return own === undefined || fits(value, own, place);
      }
      case "list":
        return isList(value) && fitItems(value, shape.of, place);
      case "group":
        return isGroup(value) && fitFields(value, shape, place);
    }
  }

  function fitItems(items: unknown[], shape: Shape, place: Place): true {
    const kept = items.filter((item, index) => {
      const here = { ...place, path: below(place.path, keyOf(item, index)) };
      if (fits(item, shape, here)) return true;
      note(item, shape, here);
      return false;
    });
    if (kept.length < items.length) items.splice(0, items.length, ...kept);
    return true;
  }

  function fitFields(group: Record<string, unknown>, shape: GroupShape, outer: Place): boolean {
    const place = documentOf(group, shape) ?? outer;
    for (const [name, field] of Object.entries(shape.fields)) {
      const value = group[name];
      const isNothing = value === undefined || value === null;
      const here = fieldAt(place, field.from ?? name);
      if (!isNothing && fits(value, field.shape, here)) continue;
      if (field.isRequired) {
        // Of a document nobody else would say why it is not there.
        if (place !== outer) note(value, field.shape, here);
        return false;
      }
      if (!isNothing) note(value, field.shape, here);
      leaveOut(group, name, field);
    }
    return true;
  }

  function note(value: unknown, shape: Shape, { document, path }: Place): void {
    if (document === undefined) return;
    const expected = shape.is === "type" ? known(types, shape.name) : shape;
    report({
      documentId: document.id,
      documentType: document.type,
      path,
      message: misfit(value, expected),
    });
  }
}

function known(shapes: Readonly<Record<string, Shape>>, name: string): Shape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`No shape for ${name}; run \`npm run typegen\``);
  return shape;
}

/** A document begins at a group with an id. */
function documentOf(group: Record<string, unknown>, { document }: GroupShape): Place | undefined {
  const { _id: id, _type: type = document } = group;
  if (typeof id !== "string" || typeof type !== "string") return undefined;
  return { document: { id, type }, path: "" };
}

/** What loaders name an item by: its key. Programs may forget to give one; then it gets its place. */
function keyOf(item: unknown, index: number): string {
  if (!isGroup(item) || "_id" in item) return String(index);
  if (typeof item["_key"] === "string") return item["_key"];
  return (item["_key"] = String(index));
}

function leaveOut(group: Record<string, unknown>, name: string, { isNullable }: FieldShape): void {
  if (isNullable) group[name] = null;
  else Reflect.deleteProperty(group, name);
}

function fieldAt({ document, path }: Place, name: string): Place {
  return name === "" ? NOWHERE : { document, path: below(path, name) };
}

function below(path: string, part: string): string {
  return path === "" ? part : `${path}/${part}`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
