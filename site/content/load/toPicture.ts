import { typeset } from "../../text/typeset.ts";
import type { NoteProblem } from "../ContentProblem.ts";
import type { Picture } from "../sanity.types.ts";
import type { PictureView } from "../view/PictureView.ts";
import type { Assets } from "./Assets.ts";

const IMAGE_ID = /^image-[0-9a-f]{40}-\d{1,5}x\d{1,5}-[a-z]{3,4}$/;

/**
 * A picture field as views need it. A picture without a usable asset is noted and left out; one
 * without a description is noted and counts as decoration.
 */
export function toPicture(
  picture: Picture | null | undefined,
  { assets, note, path }: { assets: Assets; note: NoteProblem; path: string },
): PictureView | undefined {
  if (picture === null || picture === undefined) return undefined;
  const assetId = picture.asset?._ref;
  if (assetId === undefined) {
    note(
      path,
      "Das Bild hat keine Bilddatei. Bitte laden Sie eine hoch oder entfernen Sie das Bild.",
    );
    return undefined;
  }
  const asset = assets.image(assetId);
  if (asset === undefined || !IMAGE_ID.test(assetId)) {
    note(path, `Die Bilddatei „${assetId}“ gibt es nicht mehr. Bitte wählen Sie ein anderes Bild.`);
    return undefined;
  }
  const alt = picture.alt?.trim() ?? "";
  if (alt === "") note(path, "Dem Bild fehlt die Bildbeschreibung (Alternativtext).");
  return {
    assetId,
    alt,
    caption: text(picture.caption),
    credit: text(picture.credit),
    preview: asset.lqip ?? undefined,
    crop: cropOf(picture),
    hotspot: hotspotOf(picture),
  };
}

function cropOf({ crop }: Picture): PictureView["crop"] {
  if (crop === undefined) return undefined;
  const { top = 0, bottom = 0, left = 0, right = 0 } = crop;
  return top + bottom + left + right === 0 ? undefined : { top, bottom, left, right };
}

function hotspotOf({ hotspot }: Picture): PictureView["hotspot"] {
  if (hotspot === undefined) return undefined;
  const { x = 0.5, y = 0.5, width = 1, height = 1 } = hotspot;
  return { x, y, width, height };
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim() ?? "";
  return trimmed === "" ? undefined : typeset(trimmed);
}
