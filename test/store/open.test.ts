import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { decide, decisionsAmong, lockKeys, openArchive } from "../../src/store/index.ts";
import { lockFolder } from "../../src/store/lock.ts";
import { newDatabase } from "./databases.ts";

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-open-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that takes the folder; gives it with the first line it says. */
async function hold(
  what: "lock" | "open" | "file" | "stranger",
  where = folder,
): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/store/holder.ts", what, where]);
  children.push(child);
  const [said] = await once(child.stdout, "data");
  return { child, said: String(said).trim() };
}

async function killed({ child }: { child: ChildProcess }): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

const claims = () => readdirSync(folder).filter((file) => file.startsWith("in-use-by-"));

describe("The lock of a folder", () => {
  it("keeps others out while its process lives, names it, and is taken over once it was killed", async () => {
    const holder = await hold("lock");
    expect(holder.said).toBe("taken");
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${holder.child.pid}`);
    expect(claims()).toHaveLength(1);
    await killed(holder);
    const lock = await lockFolder(folder);
    expect(claims()).toHaveLength(1);
    lock.release();
    expect(claims()).toEqual([]);
  }, 60_000);

  it("is had by one of many that come at the same time", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
    expect(claims().length).toBeLessThanOrEqual(1);
  });

  it("is not held by another process that was given the same id later", async () => {
    writeFileSync(join(folder, `in-use-by-${process.pid}-1-abcdef12@${hostname()}`), "");
    (await lockFolder(folder)).release();
    expect(claims()).toEqual([]);
  });

  it("counts a process of another machine as living, and says which file to remove", async () => {
    writeFileSync(join(folder, "in-use-by-1-1-abcdef12@elsewhere"), "");
    await expect(lockFolder(folder)).rejects.toMatchObject({
      message: expect.stringContaining("process 1 on elsewhere"),
      hint: expect.stringContaining("in-use-by-1-1-abcdef12@elsewhere"),
    });
  });
});

describe("An archive in a folder", () => {
  it("is open in one process at a time, and has all that was acknowledged when that was killed", async () => {
    const holder = await hold("open");
    expect(holder.said).toBe("taken");
    await expect(openArchive(folder)).rejects.toThrow(`in use by process ${holder.child.pid}`);
    await killed(holder);
    const archive = await openArchive(folder);
    expect(await decisionsAmong(archive.db, ["a", "b"])).toHaveLength(1);
    await expect(openArchive(folder)).rejects.toThrow("open already in this process");
    await archive.close();
    expect(claims()).toEqual([]);
    const reader = await openArchive(folder, { readOnly: true });
    await expect(decide(reader.db, ["c", "d"], true, { who: "me" })).rejects.toThrow("read-only");
    expect(await decisionsAmong(reader.db, ["a", "b"])).toHaveLength(1);
    await reader.close();
  }, 90_000);

  it("is begun again where its making was interrupted", async () => {
    mkdirSync(join(folder, "database.new"));
    writeFileSync(join(folder, "database.new", "PG_VERSION"), "half");
    const archive = await openArchive(folder);
    await archive.close();
    expect(readdirSync(folder)).toEqual(["database"]);
  }, 60_000);

  it("is not made for a reader, nor among other files, nor in a file's place", async () => {
    await expect(openArchive(folder, { readOnly: true })).rejects.toThrow("There is no archive");
    writeFileSync(join(folder, "letter.txt"), "Dear reader");
    await expect(openArchive(folder)).rejects.toThrow("holds other things");
    await expect(openArchive(join(folder, "letter.txt"))).rejects.toThrow("a file");
    expect(readdirSync(folder)).toEqual(["letter.txt"]);
  });

  it("is not made by who must find something in it", async () => {
    await expect(openArchive(folder, { mustExist: true })).rejects.toThrow("There is no archive");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says that nobody else may write in it, and that its database is damaged", async () => {
    chmodSync(folder, 0o555);
    expect((await hold("stranger")).said).toBe(`No permission to write in ${folder}`);
    expect((await hold("stranger", join(folder, "new"))).said).toBe(`No permission to write in ${folder}/new`);
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database", "PG_VERSION"), "half");
    await expect(openArchive(folder)).rejects.toThrow("cannot be opened");
    await expect(openArchive(folder, { onThread: true })).rejects.toThrow("cannot be opened");
  }, 60_000);
});

describe("An archive on a server", () => {
  it("is made once by all that start at the same time", async () => {
    const address = await newDatabase();
    const archives = await Promise.all(Array.from({ length: 4 }, () => openArchive(address)));
    await Promise.all(archives.map(({ close }) => close()));
  }, 60_000);

  it("made by a newer version is refused", async () => {
    const address = await newDatabase();
    const archive = await openArchive(address);
    await archive.db.execute(sql`insert into chancery_migration (name) values ('9999_from_the_future')`);
    await archive.close();
    await expect(openArchive(address)).rejects.toThrow("newer version");
  }, 60_000);

  it("takes a migration back that was interrupted", async () => {
    const address = await newDatabase();
    const first = await openArchive(address);
    // As an earlier version left it, with something in the way of the second migration.
    await first.db.execute(sql`delete from chancery_migration where name > '0001'`);
    await first.db.execute(sql`drop table commitment`);
    await first.close();
    await expect(openArchive(address)).rejects.toThrow("already exists");
    const reader = await openArchive(address).catch(({ message }: Error) => message);
    expect(reader).toContain("already exists");
  }, 60_000);

  it("is not made for a reader, and a reader cannot write", async () => {
    const address = await newDatabase();
    await expect(openArchive(address, { readOnly: true })).rejects.toThrow("no archive");
    await (await openArchive(address)).close();
    const reader = await openArchive(address, { readOnly: true });
    await expect(decide(reader.db, ["a", "b"], true, { who: "me" })).rejects.toThrow("read-only");
    await reader.close();
  }, 60_000);

  it("keeps the questions that it was asked, in transactions too, and plans each for its values", async () => {
    const archive = await openArchive(await newDatabase());
    const kept = await archive.transaction(async (tx) => {
      for (const value of ["a", "b"]) await tx.execute(sql`select ${value}::text as asked`);
      return tx.execute(sql`select statement, custom_plans::int, generic_plans::int from pg_prepared_statements
        where statement like ${"%as asked"}`);
    });
    await archive.close();
    expect([...(kept as Iterable<unknown>)]).toEqual([
      { statement: "select $1::text as asked", custom_plans: 2, generic_plans: 0 },
    ]);
  });

  it("that cannot be reached is named without its password", async () => {
    const wrong = inject("postgres").replace("password@", "wrong@");
    const error: Error = await openArchive(`${wrong}/nowhere`).then(
      () => new Error("opened"),
      (problem) => problem,
    );
    expect(error).toMatchObject({ name: "InputError", message: expect.stringContaining("postgres@localhost") });
    expect(error.message).not.toContain("wrong");
    await expect(openArchive("postgres://localhost:1/x")).rejects.toMatchObject({ name: "InputError" });
    await expect(openArchive("postgres://[/")).rejects.toMatchObject({ name: "InputError" });
  });
});

describe("Filing on a server", () => {
  it("goes on soon after whoever kept it was killed in the midst of a statement", async () => {
    const address = await newDatabase();
    const archive = await openArchive(address);
    const holder = await hold("file", address);
    expect(holder.said).toBe("taken");
    await killed(holder);
    const start = Date.now();
    await archive.transaction((tx) => lockKeys(tx, ["filing"]));
    expect(Date.now() - start).toBeLessThan(30_000);
    await archive.close();
  }, 60_000);
});
