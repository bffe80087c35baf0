import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deployBuild } from "../../../start/deployBuild.ts";
import { hostedSettings } from "../../../start/hostedSettings.ts";
import { builtDir } from "./builtWorker.ts";

const settings = hostedSettings({
  SANITY_STUDIO_PROJECT_ID: "abc123",
  SANITY_API_READ_TOKEN: "sk-a-token-that-is-long-enough",
  HUB_SITE_URL: "https://hub.example.org",
  HUB_D1_ID: "12345678-90ab-cdef-1234-567890abcdef",
  MEDIA_KEY: "0123456789abcdef0123456789abcdef",
  FORM_SECRET: "fedcba9876543210fedcba9876543210",
  RESEND_API_KEY: "re_1234567890",
  RESEND_WEBHOOK_SECRET: "whsec_MTIzNDU2Nzg5MA==",
  MAIL_FROM: "Ausbildung am Puls der Zeit <post@example.org>",
});

let dist: string;
const lines: string[] = [];

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "hub-deploy-"));
  await cp(builtDir(), dist, { recursive: true });
  await deployBuild({ dist, settings, dryRun: true, onLine: (line) => lines.push(line) });
});
afterAll(() => rm(dist, { recursive: true, force: true }));

test("wrangler takes the build, with every binding", () => {
  const printed = lines.join("\n");
  expect(printed).toContain("--dry-run: exiting now.");
  for (const name of [
    "OUTBOX_QUEUE",
    "DB",
    "FORM_LIMITER",
    "ASSETS",
    "MEDIA_ORIGIN",
    "MEDIA_PROJECT",
    "MEDIA_DATASET",
    "MEDIA_KEY",
    "FORM_SECRET",
    "CONTENT_TOKEN",
    "RESEND_API_KEY",
    "RESEND_WEBHOOK_SECRET",
    "HUB_URL",
    "MAIL_FROM",
    "CONSENT_IP",
  ]) {
    expect(printed).toMatch(new RegExp(`\\benv\\.${name}\\b`));
  }
});

test("the Worker is at most 300 KiB, compressed", () => {
  const size = /gzip: ([\d.]+) KiB/.exec(lines.join("\n"))?.[1];
  expect(Number(size)).toBeGreaterThan(10);
  expect(Number(size)).toBeLessThanOrEqual(300);
});

test("no secret is printed", () => {
  const printed = lines.join("\n");
  const { mediaKey, formSecret, resendKey, webhookSecret } = settings;
  for (const secret of [mediaKey, formSecret, resendKey, webhookSecret]) {
    expect(printed).not.toContain(secret);
  }
});

test("the Worker gets the hosted database, address and media source", async () => {
  expect(JSON.parse(await readFile(join(dist, "server", "wrangler.json"), "utf8"))).toMatchObject({
    d1_databases: [{ binding: "DB", database_id: "12345678-90ab-cdef-1234-567890abcdef" }],
    routes: [{ pattern: "hub.example.org", custom_domain: true }],
    workers_dev: false,
    vars: {
      MEDIA_ORIGIN: "https://cdn.sanity.io",
      MEDIA_PROJECT: "abc123",
      MEDIA_DATASET: "production",
    },
  });
});
