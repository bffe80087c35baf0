type Sharp = (typeof import("sharp"))["default"];

let loading: Promise<Sharp> | undefined;

/** Loads sharp when the first picture needs it: the lake itself starts without. */
export function loadSharp(): Promise<Sharp> {
  loading ??= import("sharp").then(({ default: sharp }) => {
    // Our own disk cache holds the results; libvips would only keep the memory.
    sharp.cache(false);
    return sharp;
  });
  return loading;
}
