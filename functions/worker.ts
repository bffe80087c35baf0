import { handle } from "@astrojs/cloudflare/handler";
import { parseEnv, type HubEnv } from "./env.ts";
import { handleRequest, requestFailed } from "./handleRequest.ts";
import { logError } from "./log.ts";
import { consumeOutbox } from "./outbox/consumeOutbox.ts";
import { deliverHub } from "./outbox/deliverHub.ts";
import { finished, headerSettings } from "./respond.ts";
import { runSchedule } from "./schedule/schedule.ts";

export default {
  async fetch(request, rawEnv, context) {
    const visit = { request, requestId: requestIdOf(request), context };
    const parsed = parseEnv(rawEnv);
    const answer = await handleRequest(visit, parsed, (page) =>
      handle(page, rawEnv, context),
    ).catch((thrown: unknown) => requestFailed(visit, thrown));
    return finished(answer, headerSettings(visit, parsed));
  },

  async queue(batch, rawEnv) {
    const env = completeEnv(rawEnv);
    await consumeOutbox(batch, () => deliverHub({ env, now: env.now }));
  },

  async scheduled(controller, rawEnv) {
    const env = completeEnv(rawEnv);
    const now = env.isClockFixed ? env.now() : new Date(controller.scheduledTime);
    await runSchedule({ env, now });
  },
} satisfies ExportedHandler<Env>;

/** Cloudflare's own id of the request where there is one, for it is in Cloudflare's logs too. */
function requestIdOf(request: Request): string {
  return request.headers.get("CF-Ray") ?? crypto.randomUUID();
}

/** Throws where a variable is missing: the queue keeps its messages, and cron comes again. */
function completeEnv(rawEnv: Env): HubEnv {
  const parsed = parseEnv(rawEnv);
  if (parsed.type === "complete") return parsed.env;
  const missing = parsed.problems.map(({ name, hint }) => `${name} (${hint})`).join("; ");
  logError("env.incomplete", { missing });
  throw new Error(`Missing or unusable: ${missing}`);
}
