import type { Child } from "./child.ts";
import { HubFault } from "./hubFault.ts";

const INTERVAL_MS = 100;
const ATTEMPT_MS = 2_000;

/**
 * Resolves when `test` holds for what an address answers. Throws a HubFault with the program's own
 * words if it ends before, or if `patienceMs` are over.
 */
export async function untilAnswers(options: {
  url: string;
  name: string;
  from?: Child | undefined;
  patienceMs: number;
  test?: (response: Response) => Promise<boolean>;
}): Promise<void> {
  const { url, name, from, test = isOk } = options;
  const program = { ended: false };
  void from?.ended.then(() => (program.ended = true));
  const deadline = Date.now() + options.patienceMs;
  for (;;) {
    if (await holds(url, test)) return;
    if (program.ended) throw new HubFault(`${name} ist nicht gestartet:\n${from?.output() ?? ""}`);
    if (Date.now() > deadline) {
      throw new HubFault(
        `${name} antwortet nach ${Math.round(options.patienceMs / 1000)} s nicht (${url}).\n${from?.output() ?? ""}`.trim(),
      );
    }
    await pause(INTERVAL_MS);
  }
}

async function isOk(response: Response): Promise<boolean> {
  await response.body?.cancel();
  return response.ok;
}

async function holds(
  url: string,
  test: (response: Response) => Promise<boolean>,
): Promise<boolean> {
  try {
    return await test(
      await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(ATTEMPT_MS) }),
    );
  } catch {
    return false;
  }
}

async function pause(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setTimeout(() => resolve(undefined), ms);
  await promise;
}
