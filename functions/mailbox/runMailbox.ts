import { join, resolve } from "node:path";
import { createMailbox } from "./createMailbox.ts";

/**
 * Runs the mailbox as a process until SIGTERM or SIGINT. Reads MAILBOX_PORT (8791), HUB_STATE_DIR
 * (.hub; the mails lie in its folder "mailbox"), HUB_PORT (8787, which hears of bounces) and
 * MAILBOX_WEBHOOK_SECRET, which signs them. Prints one line when it listens, or one line why it
 * cannot and exit code 1.
 */
export async function runMailbox(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const port = Number(env["MAILBOX_PORT"] || "8791");
  const folder = resolve(join(env["HUB_STATE_DIR"] || ".hub", "mailbox"));
  const hubPort = env["HUB_PORT"] || "8787";
  try {
    const mailbox = await createMailbox({
      folder,
      port,
      hub: { origin: `http://localhost:${hubPort}`, reachedAt: `http://127.0.0.1:${hubPort}` },
      webhookSecret: env["MAILBOX_WEBHOOK_SECRET"] ?? "",
    });
    let closing = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        if (closing) return;
        closing = true;
        void mailbox.close().then(() => process.exit(0));
      });
    }
    console.log(`Postfach: ${mailbox.url} (Mails in ${folder})`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(
      `Postfach: ${isTaken ? `Port ${port} ist belegt. Wählen Sie mit MAILBOX_PORT einen anderen.` : message}`,
    );
    process.exitCode = 1;
  }
}
