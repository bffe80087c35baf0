import type { Page } from "playwright-core";

/**
 * Waits until what was done last has been painted: two frames. A focus that leaves a frame, say, is
 * scrolled to a turn later than the key press.
 */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
  });
}
