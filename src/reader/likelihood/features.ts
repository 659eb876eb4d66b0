/** Takes down what is known of a record: a feature by its name, and whether it holds or a number from 0 to 1. */
export type Note = (feature: string, value: number | boolean) => void;

/** What each feature is worth: for all classes ("all"), and how much more or less for some. In units of log-odds. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** By feature, what it is worth for records of some classes. */
type Worth = ReadonlyMap<string, number>;

const known = new WeakMap<Weights, Map<string, Worth>>();

/** What each feature is worth for records of these classes: worked out once for each kind of record. */
function worthFor(weights: Weights, classes: readonly string[]): Worth {
  const worths = known.get(weights) ?? new Map<string, Worth>();
  known.set(weights, worths);
  const key = classes.join();
  let worth = worths.get(key);
  if (!worth) {
    const of = (byClass: Readonly<Record<string, number>>) =>
      ["all", ...classes].reduce((sum, one) => sum + (byClass[one] ?? 0), 0);
    worth = new Map(Object.entries(weights).map(([feature, byClass]) => [feature, of(byClass)]));
    worths.set(key, worth);
  }
  return worth;
}

/**
 * How likely a record is right, from 0 to 1: logistic regression over its features, each with a weight for all records
 * and one for each class the record belongs to (its kind). `tell` notes what is known of the record.
 */
export function likelihood(weights: Weights, classes: readonly string[], tell: (note: Note) => void): number {
  const worth = worthFor(weights, classes);
  let sum = 0;
  tell((feature, value) => {
    if (value) sum += Number(value) * (worth.get(feature) ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}
