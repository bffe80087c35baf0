import { readFile } from "node:fs/promises";

/** What schema.org knows: for each type its properties, its parents' included. */
export interface Vocabulary {
  has(type: string): boolean;
  hasProperty(type: string, property: string): boolean;
}

const DECLARATION = /^(?:export )?interface (\w+) extends ([^{]+)\{$/;
const PROPERTY = /^ {4}"([A-Za-z]\w*)"\?:/;
const TYPE = /^ {4}"@type": "(\w+)";/;

/**
 * Reads schema.org's vocabulary out of the declarations of schema-dts, which are generated from it:
 * as data, so that what is on a page is checked whatever the compiler believed.
 */
export async function readVocabulary(): Promise<Vocabulary> {
  const file = new URL(import.meta.resolve("schema-dts")).pathname.replace(/\.js$/, ".d.ts");
  const interfaces = new Map<string, { parents: string[]; properties: Set<string> }>();
  const leafOf = new Map<string, string>();
  let open = "";
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const [, name, parents] = DECLARATION.exec(line) ?? [];
    if (name !== undefined && parents !== undefined) {
      open = name;
      const names = [...parents.matchAll(/\w+/g)].map(([parent]) => parent);
      interfaces.set(name, { parents: names, properties: new Set() });
    }
    const [, property] = PROPERTY.exec(line) ?? [];
    if (property !== undefined) interfaces.get(open)?.properties.add(property);
    const [, type] = TYPE.exec(line) ?? [];
    if (type !== undefined) leafOf.set(type, open);
  }
  const owns = (name: string, property: string): boolean => {
    const found = interfaces.get(name);
    return (
      found !== undefined &&
      (found.properties.has(property) || found.parents.some((parent) => owns(parent, property)))
    );
  };
  return {
    has: (type) => leafOf.has(type),
    hasProperty: (type, property) => owns(leafOf.get(type) ?? "", property),
  };
}
