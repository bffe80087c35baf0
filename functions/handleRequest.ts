import { api } from "./api.ts";
import { canonicalPath } from "./canonicalPath.ts";
import type { EnvProblem, HubEnv, ParsedEnv } from "./env.ts";
import { errorPage } from "./errorPage.ts";
import { formHandlerAt } from "./formRoutes.ts";
import { linkHandlerAt } from "./linkRoutes.ts";
import { errorFacts, logError } from "./log.ts";
import { serveMedia } from "./media/serveMedia.ts";
import { movedTo } from "./moved/movedTo.ts";
import { redirect } from "./redirect.ts";
import type { AreaResponse } from "./respond.ts";
import { placesFrom } from "./seminars/placesFrom.ts";
import { serveAtVisit } from "./visit/serveAtVisit.ts";

/** Milliseconds that the media source may take to answer. */
const MEDIA_TIMEOUT = 10_000;
/** An asset like any other page, which must not say 200 when it is asked for by itself. */
const NOT_FOUND_PAGE = "/404/";
/**
 * Where Astro's own endpoints are (pictures in any size, parts of pages). The hub uses none of them,
 * and whoever may ask them unsigned runs up a bill. Files below it are assets, and answered before.
 */
const ASTROS_OWN = "/_";

/** One request on its way through the Worker. */
export interface Visit {
  request: Request;
  requestId: string;
  context: ExecutionContext;
}

/** Renders a page on request; Astro's part of the Worker. */
export type RenderPage = (request: Request) => Promise<Response>;

/** Routes what the asset layer has no file for, and the pages that depend on the time of the visit. */
export async function handleRequest(
  visit: Visit,
  parsed: ParsedEnv,
  renderPage: RenderPage,
): Promise<AreaResponse> {
  const { request, requestId, context } = visit;
  const { pathname } = new URL(request.url);
  const waitUntil = (promise: Promise<unknown>) => context.waitUntil(promise);
  const answerPosted = formHandlerAt(pathname);
  if (answerPosted !== undefined) {
    if (parsed.type === "incomplete") return unconfigured(parsed.problems, requestId);
    const formVisit = { request, requestId, env: parsed.env, waitUntil };
    if (request.method === "POST") return answerPosted(formVisit);
    return (await linkHandlerAt(pathname)?.(formVisit)) ?? notAllowed(requestId, ONLY_POSTED);
  }
  if (pathname.startsWith("/api/")) {
    return { response: await api.fetch(request, { parsed, requestId }, context), area: "api" };
  }
  if (parsed.type === "incomplete") return unconfigured(parsed.problems, requestId);
  if (request.method !== "GET" && request.method !== "HEAD")
    return notAllowed(requestId, ONLY_READ);
  if (pathname.startsWith("/media/")) return media(visit, parsed.env);
  if (pathname.startsWith("/studio/")) return studio(request, parsed.env.assets, requestId);
  const showLinked = linkHandlerAt(pathname);
  if (showLinked !== undefined)
    return showLinked({ request, requestId, env: parsed.env, waitUntil });
  return page(visit, parsed.env, renderPage);
}

async function media({ request, requestId, context }: Visit, env: HubEnv): Promise<AreaResponse> {
  const { failure, ...answer } = await serveMedia(request, {
    source: env.media,
    fetch: (url, init) => fetch(url, init),
    cache: caches.default,
    waitUntil: (promise) => context.waitUntil(promise),
    timeout: MEDIA_TIMEOUT,
  });
  if (failure !== undefined) {
    const { pathname: path } = new URL(request.url);
    logError("media.upstream_failed", { requestId, path, reason: failure });
  }
  return answer;
}

/**
 * The Studio routes in the browser: every path of its is its index.html, except for its own files,
 * which must be missing when they are missing.
 */
async function studio(request: Request, assets: Fetcher, requestId: string): Promise<AreaResponse> {
  const { pathname } = new URL(request.url);
  const isFile = /^\/studio\/(static\/|[^/;=]+\.[a-z0-9]+$)/.test(pathname);
  if (!isFile) {
    const index = await assets.fetch(new URL("/studio/", request.url));
    if (index.status === 200) return { response: index, area: "studio" };
  }
  return {
    area: "errorPage",
    response: errorPage({
      status: 404,
      title: "Diese Datei des Studios gibt es nicht",
      paragraphs: [
        "Vielleicht wurde das Studio gerade aktualisiert. Bitte laden Sie die Seite im Studio neu.",
      ],
      requestId,
    }),
  };
}

async function page(
  { request, requestId }: Visit,
  { assets, database, now }: HubEnv,
  renderPage: RenderPage,
): Promise<AreaResponse> {
  const url = new URL(request.url);
  const path = canonicalPath(url.pathname);
  if (path === NOT_FOUND_PAGE || path.startsWith(ASTROS_OWN)) {
    return notFound(url, assets, requestId);
  }
  const elsewhere = async () => {
    const moved = await movedTo(path, { assets, origin: url.origin });
    return moved === undefined
      ? notFound(url, assets, requestId)
      : redirect(301, `${moved}${url.search}`);
  };
  if (path !== url.pathname) {
    const target = new URL(path, url.origin);
    const found = await assets.fetch(target, { method: "HEAD", redirect: "manual" });
    if (found.status >= 400) return elsewhere();
    // A rule of the asset layer: where it leads at once, and not to where it would lead next.
    const moved = found.headers.get("Location");
    if (moved === null) return redirect(308, `${path}${url.search}`);
    return redirect(301, `${new URL(moved, target).pathname}${url.search}`);
  }
  const built = await serveAtVisit(request, {
    assets,
    now: now(),
    placesOf: placesFrom(database),
  });
  if (built !== undefined) return { response: built, area: "asset" };
  const response = await renderPage(request);
  return response.status === 404 ? elsewhere() : { response, area: "site" };
}

/** The site's own 404 page, or a plain one where the build has none. */
async function notFound(url: URL, assets: Fetcher, requestId: string): Promise<AreaResponse> {
  const page404 = await assets.fetch(new URL(NOT_FOUND_PAGE, url.origin));
  if (page404.status === 200) {
    const response = new Response(page404.body, { status: 404, headers: page404.headers });
    response.headers.set("Cache-Control", "no-cache");
    response.headers.delete("ETag");
    return { response, area: "asset" };
  }
  return {
    area: "errorPage",
    response: errorPage({
      status: 404,
      title: "Diese Seite gibt es nicht",
      paragraphs: ["Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler."],
      requestId,
    }),
  };
}

/** The answer to a bug: logged with the request's id, and told to the visitor in general terms. */
export function requestFailed({ request, requestId }: Visit, thrown: unknown): AreaResponse {
  const { pathname: path } = new URL(request.url);
  logError("request.failed", { requestId, path, ...errorFacts(thrown) });
  return {
    area: "errorPage",
    response: errorPage({
      status: 500,
      title: "Da ist etwas schiefgegangen",
      paragraphs: [
        "Der Fehler liegt bei uns, und wir haben ihn festgehalten. Bitte versuchen Sie es in ein paar Minuten noch einmal.",
      ],
      requestId,
    }),
  };
}

/** The answer to a method that an address does not take. */
function notAllowed(
  requestId: string,
  { allow, title, paragraph }: { allow: string; title: string; paragraph: string },
): AreaResponse {
  const response = errorPage({ status: 405, title, paragraphs: [paragraph], requestId });
  response.headers.set("Allow", allow);
  return { response, area: "errorPage" };
}

const ONLY_READ = {
  allow: "GET, HEAD",
  title: "Das geht an dieser Adresse nicht",
  paragraph: "Diese Seite kann man lesen, aber nichts an sie schicken.",
};

/** For who opens the address that a form is sent to, from a browser's history for one. */
const ONLY_POSTED = {
  allow: "POST",
  title: "Hier kommen Formulare an",
  paragraph: "Bitte öffnen Sie die Seite mit dem Formular und senden Sie es von dort.",
};

function unconfigured(problems: readonly EnvProblem[], requestId: string): AreaResponse {
  return {
    area: "errorPage",
    response: errorPage({
      status: 500,
      title: "Der Server ist noch nicht fertig eingerichtet",
      paragraphs: [
        "Für den Betrieb fehlen Angaben oder sie sind unbrauchbar. Wer den Server betreibt, findet die Schritte in docs/hosting.md.",
        ...problems.map(({ name, hint }) => `${name} – ${hint}`),
      ],
      requestId,
    }),
  };
}
