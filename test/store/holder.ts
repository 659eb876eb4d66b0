import { sql } from "drizzle-orm";
import { lockKeys } from "../../src/store/lock-keys.ts";
import { lockFolder } from "../../src/store/lock.ts";
import { openArchive } from "../../src/store/open.ts";

/** A process of its own that takes a folder, opens the archive in it, or is in the midst of filing, says so, and stays until it is ended. */
const [what, folder = ""] = process.argv.slice(2);
try {
  if (what === "lock") await lockFolder(folder);
  else if (what === "file") {
    const archive = await openArchive(folder);
    await archive.transaction(async (tx) => {
      await lockKeys(tx, ["filing"]);
      // it is in the midst of the statement by the time that it says so
      setTimeout(() => process.stdout.write("taken\n"), 1_000);
      await tx.execute(sql`select pg_sleep(120)`);
    });
  } else {
    // to root every folder is open
    if (what === "stranger" && process.getuid?.() === 0) process.setuid?.(65_534);
    const { db } = await openArchive(folder);
    await db.execute(sql`insert into decision (a, b, same, who) values ('a', 'b', true, ${String(process.pid)})`);
  }
  process.stdout.write("taken\n");
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
}
