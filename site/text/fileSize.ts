const decimal = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** Bytes as "350 kB" or "1,4 MB". */
export function fileSize(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
    : `${decimal.format(bytes / 1_000_000)}\u00a0MB`;
}
