import * as z from "zod/mini";

/** What somebody types into a field, without what the schema makes of it afterwards. */
export function innerField<Schema extends z.core.$ZodType | undefined>(
  schema: Schema,
): Schema | z.core.$ZodType {
  if (schema instanceof z.ZodMiniDefault) return innerField(schema.def.innerType);
  if (schema instanceof z.ZodMiniPipe) return innerField(schema.def.in);
  return schema;
}
