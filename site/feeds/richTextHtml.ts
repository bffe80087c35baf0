import { escapeHTML, toHTML, type PortableTextMarkComponent } from "@portabletext/to-html";
import type { LinkMark, RichNode, RichTextView } from "../content/view/RichTextView.ts";

/**
 * Rich text as plain HTML for feeds: no classes, no scripts, every address absolute below `origin`.
 * Pictures are left out; recordings and films become links.
 */
export function richTextHtml(text: RichTextView, { origin }: { origin: URL }): string {
  const absolute = (href: string): string => escapeHTML(new URL(href, origin).href);
  const inner = (nested: RichTextView): string => richTextHtml(nested, { origin });
  const link: PortableTextMarkComponent<LinkMark> = ({ children, value }) =>
    value === undefined ? children : `<a href="${absolute(value.href)}">${children}</a>`;
  return toHTML([...text], {
    components: {
      marks: { link },
      unknownType: ({ value }) => {
        const node = text.find(({ _key }) => _key === value["_key"]);
        return node === undefined ? "" : nodeHtml(node, { absolute, inner });
      },
    },
    onMissingComponent: false,
  });
}

function nodeHtml(
  node: RichNode,
  {
    absolute,
    inner,
  }: { absolute: (href: string) => string; inner: (nested: RichTextView) => string },
): string {
  switch (node._type) {
    case "callout":
      return paragraph(`<strong>${escapeHTML(node.title)}</strong>`) + inner(node.text);
    case "pullQuote": {
      const by = node.attribution === undefined ? "" : ` (${node.attribution})`;
      return `<blockquote>${paragraph(escapeHTML(node.text + by))}</blockquote>`;
    }
    case "dataTable":
      return list(
        node.rows.map((row) =>
          row.map((cell, column) => [node.head?.[column], cell].filter(Boolean).join(": ")),
        ),
      );
    case "factsBox":
      return (
        paragraph(`<strong>${escapeHTML(node.title)}</strong>`) +
        list(node.facts.map(({ label, value }) => [`${label}: ${value}`]))
      );
    case "questionAnswer":
      return paragraph(`<strong>${escapeHTML(node.question)}</strong>`) + inner(node.answer);
    case "audioClip":
      return linked({ href: absolute(node.audio.src), label: node.audio.title });
    case "videoClip": {
      const { source, title } = node.video;
      return linked({
        href: absolute(source.kind === "file" ? source.src : source.href),
        label: title,
      });
    }
    case "picture":
    case "block":
      return "";
  }
}

function linked({ href, label }: { href: string; label: string }): string {
  return paragraph(`<a href="${href}">${escapeHTML(label)}</a>`);
}

function list(rows: readonly (readonly string[])[]): string {
  return `<ul>${rows.map((cells) => `<li>${escapeHTML(cells.join(", "))}</li>`).join("")}</ul>`;
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}
