import { LinkIcon } from "@sanity/icons/Link";
import { defineType } from "@sanity/types";

/** Slugs under which a document was published before; publishing keeps them, nobody types them. */
export const formerSlugs = defineType({
  name: "formerSlugs",
  type: "array",
  title: "Frühere Adressen",
  icon: LinkIcon,
  readOnly: true,
  of: [{ type: "string", title: "Frühere Adresse" }],
});
