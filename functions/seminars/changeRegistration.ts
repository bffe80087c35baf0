import type { RegistrationChangeForm } from "../../common/forms/registrationForm.ts";
import type { FormVisit } from "../forms/answerForm.ts";
import type { Managed } from "./manage.ts";

/** Writes down what a guest says about themselves, as far as the seminar asks for it. */
export async function changeRegistration(
  { name, company, question }: RegistrationChangeForm,
  { registration, seminar }: Managed,
  { env }: FormVisit,
): Promise<"done" | "badLink"> {
  const { asksCompany = true, asksQuestion = true } = seminar?.registration ?? {};
  const { meta } = await env.database
    .prepare(
      `UPDATE registrations SET name = ?, company = ?, question = ?, updated_at = ?
       WHERE id = ? AND state <> 'cancelled'`,
    )
    .bind(
      name,
      asksCompany ? company : "",
      asksQuestion ? question : "",
      env.now().toISOString(),
      registration.id,
    )
    .run();
  return meta.changes > 0 ? "done" : "badLink";
}
