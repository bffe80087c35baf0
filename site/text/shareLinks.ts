import type { LinkView } from "../content/view/LinkView.ts";

/**
 * Plain links that pass a page on: by mail, and to the two places where trainers pass things on.
 * They hold all that they need; nothing is loaded from there. `url` is absolute.
 */
export function shareLinks({ title, url }: { title: string; url: string }): LinkView[] {
  const address = encodeURIComponent(url);
  return [
    {
      label: "Per E-Mail",
      href: `mailto:?subject=${encodeURIComponent(title)}&body=${address}`,
      external: false,
    },
    {
      label: "Bei LinkedIn",
      href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
      external: true,
    },
    { label: "Per WhatsApp", href: `https://wa.me/?text=${address}`, external: true },
  ];
}
