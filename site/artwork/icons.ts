/** The signs of the interface: strokes on a grid of 24 by 24, drawn two units wide. */
export const ICONS = {
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L21 21",
  arrow: "M3 12h17m-6-6 6 6-6 6",
  listen: "M4 15v-3a8 8 0 0 1 16 0v3M4 14h3v6H5a1 1 0 0 1-1-1Zm16 0h-3v6h2a1 1 0 0 0 1-1Z",
  read: "M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2Zm0 0v14",
  letter: "M3 5h18v14H3Zm0 1 9 7 9-7",
} as const;

export type IconName = keyof typeof ICONS;
