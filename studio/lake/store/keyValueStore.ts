import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isJsonObject } from "./document.ts";
import { writeFileSafely } from "./writeFileSafely.ts";

export interface KeyValue {
  key: string;
  value: unknown;
}

/** What the Studio remembers for a user: list layouts, recent searches, inspector widths. */
export interface KeyValueStore {
  get(key: string): unknown;
  /** Resolves when the pairs are on the disk. */
  put(pairs: readonly KeyValue[]): Promise<void>;
}

/** Opens `keyvalue.json` in a folder. A damaged one is noticed and started anew: it is comfort. */
export async function openKeyValueStore(
  dataDir: string,
  notice: (message: string) => void,
): Promise<KeyValueStore> {
  const path = join(dataDir, "keyvalue.json");
  const values = new Map(Object.entries(await load(path, notice)));
  let saving = Promise.resolve();
  return {
    get: (key) => values.get(key) ?? null,
    put(pairs) {
      for (const { key, value } of pairs) values.set(key, value);
      const content = JSON.stringify(Object.fromEntries(values), null, 2);
      saving = saving.catch(() => undefined).then(() => writeFileSafely(path, content));
      return saving;
    },
  };
}

async function load(
  path: string,
  notice: (message: string) => void,
): Promise<Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch(() => "{}");
  try {
    const value: unknown = JSON.parse(text);
    if (isJsonObject(value)) return value;
  } catch {
    // Falls through to the notice.
  }
  notice(`${path} ist beschädigt; die Ansichtseinstellungen des Studios beginnen von vorn.`);
  return {};
}
