/** A line drawing in its own coordinates: `path` fills a box of `width` by `height`. */
export interface PulseDrawing {
  width: number;
  height: number;
  /** Where the line rests; it enters and leaves there. */
  baseline: number;
  path: string;
}

const HEIGHT = 48;
const BASELINE = 32;
/** More letters would make the strokes of a signature too small to tell apart. */
const MOST_LETTERS = 24;

/**
 * The signature of a topic: its slug as a recorder would write it. Each word is a heartbeat; its
 * strongest consonant is the spike, vowels are waves, the other consonants small ticks, and all
 * are as high as their letter says. The same slug gives the same line, at every build.
 */
export function topicPulse(slug: string): PulseDrawing {
  const words = slug.slice(0, MOST_LETTERS).split("-").filter(Boolean);
  const strokes = [rest(8), ...words.flatMap((word) => [...beat(word), rest(10)])];
  const width = strokes.reduce((sum, stroke) => sum + stroke.width, 0);
  const path = `M0 ${BASELINE}${strokes.map(({ path: part }) => part).join("")}`;
  return { width, height: HEIGHT, baseline: BASELINE, path };
}

/** A piece of the line that starts and ends at the baseline, as relative path commands. */
interface Stroke {
  width: number;
  path: string;
}

function beat(word: string): Stroke[] {
  const letters = Array.from(word);
  const consonants = letters.map((letter) => (isVowel(letter) ? -1 : strength(letter)));
  const strongest = consonants.indexOf(Math.max(...consonants));
  return letters.map((letter, index) => {
    if (isVowel(letter)) return wave(3 + strength(letter) * 7);
    return index === strongest ? spike(strength(letter)) : tick(1 + strength(letter) * 4);
  });
}

const rest = (width: number): Stroke => ({ width, path: `h${width}` });

function wave(height: number): Stroke {
  return { width: 9, path: `q4.5 ${round(-2 * height)} 9 0` };
}

function tick(height: number): Stroke {
  const up = round(height);
  return { width: 5, path: `l2 ${-up} 1 ${up}h2` };
}

function spike(force: number): Stroke {
  const up = round(20 + force * 10);
  const down = round(8 + (1 - force) * 6);
  return {
    width: 16,
    path: `l3 4 3 ${round(-4 - up)} 4 ${round(up + down)} 3 ${round(-down - 5)} 3 5`,
  };
}

const isVowel = (letter: string) => "aeiouy".includes(letter);

/** 0 to below 1; the golden ratio lets neighbours in the alphabet differ clearly. */
const strength = (letter: string) => ((letter.codePointAt(0) ?? 0) * 0.618_033_988_75) % 1;

const round = (value: number) => Math.round(value * 10) / 10;
