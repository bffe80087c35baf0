/** A document of the demo content, in the form that `sanity dataset import` reads. */
export interface SeedDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

/** A reference to another document. */
export interface SeedReference {
  _type: "reference";
  _ref: string;
}

/** A reference to the document with the id `id`. */
export function ref(id: string): SeedReference {
  return { _type: "reference", _ref: id };
}

/** An array of references; each one's `_key` is the id that it refers to, cut to be legible. */
export function refs(...ids: readonly string[]): (SeedReference & { _key: string })[] {
  return ids.map((id) => ({ _key: id, ...ref(id) }));
}

/** A slug field's value. */
export function slug(current: string): { _type: "slug"; current: string } {
  return { _type: "slug", current };
}

/** A picture of `media/pictures/`, by its file's name (with its extension where that is not .webp). */
export function picture(
  name: string,
  alt: string,
  more: { caption?: string; credit?: string } = {},
): { _type: "picture"; _sanityAsset: string; alt: string; caption?: string; credit?: string } {
  return {
    _type: "picture",
    _sanityAsset: `image@file://./media/pictures/${withExtension(name)}`,
    alt,
    ...more,
  };
}

/** A file of `media/`, by its path there, e.g. "audio/folge-01.mp3". */
export function file(path: string): { _type: "file"; _sanityAsset: string } {
  return { _type: "file", _sanityAsset: `file@file://./media/${path}` };
}

/** An array of objects of one type, keyed by their place. */
export function keyed<Item extends object>(
  type: string,
  items: readonly Item[],
): (Item & { _key: string; _type: string })[] {
  return items.map((item, index) => ({ _key: `${type}-${index + 1}`, _type: type, ...item }));
}

function withExtension(name: string): string {
  return name.includes(".") ? name : `${name}.webp`;
}
