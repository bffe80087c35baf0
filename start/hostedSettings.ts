import { contentSourceFrom, type ContentSource } from "../common/contentSource.ts";
import { HubFault } from "./hubFault.ts";

/** What a hosted hub is built and deployed with. */
export interface HostedSettings {
  source: ContentSource;
  /** The hub's public address, without a trailing slash. */
  hubUrl: string;
  mediaKey: string;
  /** Keys the hashes of addresses and the proofs of work of the forms. */
  formSecret: string;
  resendKey: string;
  webhookSecret: string;
  /** Sender of all mails: "Name <address>". */
  mailFrom: string;
  /** The id of the D1 database. */
  databaseId: string;
}

interface Rule {
  name: string;
  isUsable: (value: string) => boolean;
  expected: string;
}

const RULES: readonly Rule[] = [
  {
    name: "SANITY_STUDIO_PROJECT_ID",
    isUsable: (value) => /^[a-z0-9-]+$/.test(value),
    expected: "die Projekt-ID aus sanity.io/manage",
  },
  {
    name: "SANITY_API_READ_TOKEN",
    isUsable: (value) => value.length > 20,
    expected: "ein Token mit Leserecht (Viewer) aus sanity.io/manage",
  },
  {
    name: "HUB_SITE_URL",
    isUsable: (value) =>
      URL.canParse(value) &&
      new URL(value).origin === value.replace(/\/$/, "") &&
      value.startsWith("https://"),
    expected: "die öffentliche Adresse, z. B. https://hub.example.org",
  },
  {
    name: "HUB_D1_ID",
    isUsable: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
    expected: "die database_id, die „wrangler d1 create“ ausgibt",
  },
  {
    name: "MEDIA_KEY",
    isUsable: (value) => value.length >= 32,
    expected:
      "mindestens 32 zufällige Zeichen, z. B. aus „openssl rand -hex 32“; danach nie ändern",
  },
  {
    name: "FORM_SECRET",
    isUsable: (value) => value.length >= 32,
    expected:
      "mindestens 32 andere zufällige Zeichen; danach nie ändern, sonst gelten Sperren von Adressen nicht mehr",
  },
  {
    name: "RESEND_API_KEY",
    isUsable: (value) => value.startsWith("re_"),
    expected: "ein Schlüssel mit Senderecht aus resend.com/api-keys (re_…)",
  },
  {
    name: "RESEND_WEBHOOK_SECRET",
    isUsable: (value) => value.startsWith("whsec_"),
    expected: "das Signing Secret des Webhooks aus resend.com/webhooks (whsec_…)",
  },
  {
    name: "MAIL_FROM",
    isUsable: (value) => /^[^<>@\r\n]+ <[^<>\s]+@[^<>\s]+>$/.test(value),
    expected: "der Absender aller Mails, z. B. „Ausbildung am Puls der Zeit <post@example.org>“",
  },
];

/**
 * Reads the settings of a hosted hub. Throws one HubFault that names every variable that is missing
 * or unusable.
 */
export function hostedSettings(env: Readonly<Record<string, string | undefined>>): HostedSettings {
  const problems = RULES.filter(({ name, isUsable }) => !isUsable(env[name] ?? "")).map(
    ({ name, expected }) =>
      `  ${name} ${(env[name] ?? "") === "" ? "fehlt" : "ist unbrauchbar"}: ${expected}`,
  );
  if (problems.length > 0) {
    throw new HubFault(
      `Für den Betrieb im Netz fehlen Angaben (.env.hosted oder Umgebung, siehe docs/hosting.md):\n${problems.join("\n")}`,
    );
  }
  return {
    source: contentSourceFrom(env),
    hubUrl: (env["HUB_SITE_URL"] ?? "").replace(/\/$/, ""),
    mediaKey: env["MEDIA_KEY"] ?? "",
    formSecret: env["FORM_SECRET"] ?? "",
    resendKey: env["RESEND_API_KEY"] ?? "",
    webhookSecret: env["RESEND_WEBHOOK_SECRET"] ?? "",
    mailFrom: env["MAIL_FROM"] ?? "",
    databaseId: env["HUB_D1_ID"] ?? "",
  };
}
