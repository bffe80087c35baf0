import type { AssetStore } from "./assets/assetStore.ts";
import type { Ledger } from "./ledger.ts";
import type { QueryEngine } from "./query/queryEngine.ts";
import type { KeyValueStore } from "./store/keyValueStore.ts";
import type { Store } from "./store/openStore.ts";

/** Who everybody is: the lake has no login. */
export interface LakeUser {
  id: string;
  name: string;
  email: string;
}

/** What the routes work with. */
export interface Lake {
  projectId: string;
  dataset: string;
  /** Origin without a trailing slash */
  url: string;
  user: LakeUser;
  clock(): Date;
  notice(message: string): void;
  store: Store;
  engine: QueryEngine;
  assets: AssetStore;
  keyValues: KeyValueStore;
  ledger: Ledger;
}
