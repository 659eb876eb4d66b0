// archive-worker.mjs ADDRESS ARTICLES.jsonl: files articles in a new archive, asks it, and says what all that took.
import { addArticles } from "../dist/pipeline/add.js";
import { coverage, openArchive } from "../dist/store/index.js";
import { articlesIn, fileAll, memoryOf } from "./filing.mjs";
import { askedOf } from "./questions.mjs";

const [address, file] = process.argv.slice(2);

async function againOf(archive, most) {
  const start = performance.now();
  let known = 0;
  for await (const { kind } of addArticles(archive, articlesIn(file, most))) if (kind === "duplicate") known++;
  return { seconds: (performance.now() - start) / 1000, known };
}

const archive = await openArchive(address);
const { seconds, marks } = await fileAll(archive, articlesIn(file));
const memory = memoryOf(archive);
const counts = await coverage(archive.db);
const again = await againOf(archive, 2_000);
const asked = await askedOf(archive);
await archive.close();
console.log(JSON.stringify({ seconds, marks, counts, memory, again, asked }));
