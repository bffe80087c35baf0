import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./child.ts";
import { HubFault } from "./hubFault.ts";
import type { HostedSettings } from "./hostedSettings.ts";
import { ROOT } from "./hubSettings.ts";
import { QUIET } from "./siteBuild.ts";
import { configPart, configWithout, databasesWith } from "./wranglerConfig.ts";

const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/**
 * Writes what only the hosted hub knows into a build's configuration, runs new migrations and
 * deploys the build with wrangler. With `dryRun` nothing leaves the machine. Throws a HubFault with
 * wrangler's own words if a step fails.
 */
export async function deployBuild(options: {
  dist: string;
  settings: HostedSettings;
  dryRun: boolean;
  onLine: (line: string) => void;
}): Promise<void> {
  const { dist, settings, dryRun, onLine } = options;
  const config = join(dist, "server", "wrangler.json");
  const built: unknown = JSON.parse(await readFile(config, "utf8"));
  await writeFile(config, JSON.stringify(hostedConfig(built, settings), null, 2));
  const secrets = join(dist, "server", ".dev.vars");
  await writeFile(secrets, secretsFile(settings), { mode: 0o600 });
  if (!dryRun) {
    await wrangler(["d1", "migrations", "apply", "DB", "--remote", "--config", config], onLine);
  }
  await wrangler(
    [
      "deploy",
      ...["--config", config, "--secrets-file", secrets, "--autoconfig=false"],
      ...(dryRun ? ["--dry-run"] : []),
    ],
    onLine,
  );
}

/** What the hosted Worker knows and nobody else may, one line each. */
function secretsFile(settings: HostedSettings): string {
  const secrets = {
    MEDIA_KEY: settings.mediaKey,
    FORM_SECRET: settings.formSecret,
    CONTENT_TOKEN: settings.source.token ?? "",
    RESEND_API_KEY: settings.resendKey,
    RESEND_WEBHOOK_SECRET: settings.webhookSecret,
  };
  return Object.entries(secrets)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** The configuration of a build with the hosted hub's variables, database and address. */
function hostedConfig(built: unknown, settings: HostedSettings): object {
  const { source, databaseId, hubUrl } = settings;
  const { hostname } = new URL(hubUrl);
  const isOwnDomain = !hostname.endsWith(".workers.dev");
  return {
    ...configWithout(built, []),
    vars: {
      ...configPart(built, "vars"),
      MEDIA_ORIGIN: source.mediaOrigin,
      MEDIA_PROJECT: source.projectId,
      MEDIA_DATASET: source.dataset,
      HUB_URL: hubUrl,
      CONTENT_API: "",
      RESEND_BASE_URL: "https://api.resend.com",
      MAIL_FROM: settings.mailFrom,
    },
    d1_databases: databasesWith(built, { database_id: databaseId }),
    workers_dev: !isOwnDomain,
    routes: isOwnDomain ? [{ pattern: hostname, custom_domain: true }] : [],
  };
}

async function wrangler(args: string[], onLine: (line: string) => void): Promise<void> {
  const child = runChild({ args: [WRANGLER, ...args], cwd: ROOT, env: { ...QUIET }, onLine });
  if ((await child.ended) !== 0) {
    throw new HubFault(
      `„wrangler ${args.slice(0, 2).join(" ")}“ ist gescheitert:\n${child.output()}`,
    );
  }
}
