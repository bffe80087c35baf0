import type { FaultPlan } from "../faults.ts";
import type { MailSummary } from "../KeptMail.ts";
import { frame } from "./frame.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { shownMoment } from "./shownMoment.ts";

const A_PAGE = 50;

/** The mails, newest first; `q` narrows them down, `seite` turns the page. */
export function listPage(
  mails: readonly MailSummary[],
  { query, faults }: { query: URLSearchParams; faults: FaultPlan },
): Html {
  const asked = query.get("q") ?? "";
  const found = mails.filter((mail) => holds(mail, asked));
  const last = Math.max(1, Math.ceil(found.length / A_PAGE));
  const at = Math.min(last, Math.max(1, Math.floor(Number(query.get("seite") ?? "1")) || 1));
  const shown = found.slice((at - 1) * A_PAGE, at * A_PAGE);
  return frame(
    { title: "Mails", at: "mails" },
    html`<h1>Mails</h1>
      <p class="lead">
        Hier kommt an, was der Hub verschickt. Nichts davon verlässt diesen Rechner.
      </p>
      <form class="search" role="search">
        <label for="q">Empfänger oder Betreff</label>
        <input id="q" type="search" name="q" value="${asked}" />
        <button>Suchen</button>
      </form>
      <p role="status" data-count="${mails.length}">${countText(found.length, asked)}</p>
      ${shown.length === 0 ? NOTHING : table(shown)}
      ${last === 1 ? NOTHING : turning({ at, last, asked })}
      ${mails.length === 0 ? NOTHING : EMPTY_FORM}
      <script type="module" src="/mailbox.js"></script>`,
    faults,
  );
}

const EMPTY_FORM = html`<form class="empty" method="post" action="/leeren">
  <button class="quiet">Postfach leeren</button>
</form>`;

function holds({ to, subject }: MailSummary, asked: string): boolean {
  const text = `${to.join(" ")} ${subject}`.toLocaleLowerCase("de");
  return asked
    .toLocaleLowerCase("de")
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function countText(count: number, asked: string): string {
  if (asked !== "") return count === 1 ? "1 Mail passt." : `${count} Mails passen.`;
  if (count === 0) {
    return "Noch ist keine Mail da. Melden Sie sich zum Beispiel auf der Website zum Newsletter an.";
  }
  return count === 1 ? "1 Mail." : `${count} Mails, die neuesten zuerst.`;
}

function table(mails: readonly MailSummary[]): Html {
  const rows = mails.map(
    ({ id, at, to, subject, attachments }) =>
      html`<tr>
        <td>
          <a href="/mails/${id}/">${subject}</a
          >${attachments === 0 ? NOTHING : html` <span class="tag">mit Anhang</span>`}
        </td>
        <td>${to.join(", ")}</td>
        <td><time datetime="${at}">${shownMoment(at)}</time></td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Betreff</th>
        <th scope="col">An</th>
        <th scope="col">Angekommen</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function turning({ at, last, asked }: { at: number; last: number; asked: string }): Html {
  const link = (page: number, label: string) =>
    page < 1 || page > last
      ? NOTHING
      : html`<a href="/?${new URLSearchParams({ q: asked, seite: String(page) }).toString()}"
          >${label}</a
        >`;
  return html`<nav class="turning" aria-label="Seiten">
    ${link(at - 1, "Neuere")} <span>Seite ${at} von ${last}</span> ${link(at + 1, "Ältere")}
  </nav>`;
}
