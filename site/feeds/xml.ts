/** A piece of XML, ready to stand in a document. */
export type Xml = { readonly xml: string };

type Content = Xml | string | number | undefined | readonly Content[];

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * An element. Text is escaped; attributes and parts that are undefined are left out. Throws if
 * `name` is no XML name.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly Content[]
): Xml {
  if (!/^[a-z][a-z0-9-]*(?::[a-zA-Z][a-zA-Z0-9-]*)?$/i.test(name)) {
    throw new Error(`"${name}" is not the name of an element`);
  }
  const opening = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replaceAll('"', "&quot;")}"`)
    .join("");
  const inner = content.map(textOf).join("");
  return { xml: inner === "" ? `<${name}${opening}/>` : `<${name}${opening}>${inner}</${name}>` };
}

/** Text that holds markup of its own, such as HTML in a feed. */
export function cdata(text: string): Xml {
  return {
    xml: `<![CDATA[${text.replace(FORBIDDEN, "").replaceAll("]]>", "]]]]><![CDATA[>")}]]>`,
  };
}

/** A whole XML document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function textOf(content: Content): string {
  if (content === undefined) return "";
  if (typeof content === "string" || typeof content === "number") return escaped(String(content));
  return isXml(content) ? content.xml : content.map(textOf).join("");
}

function isXml(content: Xml | readonly Content[]): content is Xml {
  return "xml" in content;
}

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
