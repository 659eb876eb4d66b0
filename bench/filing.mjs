// Filing articles in an archive as an import does, step by step, so that each step has its own figure.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { spareMemory } from "../dist/cli/spare-memory.js";
import { batches } from "../dist/pipeline/batches.js";
import { countChanges } from "../dist/pipeline/count-changes.js";
import { fileBatch } from "../dist/pipeline/file-batch.js";
import { Preparer } from "../dist/pipeline/prepare.js";
import { tidy } from "../dist/store/index.js";

/** The articles of a JSON Lines file, or the first of them. */
export async function* articlesIn(file, most = Number.POSITIVE_INFINITY) {
  let given = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (given++ >= most) return;
    yield JSON.parse(line);
  }
}

/**
 * Files articles. Gives the seconds that reading, filing and counting afterwards took, and `marks`: the seconds of filing
 * at the start of each thousand, and at the end of the last.
 */
export async function fileAll(archive, articles) {
  spareMemory();
  const seconds = { reading: 0, filing: 0, settling: 0 };
  const timed = async (what, work) => {
    const start = performance.now();
    const result = await work();
    seconds[what] += (performance.now() - start) / 1000;
    return result;
  };
  const preparer = new Preparer(archive, { threads: 0 });
  const marks = [0];
  let filed = 0;
  for await (const batch of batches(articles, { items: 250 })) {
    const prepared = await timed("reading", () => preparer.prepare(batch));
    const read = prepared.filter(({ kind }) => kind === "read");
    await timed("filing", () => fileBatch(archive, read));
    filed += batch.length;
    if (filed === 1_000 || filed % 10_000 === 0) await timed("settling", () => settle(archive));
    if (filed % 1_000 !== 0) continue;
    marks.push(seconds.filing);
    console.error(`  ${filed} articles: ${Math.round(seconds.reading + seconds.filing + seconds.settling)} s`);
  }
  await timed("settling", () => settle(archive));
  return { seconds, marks, filed };
}

/** As an import does after many articles. */
async function settle(archive) {
  await countChanges(archive);
  await tidy(archive);
}

/** MB: the most resident memory that the process had so far, and what of it PGlite has for its database. */
export function memoryOf({ db }) {
  const heap = db.$client?.Module?.HEAPU8?.length ?? 0;
  return { peak: (process.resourceUsage().maxRSS * 1024) / 1e6, database: heap / 1e6 };
}
