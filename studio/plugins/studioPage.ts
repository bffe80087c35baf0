export interface StudioPageParts {
  /** The Studio's path on the hub, without a slash at its end. */
  basePath: string;
  /** File names of the build, relative to the Studio's path. */
  entry: string;
  stylesheets: readonly string[];
}

/**
 * The one page that the whole Studio runs in. Nothing in it comes from elsewhere, and there is no
 * inline script, so that a strict content security policy can hold.
 */
export function studioPage({ basePath, entry, stylesheets }: StudioPageParts): string {
  const links = stylesheets.map((file) => `<link rel="stylesheet" href="${basePath}/${file}">`);
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>Redaktion – Ausbildung am Puls</title>
<link rel="icon" href="${basePath}/static/favicon.ico" sizes="32x32">
<link rel="icon" href="${basePath}/static/favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${basePath}/static/apple-touch-icon.png">
${links.join("\n")}
<style>
html { background-color: #fff; color-scheme: light dark }
@media (prefers-color-scheme: dark) { html { background-color: #13141b } }
html, body, #sanity { height: 100% }
body { margin: 0; -webkit-font-smoothing: antialiased }
noscript p { font: 1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 32rem; padding: 0 1rem }
</style>
</head>
<body>
<div id="sanity"></div>
<script type="module" src="${basePath}/${entry}"></script>
<noscript><p>Die Redaktion braucht JavaScript. Bitte schalten Sie es im Browser ein und laden Sie die Seite neu.</p></noscript>
</body>
</html>
`;
}
