import type { FaultPlan } from "../faults.ts";
import type { KeptMail } from "../KeptMail.ts";
import { frame } from "./frame.ts";
import { html, type Html } from "./html.ts";

/** All templates, with example data. */
export async function previewsPage(
  previews: readonly Promise<KeptMail>[],
  faults: FaultPlan,
): Promise<Html> {
  const rows = (await Promise.all(previews)).map(
    ({ id, subject }) =>
      html`<tr>
        <td><a href="/vorlagen/${id}/">${subject}</a></td>
        <td><code>${id}</code></td>
      </tr>`,
  );
  return frame(
    { title: "Vorlagen", at: "vorlagen" },
    html`<h1>Vorlagen</h1>
      <p class="lead">Alle Mails, die der Hub verschicken kann, mit Beispielen gefüllt.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Betreff</th>
            <th scope="col">Vorlage</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
    faults,
  );
}

/** A page that says one thing. */
export function messagePage(title: string, text: string): Html {
  return frame(
    { title, at: undefined },
    html`<h1>${title}</h1>
      <p>${text}</p>`,
  );
}
