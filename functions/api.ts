import { Hono, type Handler } from "hono";
import type { ParsedEnv } from "./env.ts";
import { healthOf, unconfiguredHealth } from "./health.ts";
import { errorFacts, logError } from "./log.ts";

/** What a request to the API brings along, besides itself. */
interface ApiBindings {
  parsed: ParsedEnv;
  requestId: string;
}

interface ApiTypes {
  Bindings: ApiBindings;
}

/** The routes under /api/. Everything they answer is JSON and never cached. */
export const api = new Hono<ApiTypes>();

api.use(async (context, next) => {
  await next();
  context.header("Cache-Control", "no-store");
});

api.get("/api/health", async (context) => {
  const { parsed } = context.env;
  const health =
    parsed.type === "complete"
      ? await healthOf({ ...parsed.env, origin: new URL(context.req.url).origin })
      : unconfiguredHealth(parsed.problems.map(({ name, hint }) => `${name}: ${hint}`).join("\n"));
  return context.json(health, health.status === "failing" ? 503 : 200);
});
api.all("/api/health", methodNotAllowed("GET, HEAD"));

api.notFound((context) =>
  context.json({ error: "not_found", requestId: context.env.requestId }, 404),
);

api.onError((thrown, context) => {
  const { requestId } = context.env;
  logError("api.failed", { requestId, path: context.req.path, ...errorFacts(thrown) });
  return context.json({ error: "internal", requestId }, 500, { "Cache-Control": "no-store" });
});

function methodNotAllowed(allow: string): Handler<ApiTypes> {
  return (context) =>
    context.json({ error: "method_not_allowed", requestId: context.env.requestId }, 405, {
      Allow: allow,
    });
}
