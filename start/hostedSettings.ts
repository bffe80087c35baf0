import { contentSourceFrom, type ContentSource } from "../common/contentSource.ts";
import { HubFault } from "./hubFault.ts";

/** What a hosted hub is built and deployed with. */
export interface HostedSettings {
  source: ContentSource;
  /** The hub's public address, without a trailing slash. */
  hubUrl: string;
  mediaKey: string;
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
    databaseId: env["HUB_D1_ID"] ?? "",
  };
}
