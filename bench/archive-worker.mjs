// archive-worker.mjs ADDRESS ARTICLES.jsonl: files articles in a new archive, asks it, and says what all that took.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { addArticles } from "../dist/pipeline/add.js";
import { batches } from "../dist/pipeline/batches.js";
import { fileBatch } from "../dist/pipeline/file-batch.js";
import { Preparer } from "../dist/pipeline/prepare.js";
import {
  commitmentsOfDyad,
  coverage,
  engagementsOfDyad,
  openArchive,
  partnersOf,
  search,
  standingsOf,
  tidy,
} from "../dist/store/index.js";

const [address, file] = process.argv.slice(2);
const today = "2026-01-15";
async function* articles(most = Number.POSITIVE_INFINITY) {
  let given = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (given++ >= most) return;
    yield JSON.parse(line);
  }
}

const seconds = { reading: 0, filing: 0 };
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
  for await (const batch of batches(articles(), { items: 200 })) {
    const prepared = await timed("reading", () => preparer.prepare(batch));
    await timed("filing", () =>
      fileBatch(
        archive,
        prepared.filter(({ kind }) => kind === "read"),
      ),
    );
    filed += batch.length;
    if (filed === 1_000 || filed % 10_000 === 0) await timed("filing", () => tidy(archive));
    if (filed % 1_000 === 0) console.error(`  ${filed} articles: ${Math.round(seconds.reading + seconds.filing)} s`);
  }
  await timed("filing", () => tidy(archive));
}

async function againOf(archive, most) {
  const start = performance.now();
  let known = 0;
  for await (const { kind } of addArticles(archive, articles(most))) if (kind === "duplicate") known++;
  return { seconds: (performance.now() - start) / 1000, known };
}

/** Milliseconds at the middle and at the 95th of a hundred, of questions asked in turn. */
async function latency(ask) {
  const times = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[10], p95: times[18] };
}

const archive = await openArchive(address);
await fileAll(archive);
const peak = process.resourceUsage().maxRSS / 1024;
const counts = await coverage(archive.db);
const again = await againOf(archive, 2_000);
const { db } = archive;
const partners = [...(await partnersOf(db, "AFG"))].reduce(
  (sum, { partner, engagements }) => sum.set(partner, (sum.get(partner) ?? 0) + engagements),
  new Map(),
);
const [busiest] = [...partners].sort((a, b) => b[1] - a[1])[0];
const questions = {
  [`dossier of the busiest pair (${partners.get(busiest)} engagements), the latest 50 of each`]: async () => [
    await engagementsOfDyad(db, ["AFG", busiest], { limit: 50 }),
    await commitmentsOfDyad(db, ["AFG", busiest], today, { limit: 50 }),
    await standingsOf(db, ["AFG", busiest], today),
  ],
  "portfolio of the busiest party": () => partnersOf(db, "AFG"),
  "portfolio of another party": () => partnersOf(db, "FRA"),
  "search, a common word": () => search(db, "minister"),
  "search, two words": () => search(db, "fisheries agreement"),
  "search, no hit": () => search(db, "xylophonist"),
  "commitments of a party, by where they stand": () => standingsOf(db, ["AFG"], today),
  "overdue commitments of a pair": () =>
    commitmentsOfDyad(db, ["AFG", busiest], today, { status: "overdue", limit: 50 }),
};
const asked = {};
for (const [name, ask] of Object.entries(questions)) asked[name] = await latency(ask);
await archive.close();
console.log(JSON.stringify({ seconds, counts, peak, again, asked }));
