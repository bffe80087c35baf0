import { describe, expect, test } from "vitest";
import { ownPage, type BundleFile } from "./ownPage.ts";

const FOREIGN = "https://fonts.example.org/inter.woff2";

function bundle(): Record<string, BundleFile> {
  return {
    "static/sanity-1.js": {
      type: "chunk",
      fileName: "static/sanity-1.js",
      isEntry: true,
      imports: ["static/lib-1.js"],
    },
    "static/lib-1.js": {
      type: "chunk",
      fileName: "static/lib-1.js",
      viteMetadata: { importedCss: new Set(["static/sanity-1.css"]) },
    },
    "static/sanity-1.css": {
      type: "asset",
      fileName: "static/sanity-1.css",
      source: new TextEncoder().encode(
        `@font-face{font-family:Inter;src:url(${FOREIGN})}.a{color:red}@font-face{font-family:Own;src:url(./own.woff2)}`,
      ),
    },
    "index.html": { type: "asset", fileName: "index.html", source: "<html lang=en>" },
  };
}

function built(files = bundle()): Record<string, unknown> {
  ownPage({ basePath: "/studio" }).generateBundle({}, files);
  return Object.fromEntries(Object.values(files).map(({ fileName, source }) => [fileName, source]));
}

describe("the Studio's page", () => {
  const page = String(built()["index.html"]);

  test("is in German and loads the build's entry and styles below the Studio's path", () => {
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<script type="module" src="/studio/static/sanity-1.js"></script>');
    expect(page).toContain('<link rel="stylesheet" href="/studio/static/sanity-1.css">');
  });

  test("links everything below the Studio's path, and nothing elsewhere", () => {
    const targets = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBe(5);
    expect(targets.filter((target) => !target?.startsWith("/studio/static/"))).toEqual([]);
    expect(page).not.toContain("https:");
  });

  test("has no inline script", () => {
    expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull();
  });

  test("takes fonts of other hosts out of the stylesheets, and nothing else", () => {
    expect(built()["static/sanity-1.css"]).toBe(
      ".a{color:red}@font-face{font-family:Own;src:url(./own.woff2)}",
    );
  });

  test("is not left to Sanity's by a build without page or entry", () => {
    expect(() => built({})).toThrow("no index.html or no entry script");
  });
});
