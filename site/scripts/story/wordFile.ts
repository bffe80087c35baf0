import { strToU8, zipSync } from "fflate";
import type { StoryBlock } from "./storyBlocks.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const WORD_TYPE = `${WORD}.document`;

/** Names of styles that Word and LibreOffice know, so that headings are headings there. */
const STYLES: Readonly<Record<StoryBlock["type"], { id: string; name: string; look: string }>> = {
  title: { id: "Title", name: "Title", look: run({ bold: true, size: 48 }) },
  heading: {
    id: "Heading1",
    name: "heading 1",
    look: outline(0) + run({ bold: true, size: 32 }),
  },
  subheading: {
    id: "Heading2",
    name: "heading 2",
    look: outline(1) + run({ bold: true, size: 24 }),
  },
  paragraph: {
    id: "Normal",
    name: "Normal",
    look: `<w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr>${run({ bold: false, size: 22 })}`,
  },
  item: {
    id: "ListBullet",
    name: "List Bullet",
    look: `<w:pPr><w:spacing w:after="80"/></w:pPr>${run({ bold: false, size: 22 })}`,
  },
};

/** The result as a Word file (ECMA-376), in German. */
export function wordFile(blocks: readonly StoryBlock[]): Uint8Array<ArrayBuffer> {
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/document.xml": `<w:document xmlns:w="${MAIN}"><w:body>${blocks.map(paragraph).join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>${Object.values(STYLES).map(style).join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  const zipped = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
  );
  return new Uint8Array(zipped);
}

function paragraph({ type, text }: StoryBlock): string {
  const bullet =
    type === "item" ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[type].id}"/>${bullet}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function style({ id, name, look }: { id: string; name: string; look: string }): string {
  const based = id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>';
  const isDefault = id === "Normal" ? ' w:default="1"' : "";
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${look}</w:style>`;
}

function outline(level: number): string {
  return `<w:pPr><w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="${String(level)}"/></w:pPr>`;
}

function run({ bold, size }: { bold: boolean; size: number }): string {
  return `<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>${bold ? "<w:b/>" : ""}<w:sz w:val="${String(size)}"/></w:rPr>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** XML holds no control characters, not even escaped ones. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
