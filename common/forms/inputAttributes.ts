import * as z from "zod/mini";
import { innerField } from "./innerField.ts";

/** The attributes with which a browser checks a field by itself. */
export interface InputAttributes {
  name: string;
  required?: true;
  maxlength?: number;
}

/** The attributes of a form's field, from the very schema that the Worker checks it by. */
export function inputAttributes<Shape extends z.core.$ZodShape>(
  form: z.ZodMiniObject<Shape>,
  name: string & keyof Shape,
): InputAttributes {
  const inner = innerField(form.shape[name]);
  if (!(inner instanceof z.ZodMiniString)) return { name };
  const { minLength = 0, maxLength } = z.toJSONSchema(inner, { io: "input" });
  return {
    name,
    ...(minLength > 0 ? { required: true } : {}),
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
  };
}
