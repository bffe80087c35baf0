import { BlockContentIcon } from "@sanity/icons/BlockContent";
import { defineArrayMember, defineType } from "@sanity/types";
import { richTextBlock } from "../fields/textBlock.ts";
import { checkHeadingOrder, type BlockValue } from "../rules/checkHeadingOrder.ts";

export const richText = defineType({
  name: "richText",
  type: "array",
  title: "Text",
  icon: BlockContentIcon,
  of: [
    richTextBlock,
    defineArrayMember({ type: "picture" }),
    defineArrayMember({ type: "callout" }),
    defineArrayMember({ type: "factsBox" }),
    defineArrayMember({ type: "pullQuote" }),
    defineArrayMember({ type: "questionAnswer" }),
    defineArrayMember({ type: "dataTable" }),
    defineArrayMember({ type: "audioClip" }),
    defineArrayMember({ type: "videoClip" }),
  ],
  validation: (rule) =>
    rule.custom((body: BlockValue[] | undefined) => checkHeadingOrder(body)).warning(),
});
