// at-size-worker.mjs ADDRESS [ARTICLES.jsonl MOST]: files what an archive lacks of these articles, asks it, and says how large it is.
import { batches } from "../dist/pipeline/batches.js";
import { articlesOnFile, coverage, openArchive } from "../dist/store/index.js";
import { articlesIn, fileAll, memoryOf } from "./filing.mjs";
import { askedOf } from "./questions.mjs";

/** Articles of which none with the id is on file; no more than so many. */
async function* lacking(db, articles, most) {
  let left = most;
  for await (const some of batches(articles, { items: 5_000 })) {
    const ids = some.map(({ id }) => id);
    const { takenIds } = await articlesOnFile(db, [], ids);
    const fresh = some.filter(({ id }) => !takenIds.has(id)).slice(0, left);
    yield* fresh;
    left -= fresh.length;
    if (left === 0) return;
  }
}

const [address, file, most] = process.argv.slice(2);
const archive = await openArchive(address);
const { kind, db } = archive;
const grown = file === undefined ? null : await fileAll(archive, lacking(db, articlesIn(file), Number(most)));
const memory = memoryOf(archive);
const counts = await coverage(db);
const result = await db.execute("select pg_database_size(current_database())::float8 / 1e6 as size");
const [{ size }] = Array.isArray(result) ? result : result.rows;
const asked = await askedOf(archive);
await archive.close();
console.log(JSON.stringify({ kind, counts, size, grown: grown && { ...grown, memory }, asked }));
