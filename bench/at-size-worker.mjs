// at-size-worker.mjs ADDRESS: asks an archive that is there already, and says how large it is.
import { coverage, openArchive } from "../dist/store/index.js";
import { askedOf } from "./questions.mjs";

const archive = await openArchive(process.argv[2]);
const { kind, db } = archive;
const counts = await coverage(db);
const result = await db.execute("select pg_database_size(current_database())::float8 / 1e6 as size");
const [{ size }] = Array.isArray(result) ? result : result.rows;
const asked = await askedOf(archive);
await archive.close();
console.log(JSON.stringify({ kind, counts, size, asked }));
