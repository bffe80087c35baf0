import { randomUUID } from "node:crypto";
import type { APIRoute } from "astro";
import { clockFrom } from "../../common/clock.ts";
import { contentSourceFrom } from "../../common/contentSource.ts";
import { version } from "../../package.json";

/** Tells which build is served: /api/health reads it, and whoever waits for a new build. */
export const GET: APIRoute = () =>
  Response.json({
    version,
    buildId: randomUUID().slice(0, 8),
    builtAt: clockFrom(process.env)().toISOString(),
    contentSource: contentSourceFrom(process.env).kind,
  });
