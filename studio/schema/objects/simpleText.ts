import { BlockContentIcon } from "@sanity/icons/BlockContent";
import { defineType } from "@sanity/types";
import { simpleTextBlock } from "../fields/textBlock.ts";

export const simpleText = defineType({
  name: "simpleText",
  type: "array",
  title: "Einfacher Text",
  icon: BlockContentIcon,
  of: [simpleTextBlock],
});
