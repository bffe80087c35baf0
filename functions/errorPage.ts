import { escapeHtml } from "./html.ts";

/** What an error page tells a visitor, in German. */
export interface ErrorPage {
  status: 403 | 404 | 405 | 410 | 413 | 429 | 500 | 502 | 503;
  title: string;
  paragraphs: readonly string[];
  requestId: string;
}

export const ERROR_STYLE =
  "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:15vh auto;padding:0 1.5rem;color-scheme:light dark}code{overflow-wrap:anywhere}";

/**
 * A complete page that needs nothing else of the hub, for the moments when nothing else works.
 * Never cached. Everything in `page` is escaped.
 */
export function errorPage(page: ErrorPage): Response {
  const paragraphs = page.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
  const html = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)} – Ausbildung am Puls der Zeit</title>
<style>${ERROR_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(page.title)}</h1>
${paragraphs}
<p><a href="/">Zur Startseite</a></p>
<p><small>Kennung dieser Anfrage: <code>${escapeHtml(page.requestId)}</code></small></p>
</main>
</body>
</html>
`;
  return new Response(html, {
    status: page.status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
