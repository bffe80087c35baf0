import { FORM_PATHS } from "../../common/paths.ts";
import { startNewsletterHub, STATES } from "../built/worker/newsletterHub.ts";

/** People in each state, for each form. */
const PEOPLE = 25;

/**
 * Prints the median time of an answer for each state of an address, one request at a time. What can
 * be read from it about an address is what a difference is beyond the spread within a state.
 */
export async function benchStates(): Promise<void> {
  const { hub, post, someone } = await startNewsletterHub();
  try {
    const forms = { signup: FORM_PATHS.newsletterSignup, link: FORM_PATHS.newsletterLink };
    const times = new Map<string, number[]>();
    // In turns, so that nothing which changes with time falls on one state; the first round warms up.
    for (let round = 0; round <= PEOPLE; round += 1) {
      for (const state of STATES) {
        for (const [form, path] of Object.entries(forms)) {
          const { email } = await someone(state);
          const sent = performance.now();
          const answer = await post(path, { email });
          await answer.text();
          const key = `${form} ${state}`;
          if (round > 0) times.set(key, [...(times.get(key) ?? []), performance.now() - sent]);
        }
      }
    }
    console.log(`median of ${PEOPLE} answers (and the middle half), ms`);
    const titles = ["address is", ...Object.keys(forms)];
    console.log(`  ${titles.map((title) => title.padEnd(18)).join("  ")}`);
    for (const state of STATES) {
      const cells = Object.keys(forms).map((form) => cell(times.get(`${form} ${state}`) ?? []));
      console.log(`  ${[state.padEnd(18), ...cells].join("  ")}`);
    }
  } finally {
    await hub.close();
  }
}

/** The median and the middle half of times. */
function cell(found: readonly number[]): string {
  const sorted = found.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(part * sorted.length)] ?? NaN).toFixed(1);
  return `${at(0.5)} (${at(0.25)}–${at(0.75)})`.padEnd(18);
}
