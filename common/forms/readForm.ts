import * as z from "zod/mini";
import { innerField } from "./innerField.ts";

/** One thing to mend in a form, at the field it came from ("" for the form as a whole). */
export interface FieldProblem {
  field: string;
  message: string;
}

/** What was sent: each field's values in their order, as typed. */
export type SentValues = ReadonlyMap<string, readonly string[]>;

export type ReadForm<Values> =
  { type: "valid"; values: Values } | { type: "invalid"; problems: readonly FieldProblem[] };

/** The text fields of a form; files are left out, for no form of ours takes any. */
export function sentValues(data: FormData | URLSearchParams): SentValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of data.entries()) {
    if (typeof value === "string") values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/**
 * Checks what was sent against a form's schema: in the browser before it leaves, and in the Worker,
 * which trusts nobody. At most one problem a field, in the order of the fields.
 */
export function readForm<Shape extends z.core.$ZodShape>(
  form: z.ZodMiniObject<Shape>,
  sent: SentValues,
): ReadForm<z.output<z.ZodMiniObject<Shape>>> {
  const input: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(form.shape)) {
    const values = sent.get(name);
    if (values !== undefined) input[name] = isList(schema) ? values : values[0];
    else if (isText(schema)) input[name] = "";
  }
  const result = form.safeParse(input);
  if (result.success) return { type: "valid", values: result.data };
  const problems = new Map<string, string>();
  for (const { path, message } of result.error.issues) {
    const field = String(path[0] ?? "");
    if (!problems.has(field)) problems.set(field, message);
  }
  return {
    type: "invalid",
    problems: [...problems].map(([field, message]) => ({ field, message })),
  };
}

function isList(schema: z.core.$ZodType): boolean {
  return innerField(schema) instanceof z.ZodMiniArray;
}

/** A text field that was left out of the request is empty, not of the wrong type. */
function isText(schema: z.core.$ZodType): boolean {
  return !(schema instanceof z.ZodMiniDefault) && innerField(schema) instanceof z.ZodMiniString;
}
