import { FAULTS, type FaultPlan } from "../faults.ts";
import { html, NOTHING, type Html } from "./html.ts";

/** A page of the mailbox. While it is told to fail, every page says so. */
export function frame(
  { title, at }: { title: string; at: "mails" | "vorlagen" | "stoerungen" | undefined },
  content: Html,
  faults?: FaultPlan,
): Html {
  const link = (path: string, name: typeof at, label: string) =>
    html`<a href="${path}" ${name === at ? { html: ' aria-current="page"' } : NOTHING}
      >${label}</a
    >`;
  const plan = faults?.current();
  const warning =
    plan === undefined
      ? NOTHING
      : html`<p class="warning">
          Störung eingeschaltet: ${FAULTS[plan.fault]}, ${timesLeft(plan.times)}.
          <a href="/stoerungen/">Ändern</a>
        </p>`;
  return html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Postfach</title>
        <link rel="stylesheet" href="/mailbox.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#inhalt">Zum Inhalt</a>
        <header>
          <p class="name"><b>Postfach</b> dieses Rechners</p>
          <nav aria-label="Postfach">
            ${link("/", "mails", "Mails")} ${link("/vorlagen/", "vorlagen", "Vorlagen")}
            ${link("/stoerungen/", "stoerungen", "Störungen")}
          </nav>
        </header>
        <main id="inhalt">${warning} ${content}</main>
      </body>
    </html> `;
}

export function timesLeft(times: number): string {
  if (times === Infinity) return "bis Sie sie ausschalten";
  return times === 1 ? "noch bei einer Anfrage" : `noch bei ${times} Anfragen`;
}
