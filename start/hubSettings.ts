import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** Where this run of the hub listens and keeps its state. */
export interface HubSettings {
  port: number;
  lakePort: number;
  mailboxPort: number;
  /** The hub's address, as visitors and editors type it. */
  hubUrl: string;
  lakeUrl: string;
  mailboxUrl: string;
  /** Holds all state of the embedded default; `npm run reset` empties it. */
  stateDir: string;
}

/**
 * Reads PORT, LAKE_PORT, MAILBOX_PORT and HUB_STATE_DIR. Throws with the variable's name if one of them cannot be
 * used.
 */
export function hubSettings(env: Readonly<Record<string, string | undefined>>): HubSettings {
  const port = portFrom(env, "PORT", 8787);
  const lakePort = portFrom(env, "LAKE_PORT", 8790);
  const mailboxPort = portFrom(env, "MAILBOX_PORT", 8791);
  distinct({ PORT: port, LAKE_PORT: lakePort, MAILBOX_PORT: mailboxPort });
  return {
    port,
    lakePort,
    mailboxPort,
    hubUrl: `http://localhost:${port}`,
    lakeUrl: `http://127.0.0.1:${lakePort}`,
    mailboxUrl: `http://127.0.0.1:${mailboxPort}`,
    stateDir: stateDirFrom(env["HUB_STATE_DIR"] || ".hub"),
  };
}

function distinct(ports: Readonly<Record<string, number>>): void {
  const names = new Map<number, string>();
  for (const [name, port] of Object.entries(ports)) {
    const other = names.get(port);
    if (other !== undefined) {
      throw new Error(`${other} und ${name} sind beide ${port}; wählen Sie zwei verschiedene.`);
    }
    names.set(port, name);
  }
}

/** Builds lie in the state folder and find their packages in the folders above it. */
function stateDirFrom(path: string): string {
  const stateDir = resolve(ROOT, path);
  const fromRoot = relative(ROOT, stateDir);
  if (fromRoot === "" || fromRoot.startsWith("..")) {
    throw new Error(
      `HUB_STATE_DIR ist „${path}“; der Ordner muss im Projektordner liegen, zum Beispiel .hub-zwei.`,
    );
  }
  return stateDir;
}

function portFrom(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`${name} ist „${text}“; erwartet wird eine Zahl von 1 bis 65535.`);
  }
  return port;
}
