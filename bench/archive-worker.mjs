// archive-worker.mjs ADDRESS ARTICLES.jsonl: files articles in a new archive, asks it, and says what all that took.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { addArticles } from "../dist/pipeline/add.js";
import { batches } from "../dist/pipeline/batches.js";
import { countPartyYears } from "../dist/pipeline/count-party-years.js";
import { fileBatch } from "../dist/pipeline/file-batch.js";
import { Preparer } from "../dist/pipeline/prepare.js";
import { coverage, openArchive, tidy } from "../dist/store/index.js";
import { askedOf } from "./questions.mjs";

const [address, file] = process.argv.slice(2);
async function* articles(most = Number.POSITIVE_INFINITY) {
  let given = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (given++ >= most) return;
    yield JSON.parse(line);
  }
}

const seconds = { reading: 0, filing: 0 };
/** Seconds of filing at the start of each thousand. */
const marks = [0];
async function timed(what, work) {
  const start = performance.now();
  const result = await work();
  seconds[what] += (performance.now() - start) / 1000;
  return result;
}

/** The same steps as an import takes, one after the other, so that each has its own figure. */
async function fileAll(archive) {
  const preparer = new Preparer(archive, { threads: 0 });
  let filed = 0;
  for await (const batch of batches(articles(), { items: 500 })) {
    const prepared = await timed("reading", () => preparer.prepare(batch));
    await timed("filing", () =>
      fileBatch(
        archive,
        prepared.filter(({ kind }) => kind === "read"),
      ),
    );
    filed += batch.length;
    if (filed === 1_000 || filed % 10_000 === 0) await timed("filing", () => settle(archive));
    if (filed % 1_000 !== 0) continue;
    marks.push(seconds.filing);
    console.error(`  ${filed} articles: ${Math.round(seconds.reading + seconds.filing)} s`);
  }
  await timed("filing", () => settle(archive));
}

/** As an import does after many articles. */
async function settle(archive) {
  await countPartyYears(archive);
  await tidy(archive);
}

async function againOf(archive, most) {
  const start = performance.now();
  let known = 0;
  for await (const { kind } of addArticles(archive, articles(most))) if (kind === "duplicate") known++;
  return { seconds: (performance.now() - start) / 1000, known };
}

const archive = await openArchive(address);
await fileAll(archive);
const peak = process.resourceUsage().maxRSS / 1024;
const counts = await coverage(archive.db);
const again = await againOf(archive, 2_000);
const asked = await askedOf(archive);
await archive.close();
console.log(JSON.stringify({ seconds, marks, counts, peak, again, asked }));
