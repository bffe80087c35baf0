/** Requests that Resend takes from a team in a second. */
const REQUESTS_A_SECOND = 5;
const WINDOW = 1000;

/** Whether a request comes within the limit, and what to tell about it. */
export interface Turn {
  isAllowed: boolean;
  headers: Record<string, string>;
}

/** Counts requests by windows of a second; the first request of a window opens it. */
export function rateLimit(now: () => number): () => Turn {
  let [opened, seen] = [-Infinity, 0];
  return () => {
    if (now() - opened >= WINDOW) [opened, seen] = [now(), 0];
    seen += 1;
    const isAllowed = seen <= REQUESTS_A_SECOND;
    return {
      isAllowed,
      headers: {
        "ratelimit-limit": String(REQUESTS_A_SECOND),
        "ratelimit-remaining": String(Math.max(0, REQUESTS_A_SECOND - seen)),
        "ratelimit-reset": "1",
        ...(isAllowed ? {} : { "retry-after": "1" }),
      },
    };
  };
}
