/** What a language says of summits and conferences, to name them in English. */
export interface Gatherings {
  /** Words for 1st, 2nd … in order; those of one number parted by blanks. Small letters. */
  readonly ordinals: readonly string[];
  /** Kinds of gatherings in small letters, the longer before the shorter, and their English names. */
  readonly types: Readonly<Record<string, string>>;
}

/** The number that an ordinal stands for ("19e", "XIXe", "dix-neuvième", "19th"), or null. */
export function ordinalOf(word: string, { ordinals }: Gatherings): number | null {
  const digits = /^(\d{1,3})(?:e|è|ème|er|re|ère|st|nd|rd|th)$/iu.exec(word);
  if (digits) return Number(digits[1]);
  const roman = /^([IVXL]+)(?:e|è|ème|er|ère)?$/u.exec(word);
  if (roman) return romanOf(roman[1] as string);
  const lower = word.toLowerCase();
  const index = ordinals.findIndex((words) => words.includes(lower) && words.split(" ").includes(lower));
  return index < 0 ? null : index + 1;
}

const romanDigits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function romanOf(letters: string): number {
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = romanDigits[letters[i] as string] ?? 0;
    sum += value < (romanDigits[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

/** Sessions by their number, in words and digits, as far as the words go: "third session", "22e session". */
export const numberedSessions = ({ ordinals }: Gatherings, endings: readonly string[]): string[] =>
  ordinals.flatMap((words, i) =>
    [...words.split(" "), ...endings.map((ending) => `${i + 1}${ending}`)].map((ordinal) => `${ordinal} session`),
  );

/** "19th", "22nd", "11th". */
export function englishOrdinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
