/** Marks of a scale that grows about twofold: 1, 2, 5, 10, 20, 50 … */
function roundedDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/**
 * The least count of each of up to five grades, so that a few large counts do not make all others look alike: evenly
 * spread on a logarithmic scale up to the largest, and rounded.
 */
export function gradesOf(counts: Iterable<number>): number[] {
  const largest = Math.max(1, ...counts);
  return [...new Set([0, 1, 2, 3, 4].map((step) => roundedDown(largest ** (step / 5))))];
}

/** Which grade a count falls into, from 1; the strongest is always 5. */
export function gradeOf(count: number, grades: readonly number[]): number {
  const place = grades.findLastIndex((least) => count >= least);
  return place + 1 + 5 - grades.length;
}

const spread = [[], [2], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]] as const;

/** The same where nothing else is shaded and the faintest can be seen: from light to dark, however few grades there are. */
export function tintOf(count: number, grades: readonly number[]): number {
  return spread[grades.length]?.[grades.findLastIndex((least) => count >= least)] ?? 5;
}

/** "2–4" for each grade, and what is shown for it. */
export const gradeLabels = (grades: readonly number[], most: number): { grade: number; label: string }[] =>
  grades.map((least, i) => {
    const last = (grades[i + 1] ?? most + 1) - 1;
    return { grade: gradeOf(least, grades), label: last > least ? `${least}–${last}` : `${least}` };
  });
