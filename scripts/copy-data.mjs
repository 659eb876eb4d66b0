// TypeScript copies no data: the lexicons, lists and migrations that the code reads at run time go beside it here.
// What drizzle-kit keeps to write the next migration is not needed then, nor what is bundled already.
import { cpSync } from "node:fs";

cpSync("src", "dist", {
  recursive: true,
  filter: (path) => !/\.tsx?$|_snapshot\.json$|[\\/]islands(?:$|[\\/])/u.test(path),
});
