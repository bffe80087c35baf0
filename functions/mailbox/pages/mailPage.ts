import type { FaultPlan } from "../faults.ts";
import type { KeptMail } from "../KeptMail.ts";
import { frame } from "./frame.ts";
import { html, NOTHING, type Html } from "./html.ts";
import { shownMoment } from "./shownMoment.ts";

/** One mail, or the example of a template: as HTML, as text, its headers and its attachments. */
export function mailPage(
  mail: KeptMail,
  { told, faults }: { told: string | null; faults: FaultPlan },
): Html {
  const isPreview = mail.at === "";
  const base = `/${isPreview ? "vorlagen" : "mails"}/${mail.id}`;
  return frame(
    { title: mail.subject, at: isPreview ? "vorlagen" : "mails" },
    html`<p class="back">
        <a href="${isPreview ? "/vorlagen/" : "/"}"
          >${isPreview ? "Alle Vorlagen" : "Alle Mails"}</a
        >
      </p>
      <h1>${mail.subject}</h1>
      ${told === null ? NOTHING : toldText(told)}
      <dl class="facts">
        ${fact("Von", mail.from)} ${fact("An", mail.to.join(", "))}
        ${fact("Antwort an", mail.replyTo.join(", "))}
        ${isPreview ? fact("Vorlage", mail.id) : fact("Angekommen", shownMoment(mail.at))}
      </dl>
      ${attachments(mail, base)}
      <h2 id="html">So sieht sie aus</h2>
      <div class="sheets">
        <figure>
          <figcaption>Breit</figcaption>
          <iframe
            src="${base}/html"
            title="Die Mail, breit"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </figure>
        <figure class="narrow">
          <figcaption>Schmal, wie auf dem Telefon</figcaption>
          <iframe
            src="${base}/html"
            title="Die Mail, schmal"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>
        </figure>
      </div>
      <h2 id="text">Als Text</h2>
      <pre tabindex="0" aria-labelledby="text">${mail.text}</pre>
      <h2 id="kopfzeilen">Kopfzeilen</h2>
      <pre tabindex="0" aria-labelledby="kopfzeilen">${headers(mail)}</pre>
      ${isPreview ? NOTHING : events(mail)}`,
    faults,
  );
}

function fact(name: string, value: string): Html {
  return value === ""
    ? NOTHING
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}

function attachments({ attachments: files }: KeptMail, base: string): Html {
  if (files.length === 0) return NOTHING;
  const items = files.map(
    ({ filename, contentType, content }, index) =>
      html`<li>
        <a href="${base}/anhang/${index}">${filename}</a>
        <span class="muted"
          >${contentType}, ${Buffer.from(content, "base64").length.toLocaleString("de-DE")}
          Byte</span
        >
        ${
          contentType.startsWith("text/")
            ? html`<details>
                <summary>Inhalt ansehen</summary>
                <pre tabindex="0">${Buffer.from(content, "base64").toString("utf8")}</pre>
              </details>`
            : NOTHING
        }
      </li>`,
  );
  return html`<h2>Anhänge</h2>
    <ul class="files">
      ${items}
    </ul>`;
}

function headers(mail: KeptMail): string {
  return Object.entries(mail.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

function events({ id }: KeptMail): Html {
  return html`<h2>Was danach geschieht</h2>
    <p>Der Hub erfährt es so, wie Resend es ihm sagen würde.</p>
    <form class="buttons" method="post" action="/mails/${id}/ereignis">
      <button name="event" value="bounced">Als unzustellbar melden</button>
      <button name="event" value="complained">Als Spam melden</button>
    </form>`;
}

function toldText(told: string): Html {
  const [event = "", status = ""] = told.split("-");
  const what = event === "bounced" ? "unzustellbar" : "Spam";
  const text =
    status === "200"
      ? `Dem Hub wurde gemeldet: ${what}. Er hat es angenommen.`
      : `Dem Hub wurde gemeldet: ${what}. Er hat es nicht angenommen (${status === "0" ? "keine Antwort" : `Status ${status}`}).`;
  return html`<p role="status" class="told">${text}</p>`;
}
