/** Below this mean the distribution is gone through from its beginning; above, it is drawn under a hat. */
const smallMean = 10;

/**
 * A number of successes in so many trials, drawn at random.
 * @param random gives evenly spread numbers from 0 up to 1
 */
export function binomial(trials: number, chance: number, random: () => number): number {
  if (trials === 0 || chance <= 0) return 0;
  if (chance > 0.5) return trials - binomial(trials, 1 - chance, random);
  return trials * chance < smallMean ? byInversion(trials, chance, random()) : underHat(trials, chance, random);
}

/** How many successes there are at most in this share of all cases. */
function byInversion(trials: number, chance: number, share: number): number {
  const odds = chance / (1 - chance);
  let probability = (1 - chance) ** trials;
  let [successes, left] = [0, share];
  while (left > probability && successes < trials) {
    left -= probability;
    successes++;
    probability *= ((trials + 1) / successes - 1) * odds;
  }
  return successes;
}

/**
 * Transformed rejection with squeeze: algorithm BTRS of Hörmann, "The generation of binomial random variates" (1993), with
 * its constants. For means of ten and more, and chances up to a half.
 */
function underHat(trials: number, chance: number, random: () => number): number {
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const centre = trials * chance + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const odds = chance / (1 - chance);
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((trials + 1) * chance);
  const top =
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) + stirling(mode) + stirling(trials - mode);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > trials) continue;
    const bound =
      top +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
      (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) -
      stirling(k) -
      stirling(trials - k);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k;
  }
}

/** What is missing in Stirling's approximation of ln k!, for k from 0. */
const exact = [
  0.081061466795, 0.041340695955, 0.027677925684, 0.020790672103, 0.016644691189, 0.013876128823, 0.011896709945,
  0.010411265261, 0.009255462182, 0.008330563433,
];
function stirling(k: number): number {
  if (k < exact.length) return exact[k] as number;
  const n = k + 1;
  return (1 / 12 - (1 / 360 - 1 / (1260 * n * n)) / (n * n)) / n;
}
