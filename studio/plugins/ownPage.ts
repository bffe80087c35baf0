import { studioPage } from "./studioPage.ts";

/** What is read of a file of Vite's bundle. */
export interface BundleFile {
  type: string;
  fileName: string;
  isEntry?: boolean;
  imports?: readonly string[];
  source?: unknown;
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

const FOREIGN_FONT = /@font-face\s*\{[^}]*https:\/\/[^}]*\}/g;

/**
 * A Vite plugin that replaces the page around the Studio's scripts: Sanity's own is in English,
 * takes fonts and a dashboard script from elsewhere, and looks for its icons outside the Studio's
 * path. Fonts from elsewhere go from the stylesheets too; the system's takes their place. Throws if
 * the build has no page or no entry, so that a new Sanity version cannot bring the old page back
 * unseen.
 */
export function ownPage({ basePath }: { basePath: string }) {
  return {
    name: "hub/own-page",
    apply: "build" as const,
    enforce: "post" as const,
    generateBundle(_options: unknown, bundle: Record<string, BundleFile>) {
      const page = bundle["index.html"];
      const entry = Object.values(bundle).find((file) => file.isEntry === true);
      if (page === undefined || entry === undefined) {
        throw new Error("The Studio's build has no index.html or no entry script to put into it");
      }
      for (const file of Object.values(bundle)) {
        if (!file.fileName.endsWith(".css") || file.source === undefined) continue;
        file.source = textOf(file.source).replace(FOREIGN_FONT, "");
      }
      page.source = studioPage({
        basePath,
        entry: entry.fileName,
        stylesheets: stylesheetsOf(entry, bundle),
      });
    },
  };
}

/**
 * The stylesheets of the entry and of what it imports at once. They belong into the page's head:
 * the Studio's own styles, which come later, override them.
 */
function stylesheetsOf(entry: BundleFile, bundle: Readonly<Record<string, BundleFile>>): string[] {
  const files = [entry, ...(entry.imports ?? []).map((name) => bundle[name])];
  return [...new Set(files.flatMap((file) => [...(file?.viteMetadata?.importedCss ?? [])]))];
}

/** An asset's content, which Vite keeps as text or as bytes. */
function textOf(source: unknown): string {
  return source instanceof Uint8Array ? new TextDecoder().decode(source) : String(source);
}
