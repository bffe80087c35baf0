import { SaxesParser } from "saxes";

/** An element of a parsed document; names are "{namespace}local", text is all text directly in it. */
export interface ParsedElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: ParsedElement[];
  text: string;
}

/** Parses XML strictly, namespaces resolved. Throws at the first error, with its place. */
export function parseXml(xml: string): ParsedElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: ParsedElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const current = (): ParsedElement => open.at(-1) ?? top;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element: ParsedElement = {
      name: uri === "" ? local : `{${uri}}${local}`,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    current().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  const addText = (text: string): void => {
    current().text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("The document has no element");
  return root;
}
