declare module "wawoff2/decompress.js" {
  /** The TrueType or OpenType font inside a WOFF2 file. Throws if it is none. */
  export default function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
