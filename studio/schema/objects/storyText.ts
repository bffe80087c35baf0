import { ComposeIcon } from "@sanity/icons/Compose";
import { defineType } from "@sanity/types";

/** A text with answers in braces, `{held:er}`; the Studio offers them and shows what becomes of it. */
export const storyText = defineType({
  name: "storyText",
  type: "text",
  title: "Text der Geschichte",
  icon: ComposeIcon,
  rows: 3,
});
