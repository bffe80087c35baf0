/** Text that is HTML already; everything else is escaped where it is put in. */
export interface Html {
  html: string;
}

type Part = Html | string | number | readonly Html[];

/** Writes HTML: what is put in is escaped, unless it is HTML itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = texts.map((text, index) => {
    const part = parts[index];
    return text + (part === undefined ? "" : written(part));
  });
  return { html: filled.join("") };
}

function written(part: Part): string {
  if (typeof part === "object") {
    return "html" in part ? part.html : part.map((one) => one.html).join("");
  }
  return String(part)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export const NOTHING: Html = { html: "" };
