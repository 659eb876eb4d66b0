import { rates } from "../src/evaluate/index.ts";

/** A sentence's labelled event type, and the one that the coder gives, null where it gives none. */
export interface Answer {
  readonly label: string;
  readonly answer: string | null;
}

export interface TypeScores {
  /** Mean over the labelled types of F1, in percent. */
  readonly macro: number;
  /** Share of right answers, in percent. */
  readonly accuracy: number;
  /** F1 in percent of each labelled type. */
  readonly byType: ReadonlyMap<string, number>;
  readonly size: number;
}

/** How well event types are told. A sentence without answer counts as a miss. */
export function typeScores(answers: readonly Answer[]): TypeScores {
  const types = [...new Set(answers.map(({ label }) => label))];
  const byType = new Map(types.map((type) => [type, 100 * f1Of(type, answers)]));
  const right = answers.filter(({ label, answer }) => label === answer).length;
  return {
    macro: [...byType.values()].reduce((sum, f1) => sum + f1, 0) / types.length,
    accuracy: (100 * right) / answers.length,
    byType,
    size: answers.length,
  };
}

function f1Of(type: string, answers: readonly Answer[]): number {
  const count = (is: (one: Answer) => boolean) => answers.filter(is).length;
  const found = count(({ label, answer }) => label === type && answer === type);
  const gold = count(({ label }) => label === type);
  const read = count(({ answer }) => answer === type);
  return rates({ found, gold, read }).f1 ?? 0;
}
