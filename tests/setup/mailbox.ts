import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { ROOT } from "../../start/hubSettings.ts";

/** The mailbox as a program of its own, as `npm start` runs it, with a folder that a test owns. */
export interface TestMailbox {
  url: string;
  /** All that is in it, newest first. */
  summaries(): Promise<MailSummary[]>;
  /** The mails to an address, newest first. */
  mailsTo(address: string): Promise<Mail[]>;
  /** What goes wrong with the next `times` requests; `undefined`: nothing any more. */
  fail(fault: string | undefined, times?: number): Promise<void>;
  /** Ends it as a crash does and starts it again on the same port. */
  crashAndRestart(): Promise<void>;
  close(): Promise<void>;
}

const mailSummary = z.object({ id: z.string(), subject: z.string(), to: z.array(z.string()) });
type MailSummary = z.infer<typeof mailSummary>;
const mailSchema = mailSummary.extend({
  from: z.string(),
  replyTo: z.array(z.string()),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(z.object({ filename: z.string(), content: z.string() })),
});
type Mail = z.infer<typeof mailSchema>;

/** Starts it on a free port. `hubPort` is the hub that hears of bounces. */
export async function startMailbox({
  hubPort = 9,
  webhookSecret = "",
}: { hubPort?: number; webhookSecret?: string } = {}): Promise<TestMailbox> {
  const folder = await mkdtemp(join(tmpdir(), "hub-mailbox-"));
  const run = async (port: string) => {
    const child = spawn(process.execPath, [join(ROOT, "functions/mailbox/main.ts")], {
      env: {
        ...process.env,
        MAILBOX_PORT: port,
        HUB_STATE_DIR: folder,
        HUB_PORT: String(hubPort),
        MAILBOX_WEBHOOK_SECRET: webhookSecret,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once("line", (line) => {
        resolve(/http:\S+/.exec(line)?.[0] ?? "");
      });
      child.once("exit", (code) => reject(new Error(`The mailbox ended with ${String(code)}`)));
    });
    return { child, ended, url };
  };
  let running = await run("0");
  const { url } = running;
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    running.child.kill(signal);
    await running.ended;
  };
  const ask = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json();
  return {
    url,
    summaries: async () => z.array(mailSummary).parse(await ask("/__mailbox/mails")),
    mailsTo: async (address) =>
      z.array(mailSchema).parse(await ask(`/__mailbox/mails?to=${encodeURIComponent(address)}`)),
    fail: async (fault = "", times = 1) => {
      const body = new URLSearchParams({ fault, times: String(times) });
      await fetch(`${url}/stoerungen/`, { method: "POST", body, redirect: "manual" });
    },
    crashAndRestart: async () => {
      await end("SIGKILL");
      running = await run(new URL(url).port);
    },
    close: async () => {
      await end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
