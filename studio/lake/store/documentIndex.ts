import type { LakeDocument } from "./document.ts";
import { publishedIdOf } from "./documentIds.ts";
import { referencesIn } from "./references.ts";

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** All live documents, found by id, by type and by what they refer to. */
export interface DocumentIndex {
  /** Grows by one with every change; what is derived from the documents is cached under it. */
  readonly version: number;
  readonly size: number;
  get(id: string): LakeDocument | undefined;
  all(): Iterable<LakeDocument>;
  ofType(type: string): Iterable<LakeDocument>;
  /** The ids of a published document, its draft and its versions, as far as they exist. */
  versionsOf(publishedId: string): Iterable<string>;
  /** The ids that refer to `id`, each with whether a strong reference is among them. */
  referrersOf(id: string): ReadonlyMap<string, boolean>;
  /** Stores the document under the id, or removes it (null). */
  put(id: string, document: LakeDocument | null): void;
}

export function createDocumentIndex(): DocumentIndex {
  const byId = new Map<string, LakeDocument>();
  const byType = new Map<string, Map<string, LakeDocument>>();
  const referrers = new Map<string, Map<string, boolean>>();
  const groups = new Map<string, Map<string, LakeDocument>>();
  let version = 0;

  function remove(document: LakeDocument): void {
    byType.get(document._type)?.delete(document._id);
    const group = groups.get(publishedIdOf(document._id));
    group?.delete(document._id);
    if (group?.size === 0) groups.delete(publishedIdOf(document._id));
    for (const target of referencesIn(document).keys()) {
      const sources = referrers.get(target);
      sources?.delete(document._id);
      if (sources?.size === 0) referrers.delete(target);
    }
  }

  function add(document: LakeDocument): void {
    getOrCreate(byType, document._type).set(document._id, document);
    getOrCreate(groups, publishedIdOf(document._id)).set(document._id, document);
    for (const [target, strong] of referencesIn(document)) {
      getOrCreate(referrers, target).set(document._id, strong);
    }
  }

  return {
    get version() {
      return version;
    },
    get size() {
      return byId.size;
    },
    get: (id) => byId.get(id),
    all: () => byId.values(),
    ofType: (type) => byType.get(type)?.values() ?? [],
    versionsOf: (publishedId) => groups.get(publishedId)?.keys() ?? [],
    referrersOf: (id) => referrers.get(id) ?? NONE,
    put(id, document) {
      version += 1;
      const before = byId.get(id);
      if (before) remove(before);
      if (document === null) {
        byId.delete(id);
        return;
      }
      byId.set(id, document);
      add(document);
    },
  };
}

function getOrCreate<Value>(
  maps: Map<string, Map<string, Value>>,
  key: string,
): Map<string, Value> {
  let map = maps.get(key);
  if (!map) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}
