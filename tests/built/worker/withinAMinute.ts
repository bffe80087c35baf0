const minute = () => Math.floor(Date.now() / 60_000);

/**
 * What `act` gives when it begins and ends in the same minute of the clock, by which the form
 * limiter counts (FORM_LIMITER, wrangler.toml). Where a minute ends on the way, it acts once more,
 * from an address block of its own.
 */
export async function withinAMinute<T>(act: (address: string) => Promise<T>): Promise<T> {
  for (let block = 1; ; block += 1) {
    const began = minute();
    const result = await act(`198.18.${String(block)}.7`);
    if (minute() === began) return result;
  }
}
