/** A document as the lake has it. */
export interface LakeDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

/** A document that a program has written, with a value of the wrong type in one place. */
interface OddDocument {
  document: LakeDocument;
  /** Where: field names, and "0" for a list's item. */
  path: readonly string[];
}

const WRONG_VALUES: readonly unknown[] = ["Text", 5, true, {}, [5]];
/** What stores write themselves. */
const NOT_TO_WRITE = /^_(?:id|type|key|createdAt|updatedAt|rev|system|weak)$/;

/**
 * From documents, one for each place in one of them and each wrong type there, every kind of place
 * once. They keep their titles, but have ids and addresses of their own.
 */
export function oddDocuments(documents: readonly LakeDocument[]): OddDocument[] {
  const known = new Set<string>();
  return documents
    .flatMap((document) =>
      placesIn(document).flatMap((path) => {
        const kind = kindOfPlace(document, path);
        if (known.has(kind)) return [];
        known.add(kind);
        const right = kindOf(path.reduce<unknown>(partOf, document));
        return WRONG_VALUES.filter((wrong) => kindOf(wrong) !== right || isList(wrong)).map(
          (wrong) => ({ document, path, wrong }),
        );
      }),
    )
    .map(({ document, path, wrong }, index) => {
      const id = `odd-${String(index)}`;
      const copy = withId(structuredClone(document), id);
      const holder = path.slice(0, -1).reduce<unknown>(partOf, copy);
      if (typeof holder === "object" && holder !== null)
        Reflect.set(holder, path.at(-1) ?? "", wrong);
      return { document: copy, path };
    });
}

/** Equal for places that are the same to a schema: deep in a document, the fields of one type. */
function kindOfPlace(document: LakeDocument, path: readonly string[]): string {
  const holderType = partOf(path.slice(0, -1).reduce<unknown>(partOf, document), "_type");
  const names = path.map((name) => (/^\d+$/.test(name) ? "*" : name));
  return path.length > 2 && typeof holderType === "string"
    ? `${holderType}/${String(names.at(-1))}`
    : [document._type, ...names, String(holderType)].join("/");
}

function withId(document: LakeDocument, id: string): LakeDocument {
  return { ...document, _id: id, slug: { _type: "slug", current: id } };
}

/** The paths of all values in a document, at any depth; of lists the items that differ by type. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !NOT_TO_WRITE.test(name))
    .flatMap(([name, part]) => [[...path, name], ...placesIn(part, [...path, name])]);
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function kindOf(value: unknown): string {
  return isList(value) ? "list" : typeof value;
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
