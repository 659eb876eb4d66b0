import type { Weights } from "../src/reader/likelihood/features.ts";

/** A record with what is known of it, the classes it belongs to, and whether it is right. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly classes: readonly string[];
  readonly isRight: boolean;
}

/** How often all examples are gone through. */
const rounds = 400;
/** The step of each weight, before it is divided by how much the weight has been moved already. */
const step = 0.3;
/** How hard weights are held to nought: those that one record alone speaks for stay small. */
const ridge = 0.002;
/** Weights nearer to nought change nothing. */
const least = 0.05;

/**
 * Learns what each feature is worth: logistic regression with ridge penalty by full-batch AdaGrad (Duchi, Hazan and
 * Singer, JMLR 12, 2011). Deterministic: the same examples give the same weights.
 */
export function learn(examples: readonly Example[]): Weights {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, known);
    return known;
  };
  const rows = examples.map(({ features, classes, isRight }) => ({
    isRight: Number(isRight),
    values: Object.entries(features)
      .filter(([, value]) => value !== 0)
      .flatMap(([name, value]) => ["all", ...classes].map((one) => [numberOf(`${name}\t${one}`), value] as const)),
  }));
  const weights = new Float64Array(names.length);
  const moved = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => ridge * weight);
    for (const { values, isRight } of rows) {
      let sum = 0;
      for (const [number, value] of values) sum += value * (weights[number] as number);
      const error = (1 / (1 + Math.exp(-sum)) - isRight) / rows.length;
      for (const [number, value] of values) slope[number] = (slope[number] as number) + error * value;
    }
    slope.forEach((gradient, number) => {
      moved[number] = (moved[number] as number) + gradient * gradient;
      if (gradient !== 0)
        weights[number] = (weights[number] as number) - (step * gradient) / Math.sqrt(moved[number] as number);
    });
  }
  return byFeature(names, weights);
}

function byFeature(names: readonly string[], weights: Float64Array): Weights {
  const learned: Record<string, Record<string, number>> = {};
  names.forEach((name, number) => {
    const weight = Math.round((weights[number] as number) * 100) / 100;
    if (Math.abs(weight) < least) return;
    const [feature, one] = name.split("\t") as [string, string];
    learned[feature] = { ...learned[feature], [one]: weight };
  });
  return learned;
}
