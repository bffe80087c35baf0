declare module "harfbuzzjs" {
  interface Font {
    setScale(x: number, y: number): void;
    /** Axis tag to value. */
    setVariations(axes: Readonly<Record<string, number>>): void;
    glyphToPath(glyph: number): string;
  }
  interface Buffer {
    addText(text: string): void;
    guessSegmentProperties(): void;
    json(): { g: number; ax: number; dx: number; dy: number }[];
    destroy(): void;
  }
  /** What the package exports a promise of. */
  export interface HarfBuzz {
    createBlob(data: Uint8Array): object;
    createFace(blob: object, index: number): { upem: number };
    createFont(face: object): Font;
    createBuffer(): Buffer;
    shape(font: Font, buffer: Buffer): void;
  }
}
