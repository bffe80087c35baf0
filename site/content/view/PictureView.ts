/** A picture as views need it; addresses and crops are worked out by site/media. */
export interface PictureView {
  /** Names the original: `image-<sha1>-<width>x<height>-<extension>`. */
  assetId: string;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
  /** A tiny blurred copy as a data: address. */
  preview: string | undefined;
  /** Parts cut off at each side, 0 to 1. */
  crop: { top: number; bottom: number; left: number; right: number } | undefined;
  /** What must stay visible when the picture is cut to another shape; centre and size, 0 to 1. */
  hotspot: { x: number; y: number; width: number; height: number } | undefined;
}
