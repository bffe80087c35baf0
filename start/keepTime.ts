const EVERY_MS = 60_000;

/**
 * Does what Cloudflare's clock does for a hosted hub: calls the Worker's cron, here at once and then
 * every minute. A call that fails is made up for by the next one. Returns how to stop it.
 */
export function keepTime(origin: string): () => void {
  const controller = new AbortController();
  const call = (): void => {
    const url = `${origin}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent("*/5 * * * *")}`;
    fetch(url, { signal: controller.signal })
      .then(async (answer) => answer.body?.cancel())
      .catch(() => undefined);
  };
  call();
  const timer = setInterval(call, EVERY_MS);
  return () => {
    clearInterval(timer);
    controller.abort();
  };
}
