import { writeArticles } from "./articles/index.ts";
import { read } from "./chancery.ts";
import { shown, table } from "./measure.ts";
import type { Suite } from "./suite.ts";

/** Memory while many articles pass through: a reader that forgets nothing would grow. */
export const memory: Suite = {
  name: "memory",
  run: async ({ quick }) => {
    const count = quick ? 10_000 : 100_000;
    const step = count / 10;
    const samples: number[] = []; // MB held by the process after each tenth
    let done = 0;
    // one tenth first, so that the compiler and the caches have taken their share
    for (const article of writeArticles({ count: count + step, seed: 7 })) {
      read(article);
      if (++done % step === 0) samples.push(process.memoryUsage.rss() / 1e6);
    }
    const slope = slopeOf(samples.slice(1)) / (step / 1000);
    const rows = samples.slice(1).map((rss, i) => [`${shown((i + 1) * step)} articles`, shown(rss)]);
    const first = samples[1] as number;
    const markdown =
      `${shown(count)} different articles read one after another, after ${shown(step)} to warm up. ` +
      `From the first sample to the last the process went from ${shown(first)} to ${shown(samples.at(-1) as number)} MB; ` +
      `the line through the samples rises by ${(slope * 1000).toFixed(1)} KB for every thousand articles ` +
      `(garbage that is not collected yet counts).\n\n${table(["after", "resident MB"], rows)}`;
    return { title: "Memory", markdown };
  },
};

/** Rise from one sample to the next of the straight line that fits best. */
export function slopeOf(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  let covariance = 0;
  let variance = 0;
  samples.forEach((sample, i) => {
    covariance += (i - middle) * (sample - mean);
    variance += (i - middle) ** 2;
  });
  return covariance / variance;
}
