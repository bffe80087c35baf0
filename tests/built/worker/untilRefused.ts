/** How often the gate lets an address block in within a minute (FORM_LIMITER, wrangler.toml). */
export const LET_IN = 10;

/**
 * Sends until a 429 comes and gives all statuses, in order. The limiter's minutes are the clock's:
 * if one ends on the way, another ten are let in, so twenty-one are sent at most.
 */
export async function untilRefused(
  send: (time: number) => Promise<{ status: number }>,
): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time <= 2 * LET_IN && statuses.at(-1) !== 429; time += 1)
    statuses.push((await send(time)).status);
  return statuses;
}
