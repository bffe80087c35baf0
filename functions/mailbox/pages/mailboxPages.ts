import type { FaultPlan } from "../faults.ts";
import type { KeptMail } from "../KeptMail.ts";
import type { MailStore } from "../mailStore.ts";
import type { MailEvent } from "../webhooks.ts";
import { MAIL_KINDS, renderPreview } from "../../mail/previews.ts";
import { isMailKind } from "../../mail/MailData.ts";
import { faultsPage, readFaultForm } from "./faultsPage.ts";
import type { Html } from "./html.ts";
import { listPage } from "./listPage.ts";
import { mailPage } from "./mailPage.ts";
import { messagePage, previewsPage } from "./morePages.ts";
import { SCRIPT, STYLE } from "./look.ts";

export interface PageRequest {
  method: string;
  url: URL;
  body: string;
}

export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

interface Mailbox {
  store: MailStore;
  faults: FaultPlan;
  fire: (mail: KeptMail, event: MailEvent) => Promise<number>;
  seen: () => { requests: number; tooMany: number };
  hubOrigin: string;
}

type Handler = (request: PageRequest, found: readonly string[]) => Promise<PageAnswer>;

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** What people and tests ask of the mailbox. */
export function mailboxPages(mailbox: Mailbox): (request: PageRequest) => Promise<PageAnswer> {
  const routes = routesOf(mailbox);
  return async (request) => {
    const { pathname } = request.url;
    for (const { method, path, handle } of routes) {
      const found = path.exec(pathname);
      const isMethod = method === (request.method === "HEAD" ? "GET" : request.method);
      if (found !== null && isMethod) return handle(request, found.slice(1).map(decoded));
    }
    return page(404, messagePage("Diese Seite gibt es nicht", "Das Postfach kennt sie nicht."));
  };
}

function routesOf({ store, faults, fire, seen, hubOrigin }: Mailbox): {
  method: "GET" | "POST";
  path: RegExp;
  handle: Handler;
}[] {
  const withMail =
    (
      show: (
        mail: KeptMail,
        request: PageRequest,
        found: readonly string[],
      ) => PageAnswer | Promise<PageAnswer>,
    ): Handler =>
    async (request, found) => {
      const mail = await mailOf(found[0] ?? "");
      return mail === undefined
        ? page(
            404,
            messagePage("Diese Mail gibt es nicht", "Vielleicht wurde das Postfach geleert."),
          )
        : show(mail, request, found);
    };
  /** A mail, or the example of a template, whose id is its kind. */
  const mailOf = async (id: string): Promise<KeptMail | undefined> =>
    isMailKind(id) ? previewMail(id) : store.find(id);
  const previewMail = async (kind: (typeof MAIL_KINDS)[number]): Promise<KeptMail> => {
    const { to, replyTo, ...mail } = await renderPreview(kind, { hubOrigin });
    const answers = replyTo === undefined ? [] : [replyTo];
    return { ...mail, id: kind, at: "", from: "", to: [to], replyTo: answers };
  };

  return [
    {
      method: "GET",
      path: /^\/$/,
      handle: async ({ url }) =>
        Promise.resolve(
          page(200, listPage(store.summaries(), { query: url.searchParams, faults })),
        ),
    },
    {
      method: "GET",
      path: /^\/(?:mails|vorlagen)\/([^/]+)\/$/,
      handle: withMail((mail, { url }) =>
        page(200, mailPage(mail, { told: url.searchParams.get("gemeldet"), faults })),
      ),
    },
    {
      method: "GET",
      path: /^\/(?:mails|vorlagen)\/([^/]+)\/html$/,
      handle: withMail((mail) => framed(mail.html, hubOrigin)),
    },
    {
      method: "GET",
      path: /^\/(?:mails|vorlagen)\/([^/]+)\/anhang\/(\d+)$/,
      handle: withMail((mail, _request, [, index]) => attachment(mail, Number(index))),
    },
    {
      method: "POST",
      path: /^\/mails\/([^/]+)\/ereignis$/,
      handle: withMail(async (mail, { body }) => {
        const event =
          new URLSearchParams(body).get("event") === "bounced" ? "bounced" : "complained";
        const status = await fire(mail, event);
        return seeOther(`/mails/${mail.id}/?gemeldet=${event}-${status}`);
      }),
    },
    {
      method: "GET",
      path: /^\/vorlagen\/$/,
      handle: async () => page(200, await previewsPage(MAIL_KINDS.map(previewMail), faults)),
    },
    {
      method: "GET",
      path: /^\/stoerungen\/$/,
      handle: async () => Promise.resolve(page(200, faultsPage(faults))),
    },
    {
      method: "POST",
      path: /^\/stoerungen\/$/,
      handle: async ({ body }) => {
        readFaultForm(new URLSearchParams(body), faults);
        return Promise.resolve(seeOther("/stoerungen/"));
      },
    },
    {
      method: "POST",
      path: /^\/leeren$/,
      handle: async () => {
        await store.empty();
        return seeOther("/");
      },
    },
    {
      method: "GET",
      path: /^\/mailbox\.css$/,
      handle: async () => Promise.resolve(file("text/css; charset=utf-8", STYLE)),
    },
    {
      method: "GET",
      path: /^\/mailbox\.js$/,
      handle: async () => Promise.resolve(file("text/javascript; charset=utf-8", SCRIPT)),
    },
    {
      method: "GET",
      path: /^\/__mailbox\/health$/,
      handle: async () => Promise.resolve(json({ status: "ok" })),
    },
    {
      // How many mails there are: for the page that waits for new ones, and for benches.
      method: "GET",
      path: /^\/__mailbox\/count$/,
      handle: async () => Promise.resolve(json({ mails: store.summaries().length, ...seen() })),
    },
    {
      // Everything about the mails to an address, or all addresses: for tests.
      method: "GET",
      path: /^\/__mailbox\/mails$/,
      handle: async ({ url }) => {
        const to = url.searchParams.get("to");
        const asked = store.summaries().filter((mail) => to === null || mail.to.includes(to));
        if (to === null) return json(asked);
        return json(await Promise.all(asked.map(async ({ id }) => store.find(id))));
      },
    },
  ];
}

function page(status: number, { html }: Html): PageAnswer {
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
    body: html,
  };
}

/**
 * A mail's HTML as a mail program shows it: no script, no form, pictures of the hub alone. Links
 * open in a new tab.
 */
function framed(html: string, hubOrigin: string): PageAnswer {
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: ${hubOrigin}; frame-ancestors 'self'`,
    },
    body: html.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`),
  };
}

/** Always a download: what is in it is somebody else's. */
function attachment(mail: KeptMail, index: number): PageAnswer {
  const found = mail.attachments[index];
  if (found === undefined) {
    return page(404, messagePage("Diesen Anhang gibt es nicht", "Die Mail hat ihn nicht."));
  }
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.filename)}`,
    },
    body: Buffer.from(found.content, "base64"),
  };
}

function file(type: string, body: string): PageAnswer {
  return { status: 200, headers: { "content-type": type }, body };
}

function json(body: unknown): PageAnswer {
  return file("application/json; charset=utf-8", JSON.stringify(body));
}

function seeOther(location: string): PageAnswer {
  return { status: 303, headers: { location }, body: "" };
}

/** A malformed escape stays as it is; it then names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
