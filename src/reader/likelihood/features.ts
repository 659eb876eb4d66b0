/** What is known of a record, by name: whether something holds, or a number from 0 to 1. */
export type Features = Readonly<Record<string, number | boolean>>;

/** What each feature is worth: for all classes ("all"), and how much more or less for some. In units of log-odds. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * How likely a record is right, from 0 to 1: logistic regression over its features, each with a weight for all records
 * and one for each class the record belongs to (its kind).
 */
export function likelihood(weights: Weights, classes: readonly string[], features: Features): number {
  let sum = 0;
  for (const name in features) {
    const value = Number(features[name]);
    const worth = value === 0 ? undefined : weights[name];
    if (!worth) continue;
    sum += value * (worth.all ?? 0);
    for (const one of classes) sum += value * (worth[one] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}
