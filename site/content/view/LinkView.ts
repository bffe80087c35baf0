/** A link with its text. `external` ones leave the hub and are marked as such. */
export interface LinkView {
  label: string;
  href: string;
  external: boolean;
}

/** Something named that may have a page of its own. */
export interface NamedLink {
  name: string;
  href: string | undefined;
}
