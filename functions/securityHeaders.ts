/** Which part of the hub an answer belongs to; each has its own Content-Security-Policy. */
export type Area = "site" | "embed" | "studio" | "api" | "media" | "svg" | "errorPage";

/** What the headers depend on besides the area. */
export interface HeaderSettings {
  /** The local lake's origin, which the Studio talks to; undefined where Sanity hosts the content. */
  lake: string | undefined;
  /** Whether visitors come over https only. */
  secure: boolean;
  /** Hashes of the style sheets inside the site's pages, as `sha256-…`. */
  styles: readonly string[];
}

/** Hash of the one inline style of errorPage.ts. Its test tells the new one. */
export const ERROR_STYLE_HASH = "sha256-kQNNkSLx/HjT/914iURSnXaHn6c4Tp8sz9nPybkWeZU=";

/** The headers that every answer of an area carries, whoever serves it. Names are as sent. */
export function securityHeaders(
  area: Area,
  { lake, secure, styles }: HeaderSettings,
): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policyText(policyOf(area, { lake, styles }), secure),
    "Cross-Origin-Opener-Policy": area === "studio" ? "same-origin-allow-popups" : "same-origin",
    // Podcast players and other sites' previews show the hub's pictures and audio.
    "Cross-Origin-Resource-Policy": isShared(area) ? "cross-origin" : "same-origin",
    // A page that isolates itself shows frames only that do the same.
    ...(area === "embed" ? { "Cross-Origin-Embedder-Policy": "require-corp" } : {}),
    ...(isShared(area) && area !== "embed" ? { "Access-Control-Allow-Origin": "*" } : {}),
    "Permissions-Policy":
      "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

type Policy = Readonly<Record<string, readonly string[]>>;

function policyOf(area: Area, { lake, styles }: Pick<HeaderSettings, "lake" | "styles">): Policy {
  switch (area) {
    case "site":
      return extended(SITE, { "style-src": styles.map((hash) => `'${hash}'`) });
    case "embed":
      return {
        ...SITE,
        "style-src": [...(SITE["style-src"] ?? []), ...styles.map((hash) => `'${hash}'`)],
        "connect-src": ["'none'"],
        "frame-src": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": ["*"],
      };
    case "studio":
      return lake === undefined ? hostedStudio : localStudio(lake);
    case "api":
      return { ...NOTHING };
    case "media":
      // What a browser needs to show a picture, film or PDF that is opened by itself.
      return {
        ...NOTHING,
        "img-src": ["'self'"],
        "media-src": ["'self'"],
        "style-src": ["'unsafe-inline'"],
      };
    case "svg":
      return { ...NOTHING, "style-src": ["'unsafe-inline'"], sandbox: [] };
    case "errorPage":
      return { ...NOTHING, "style-src": [`'${ERROR_STYLE_HASH}'`] };
  }
}

const NOTHING: Policy = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

const SITE: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  // data: carries the tiny previews of pictures.
  "img-src": ["'self'", "data:"],
  "media-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  // Films that an editor linked; loaded after a visitor's click only.
  "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

const STUDIO: Policy = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  // styled-components writes its rules into the page.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "media-src": ["'self'", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'", "data:", "blob:"],
  "worker-src": ["'self'", "blob:"],
  "frame-src": ["'self'"],
  "object-src": ["'none'"],
  "form-action": ["'self'"],
  "base-uri": ["'self'"],
  "frame-ancestors": ["'none'"],
};

function localStudio(lake: string): Policy {
  return extended(STUDIO, {
    "img-src": [lake],
    "media-src": [lake],
    "connect-src": [lake, lake.replace(/^http/, "ws")],
  });
}

const avatars = [
  "https://*.googleusercontent.com",
  "https://avatars.githubusercontent.com",
  "https://www.gravatar.com",
];

const hostedStudio = extended(STUDIO, {
  "img-src": ["https://cdn.sanity.io", ...avatars],
  "media-src": ["https://cdn.sanity.io"],
  "connect-src": [
    "https://api.sanity.io",
    "https://*.api.sanity.io",
    "wss://*.api.sanity.io",
    "https://*.apicdn.sanity.io",
    "https://cdn.sanity.io",
  ],
  "frame-src": ["https://*.sanity.io"],
});

function extended(policy: Policy, more: Policy): Policy {
  const directives = new Map(Object.entries(policy));
  for (const [name, sources] of Object.entries(more)) {
    directives.set(name, [...(directives.get(name) ?? []), ...sources]);
  }
  return Object.fromEntries(directives);
}

function policyText(policy: Policy, secure: boolean): string {
  const directives = Object.entries(policy).map(([name, sources]) => [name, ...sources].join(" "));
  return [...directives, ...(secure ? ["upgrade-insecure-requests"] : [])].join("; ");
}

function isShared(area: Area): boolean {
  return area === "media" || area === "svg" || area === "embed";
}
