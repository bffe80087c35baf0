import { describe, expect, it } from "vitest";
import type { Picture } from "../sanity.types.ts";
import { contextFor } from "./testing/contextFor.ts";
import { toPicture } from "./toPicture.ts";

const assetId = `image-${"a".repeat(40)}-1600x1000-webp`;
const reference = { _type: "reference", _ref: assetId } as const;
const images = [{ _id: assetId, lqip: "data:image/webp;base64,AA" }];

function load(picture: Picture) {
  const { context, noted } = contextFor({ images });
  const view = toPicture(picture, {
    assets: context.catalog.assets,
    note: context.note,
    path: "picture",
  });
  return { view, noted: noted() };
}

describe("toPicture", () => {
  it("brings asset, words and shape", () => {
    const { view, noted } = load({
      _type: "picture",
      asset: reference,
      alt: " Eine Werkbank ",
      caption: "Um 10 Uhr",
      crop: { _type: "sanity.imageCrop", top: 0.1, bottom: 0, left: 0, right: 0 },
      hotspot: { _type: "sanity.imageHotspot", x: 0.2, y: 0.3, width: 0.4, height: 0.5 },
    });
    expect(view).toEqual({
      assetId,
      alt: "Eine Werkbank",
      caption: "Um 10\u00a0Uhr",
      credit: undefined,
      preview: "data:image/webp;base64,AA",
      crop: { top: 0.1, bottom: 0, left: 0, right: 0 },
      hotspot: { x: 0.2, y: 0.3, width: 0.4, height: 0.5 },
    });
    expect(noted).toEqual([]);
  });

  it("leaves out and notes a picture without an asset", () => {
    expect(load({ _type: "picture", alt: "x" })).toEqual({
      view: undefined,
      noted: [
        "picture: Das Bild hat keine Bilddatei. Bitte laden Sie eine hoch oder entfernen Sie das Bild.",
      ],
    });
  });

  it("leaves out and notes a picture whose asset is gone", () => {
    const gone = { _type: "reference", _ref: "image-weg" } as const;
    expect(load({ _type: "picture", asset: gone, alt: "x" })).toEqual({
      view: undefined,
      noted: [
        "picture: Die Bilddatei „image-weg“ gibt es nicht mehr. Bitte wählen Sie ein anderes Bild.",
      ],
    });
  });

  it("shows a picture without a description, and notes that", () => {
    const { view, noted } = load({ _type: "picture", asset: reference });
    expect(view?.alt).toBe("");
    expect(noted).toEqual(["picture: Dem Bild fehlt die Bildbeschreibung (Alternativtext)."]);
  });
});
