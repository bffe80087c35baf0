import { BlockContentIcon } from "@sanity/icons/BlockContent";
import { defineArrayMember, defineType } from "@sanity/types";
import { richTextBlock } from "../fields/textBlock.ts";

export const richText = defineType({
  name: "richText",
  type: "array",
  title: "Text",
  icon: BlockContentIcon,
  of: [
    richTextBlock,
    defineArrayMember({ type: "picture" }),
    defineArrayMember({ type: "callout" }),
    defineArrayMember({ type: "pullQuote" }),
    defineArrayMember({ type: "dataTable" }),
    defineArrayMember({ type: "audioClip" }),
    defineArrayMember({ type: "videoClip" }),
    defineArrayMember({ type: "factsBox" }),
    defineArrayMember({ type: "questionAnswer" }),
  ],
});
