import { sql } from "drizzle-orm";
import { lockFolder } from "../../src/store/lock.ts";
import { openArchive } from "../../src/store/open.ts";

/** A process of its own that takes a folder, or opens the archive in it, says so, and stays until it is ended. */
const [what, folder = ""] = process.argv.slice(2);
try {
  if (what === "lock") await lockFolder(folder);
  else {
    const { db } = await openArchive(folder);
    await db.execute(sql`insert into decision (a, b, same, who) values ('a', 'b', true, ${String(process.pid)})`);
  }
  process.stdout.write("taken\n");
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
