import type * as z from "zod/mini";
import { readForm, type SentValues } from "../../common/forms/readForm.ts";
import { redirect } from "../redirect.ts";
import type { AreaResponse } from "../respond.ts";
import type { FormVisit } from "./answerForm.ts";
import { formPage } from "./formPage.ts";
import { receiveForm } from "./receiveForm.ts";

/**
 * A form on a page that a link in a mail leads to. Its token is the proof that somebody may do this,
 * so neither an hour's ceiling nor a proof of work stands before it.
 */
export interface TokenForm<Shape extends z.core.$ZodShape> {
  /** What the limit of an address block counts by. */
  name: string;
  schema: z.ZodMiniObject<Shape>;
  /** The page with the form as it is for what was sent, to be shown again with what is to mend. */
  page: (values: SentValues, visit: FormVisit) => Promise<Response>;
  /** Where machines are sent, as if all were well. */
  thanks: string;
  act: (values: z.output<z.ZodMiniObject<Shape>>, visit: FormVisit) => Promise<TokenFormResult>;
}

export type TokenFormResult =
  /** It is done, or was done before; the result page says so. */
  | { type: "done"; location: string }
  /** It cannot be done (any more): the page that says why. */
  | { type: "refused"; page: Response };

/** Takes a form that a token stands in through all that is before its action, and answers. */
export async function answerTokenForm<Shape extends z.core.$ZodShape>(
  visit: FormVisit,
  form: TokenForm<Shape>,
): Promise<AreaResponse> {
  const received = await receiveForm(visit, { form: form.name, thanks: form.thanks });
  if (received.type === "answered") return received.answer;
  const { values } = received;
  const read = readForm(form.schema, values);
  if (read.type === "invalid") {
    const page = await form.page(values, visit);
    return { response: formPage(page, { values, problems: read.problems }), area: "asset" };
  }
  const result = await form.act(read.values, visit);
  switch (result.type) {
    case "done":
      return redirect(303, result.location);
    case "refused":
      return { response: result.page, area: "asset" };
  }
}
