/**
 * A licence's identifier and text, as `podcast:license` wants them, from the name that editors
 * choose ("CC BY-SA 4.0"). Undefined for a name that is none of Creative Commons' version 4 or CC0.
 */
export function podcastLicence(name: string): { id: string; url: string } | undefined {
  if (name === "CC0 1.0") {
    return { id: "cc0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/deed.de" };
  }
  const [, terms] = /^CC (BY(?:-NC)?(?:-SA|-ND)?) 4\.0$/.exec(name) ?? [];
  if (terms === undefined) return undefined;
  const code = terms.toLowerCase();
  return {
    id: `cc-${code}-4.0`,
    url: `https://creativecommons.org/licenses/${code}/4.0/deed.de`,
  };
}
