import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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
    const samples: Sample[] = [];
    let done = 0;
    // one tenth first, so that the compiler and the caches have taken their share
    for (const article of writeArticles({ count: count + step, seed: 7 })) {
      read(article);
      if (++done % step === 0) samples.push(sample());
    }
    const counted = samples.slice(1);
    const perThousand = (of: (sample: Sample) => number) => ((slopeOf(counted.map(of)) / step) * 1e6).toFixed(0);
    const markdown =
      `${shown(count)} different articles read one after another, after ${shown(step)} to warm up. The straight line through ` +
      `the samples rises by ${perThousand(({ resident }) => resident)} KB of resident memory for every thousand articles, and by ` +
      `${perThousand(({ held }) => held)} KB of what is still held after the garbage has been collected (spellings are remembered ` +
      "up to a limit).\n\n" +
      table(
        ["after", "resident MB", "held MB"],
        counted.map(({ resident, held }, i) => [`${shown((i + 1) * step)} articles`, shown(resident), shown(held)]),
      );
    return { title: "Memory", markdown };
  },
};

/** MB: what the process takes from the machine, garbage included, and what is in use once garbage is gone. */
interface Sample {
  readonly resident: number;
  readonly held: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function sample(): Sample {
  const resident = process.memoryUsage.rss() / 1e6;
  collectGarbage();
  return { resident, held: process.memoryUsage().heapUsed / 1e6 };
}

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
