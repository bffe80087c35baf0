declare module "subset-font" {
  /** The part of `font` that sets `text`, as a font of `targetFormat`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "sfnt" | "woff2";
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}
