import type { LakeDocument } from "../store/document.ts";
import type { DocumentIndex } from "../store/documentIndex.ts";
import { layerOf, publishedIdOf } from "../store/documentIds.ts";

/** The documents as a perspective shows them. Lists are sorted by id. */
export interface View {
  all(): readonly LakeDocument[];
  ofType(type: string): readonly LakeDocument[];
  get(id: string): LakeDocument | undefined;
}

/** "raw", or layers from the topmost down, e.g. ["drafts", "published"]. */
export type Perspective = "raw" | readonly string[];

type Documents = Omit<DocumentIndex, "put">;

/** A view that is worth keeping as long as no document changes. */
export function viewOf(documents: Documents, perspective: Perspective): View {
  const single = perspective === "raw" ? rawView(documents) : layeredView(documents, perspective);
  const lists = new Map<string, readonly LakeDocument[]>();
  let everything: readonly LakeDocument[] | undefined;
  return {
    get: single.get,
    all: () => (everything ??= single.collect(documents.all()).sort(byId)),
    ofType(type) {
      let list = lists.get(type);
      if (!list) {
        // A draft may have another type than what is published.
        list = single
          .collect(documents.ofType(type))
          .filter((document) => document._type === type)
          .sort(byId);
        lists.set(type, list);
      }
      return list;
    },
  };
}

interface Lens {
  get(id: string): LakeDocument | undefined;
  /** What the view shows of these stored documents, each document once. */
  collect(stored: Iterable<LakeDocument>): LakeDocument[];
}

function rawView(documents: Documents): Lens {
  return { get: documents.get, collect: (stored) => [...stored] };
}

function layeredView(documents: Documents, layers: readonly string[]): Lens {
  const seen = new Map<string, LakeDocument>();
  const only = layers.length === 1 && layers[0] === "published";

  function get(id: string): LakeDocument | undefined {
    if (publishedIdOf(id) !== id) return undefined;
    if (only) return documents.get(id);
    const known = seen.get(id);
    if (known) return known;
    for (const layer of layers) {
      const stored = documents.get(idInLayer(id, layer));
      if (!stored) continue;
      const shown = { ...stored, _id: id, _originalId: stored._id };
      seen.set(id, shown);
      return shown;
    }
    return undefined;
  }

  return {
    get,
    collect(stored) {
      const shown: LakeDocument[] = [];
      const done = new Set<string>();
      for (const document of stored) {
        if (!layers.includes(layerOf(document._id))) continue;
        const id = publishedIdOf(document._id);
        if (done.has(id)) continue;
        done.add(id);
        const found = get(id);
        if (found) shown.push(found);
      }
      return shown;
    },
  };
}

function idInLayer(id: string, layer: string): string {
  if (layer === "published") return id;
  return layer === "drafts" ? `drafts.${id}` : `versions.${layer}.${id}`;
}

function byId(a: LakeDocument, b: LakeDocument): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0;
}
