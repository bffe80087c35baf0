import { knownOption } from "../../../text/knownOption.ts";
import { CALLOUT_TONE } from "../../../text/labels.ts";
import type { RichText } from "../../sanity.types.ts";
import type { RichNode } from "../../view/RichTextView.ts";
import type { PlacedContext } from "../LoadContext.ts";
import { toAudio, toVideo } from "../toMedia.ts";
import { toPicture } from "../toPicture.ts";
import { optionalWords } from "../words.ts";
import { toRichText } from "./toRichText.ts";
import { toTable } from "./toTable.ts";

type SpecialBlock = Exclude<RichText[number], { _type: "block" | "questionAnswer" }>;

/** A block that is neither text nor a question: undefined, and noted, where it is unknown or has nothing to show. */
export function toBlockNode(block: SpecialBlock, context: PlacedContext): RichNode | undefined {
  const { _type, _key }: { _type: string; _key: string } = block;
  const { catalog, note, path } = context;
  switch (block._type) {
    case "picture": {
      const picture = toPicture(block, { assets: catalog.assets, note, path });
      return picture && { _type: "picture", _key, picture };
    }
    case "callout": {
      const tone = knownOption(CALLOUT_TONE, block.tone, "note");
      const label = CALLOUT_TONE[tone];
      const text = toRichText(block.text, context);
      const title = optionalWords(block.title) ?? label;
      return { _type: "callout", _key, tone, label, title, text };
    }
    case "pullQuote": {
      const text = optionalWords(block.text);
      if (text === undefined) return nothing(note, path, "Das Zitat ist leer");
      return { _type: "pullQuote", _key, text, attribution: optionalWords(block.attribution) };
    }
    case "dataTable":
      return toTable(block, context);
    case "audioClip": {
      const audio = toAudio(block, context);
      return audio && { _type: "audioClip", _key, audio };
    }
    case "videoClip": {
      const video = toVideo(block, context);
      return video && { _type: "videoClip", _key, video };
    }
    case "factsBox": {
      const facts = (block.facts ?? []).flatMap((fact) => {
        const [label, value] = [optionalWords(fact.label), optionalWords(fact.value)];
        return label === undefined || value === undefined ? [] : { label, value };
      });
      if (facts.length === 0) return nothing(note, path, "Der Faktenkasten ist leer");
      return {
        _type: "factsBox",
        _key,
        title: optionalWords(block.title) ?? "Auf einen Blick",
        facts,
      };
    }
    default:
      return nothing(note, path, `Der Baustein „${_type}“ ist unbekannt`);
  }
}

function nothing(note: PlacedContext["note"], path: string, reason: string): RichNode | undefined {
  note(path, `${reason}; er wird nicht gezeigt.`);
  return undefined;
}
