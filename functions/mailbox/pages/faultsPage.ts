import { FAULTS, isFault, type Fault, type FaultPlan } from "../faults.ts";
import { frame, timesLeft } from "./frame.ts";
import { html, type Html } from "./html.ts";

const TIMES = {
  "1": "Bei der nächsten Anfrage",
  "5": "Bei den nächsten fünf",
  immer: "Bis ich sie ausschalte",
};

/** Where one tells the mailbox to fail, to see what the hub makes of it. */
export function faultsPage(faults: FaultPlan): Html {
  const plan = faults.current();
  const kinds = Object.entries(FAULTS).map(
    ([name, label]) =>
      html`<label
        ><input
          type="radio"
          name="fault"
          value="${name}"
          required${plan?.fault === name ? { html: " checked" } : { html: "" }}
        />
        ${label}</label
      >`,
  );
  const times = Object.entries(TIMES).map(
    ([value, label], index) =>
      html`<label
        ><input
          type="radio"
          name="times"
          value="${value}"
          ${index === 0 ? { html: " checked" } : { html: "" }}
        />
        ${label}</label
      >`,
  );
  const now =
    plan === undefined
      ? html`<p role="status">Gerade antwortet das Postfach, wie es soll.</p>`
      : html`<p role="status">Eingeschaltet: ${FAULTS[plan.fault]}, ${timesLeft(plan.times)}.</p>
          <form method="post" action="/stoerungen/">
            <button name="fault" value="">Ausschalten</button>
          </form>`;
  return frame(
    { title: "Störungen", at: "stoerungen" },
    html`<h1>Störungen</h1>
      <p class="lead">
        Hier können Sie ausprobieren, was der Hub macht, wenn der Maildienst ausfällt: Es darf keine
        Mail verloren gehen und keine doppelt ankommen.
      </p>
      ${now}
      <form class="faults" method="post" action="/stoerungen/">
        <fieldset>
          <legend>Was soll schiefgehen?</legend>
          ${kinds}
        </fieldset>
        <fieldset>
          <legend>Wie oft?</legend>
          ${times}
        </fieldset>
        <button>Einschalten</button>
      </form>
      <h2>Wie Resend selbst</h2>
      <p>
        Mails an <code>bounced@resend.dev</code> kommen als unzustellbar zurück, Mails an
        <code>complained@resend.dev</code> werden als Spam gemeldet. Mehr als fünf Anfragen in der
        Sekunde nimmt das Postfach nicht an.
      </p>`,
  );
}

/** Reads the form: `times` is a number, or anything else for "until told otherwise". */
export function readFaultForm(form: URLSearchParams, faults: FaultPlan): void {
  const name = form.get("fault") ?? "";
  const fault: Fault | undefined = isFault(name) ? name : undefined;
  const times = Number(form.get("times") ?? "1");
  faults.set(fault, Number.isInteger(times) ? times : Infinity);
}
