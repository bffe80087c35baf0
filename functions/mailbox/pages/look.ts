/** How the mailbox looks: the hub's colours, the system's fonts, no file from anywhere else. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --tint: #eef2f5; --ink: #11172b; --muted: #515a70; --line: #cfd6df;
  --link: #0b5160; --pulse: #ee3d24; --signal: #ffcf33; --band: #0f3d45; --on-band: #f4f8f8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1526; --tint: #1b2338; --ink: #eef1f7; --muted: #a9b3c7; --line: #3a4560;
    --link: #86d3dc; --pulse: #ff5a3d; --signal: #f7c62f; --band: #0a343d; --on-band: #f0f6f6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; padding: 1rem max(clamp(1rem, 4vw, 2.5rem), 50vw - 38rem + 2.5rem); background: var(--band); color: var(--on-band); border-block-end: 0.25rem solid var(--signal); }
header a { color: inherit; display: inline-block; padding: 0.375rem 0; text-underline-offset: 0.25em; }
header nav { display: flex; gap: 1.5rem; }
header a[aria-current] { text-decoration-color: var(--signal); text-decoration-thickness: 0.1875rem; }
header a:not([aria-current], :hover) { text-decoration: none; }
.name { margin: 0; font-size: 1.1875rem; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.4vw, 2.375rem); line-height: 1.15; letter-spacing: -0.015em; margin: 0.5rem 0 0.75rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
.lead { color: var(--muted); max-width: 44rem; margin-block: 0 1.5rem; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 0.1875rem solid var(--link); outline-offset: 0.1875rem; }
header :focus-visible { outline-color: var(--signal); }
.skip { position: absolute; inset-inline-start: -100rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 0.5rem; background: var(--paper); padding: 0.5rem 1rem; z-index: 1; }
.search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
.search label { flex-basis: 100%; font-size: 0.9375rem; }
input[type="search"] { font: inherit; padding: 0.5rem 0.75rem; min-width: min(20rem, 70vw); color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: 0; }
button { font: inherit; font-weight: 600; padding: 0.5rem 1.125rem; border: 1px solid var(--band); background: var(--band); color: var(--on-band); border-radius: 0; cursor: pointer; }
button:hover { text-decoration: underline; }
.empty { margin-block-start: 2.5rem; }
button.quiet { background: none; color: var(--ink); border-color: var(--muted); font-weight: 400; }
@media (prefers-color-scheme: dark) { button { border-color: var(--muted); } }
table { width: 100%; border-collapse: collapse; }
th { text-align: start; font-size: 0.9375rem; font-weight: 600; color: var(--muted); }
th, td { padding: 0.75rem 1.5rem 0.75rem 0; border-block-end: 1px solid var(--line); vertical-align: baseline; }
td { overflow-wrap: anywhere; }
td:first-child { font-weight: 600; }
td time { white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--muted); }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: block; padding: 0.75rem 0; border-block-end: 1px solid var(--line); }
  td { display: block; padding: 0; border: 0; }
}
.tag { font-size: 0.8125rem; font-weight: 400; padding: 0.0625rem 0.5rem; background: var(--tint); white-space: nowrap; }
.muted { color: var(--muted); }
.turning { display: flex; gap: 1.5rem; margin-block: 1.5rem; }
.facts { display: grid; gap: 0.25rem; margin: 0 0 1.5rem; }
.facts div { display: grid; grid-template-columns: 7rem 1fr; gap: 0.75rem; }
.facts dt { color: var(--muted); } .facts dd { margin: 0; overflow-wrap: anywhere; }
.files { padding: 0; list-style: none; } .files li { margin-block: 0.5rem; }
pre { background: var(--tint); padding: 1rem; overflow: auto; max-height: 32rem; font: 0.9375rem/1.55 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.sheets { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figure { margin: 0; flex: 1 1 34rem; min-width: 0; }
figure.narrow { flex: 0 1 23.5rem; }
figcaption { font-size: 0.9375rem; color: var(--muted); margin-block-end: 0.5rem; }
iframe { width: 100%; height: 42rem; border: 1px solid var(--line); background: #fff; }
@media (prefers-color-scheme: dark) { iframe { background: #0f1526; } }
.warning, .told { padding: 0.75rem 1rem; margin: 0 0 1rem; background: var(--tint); border-inline-start: 0.3125rem solid var(--pulse); }
.told { border-color: var(--signal); }
fieldset { border: 0; padding: 0; margin: 1.5rem 0; }
legend { font-weight: 600; padding: 0; margin-block-end: 0.5rem; }
fieldset label { display: block; padding: 0.3125rem 0 0.3125rem 2rem; text-indent: -2rem; }
input[type="radio"] { inline-size: 1.125rem; block-size: 1.125rem; margin: 0 0.875rem 0 0; vertical-align: -0.1875rem; accent-color: var(--link); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; }
code { font-family: ui-monospace, monospace; font-size: 0.9375em; overflow-wrap: anywhere; }
`;

/** Says that new mails are there, and leaves the list as it is: nobody loses the place. */
export const SCRIPT = `
const status = document.querySelector("[data-count]");
const shown = Number(status.dataset.count);
let told = shown;
const timer = setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch("/__mailbox/count").then((response) => response.json(), () => undefined);
  if (answer === undefined || answer.mails === told) return;
  told = answer.mails;
  const link = document.createElement("a");
  link.href = "/";
  const more = told - shown;
  link.textContent = more === 1 ? "1 neue Mail anzeigen" : more > 1 ? more + " neue Mails anzeigen" : "Liste neu laden";
  status.replaceChildren(link);
}, 2000);
addEventListener("pagehide", () => clearInterval(timer));
`;
