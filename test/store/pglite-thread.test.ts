import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/store/index.ts";
import { rowsOf } from "../../src/store/database.ts";

describe("an archive whose database has a thread of its own", () => {
  let folder: string;
  let archive: Archive;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chancery-"));
    archive = await openArchive(folder, { onThread: true });
    await rowsOf(archive.db, sql`create table note (id int primary key, text text)`);
  }, 60_000);
  beforeEach(async () => void (await rowsOf(archive.db, sql`delete from note`)));
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const count = async () => (await rowsOf<{ n: number }>(archive.db, sql`select count(*)::int as n from note`))[0]?.n;
  const note = (db: Archive["db"], id: number) => rowsOf(db, sql`insert into note values (${id}, 'é "quoted"')`);

  it("gives JSON, dates, lists and nothing as one in the same thread does", async () => {
    const query = sql`select '{"a": [1, "é", null]}'::json as record, '[2]'::jsonb as list, null::json as none,
      '2025-01-31'::date as day, array['a', null, 'b'] as texts, 7 as n, true as yes, 2.5::float8 as half`;
    const within = await openArchive("memory:");
    expect(await rowsOf(archive.db, query)).toEqual(await rowsOf(within.db, query));
    await within.close();
  });

  it("lets nobody see a transaction before its end, and nothing of one that failed", async () => {
    const seen = archive.transaction(async (tx) => {
      await note(tx, 1);
      const outside = count();
      await note(tx, 2);
      return { outside };
    });
    expect(await (await seen).outside).toBe(2);
    const failing = archive.transaction(async (tx) => {
      await note(tx, 3);
      await note(tx, 3);
    });
    await expect(failing).rejects.toMatchObject({ code: "23505" });
    expect(await count()).toBe(2);
  });

  it("has one transaction after the other, however many are begun at once", async () => {
    const add = (id: number) =>
      archive.transaction(async (tx) => {
        const before = await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from note`);
        await note(tx, id);
        return before[0]?.n;
      });
    expect(await Promise.all([add(1), add(2), add(3)])).toEqual([0, 1, 2]);
  });

  it("answers more questions than it keeps, and goes on after one that it cannot read", async () => {
    const ask = (n: number) => rowsOf(archive.db, sql.raw(`select ${n} as n`));
    for (let n = 0; n < 250; n++) expect(await ask(n)).toEqual([{ n }]);
    await expect(rowsOf(archive.db, sql`select nothing from nowhere`)).rejects.toMatchObject({ code: "42P01" });
    await expect(rowsOf(archive.db, sql`select 1 / ${0}::int`)).rejects.toMatchObject({ code: "22012" });
    for (const n of [0, 249]) expect(await ask(n)).toEqual([{ n }]);
  });

  it("has another version only when something may have changed", async () => {
    const before = await archive.version();
    await count();
    await archive.transaction(async (tx) => {
      await rowsOf(tx, sql`set local enable_seqscan = off`);
      await rowsOf(tx, sql`select text from note`);
    });
    expect(await archive.version()).toBe(before);
    await note(archive.db, 1);
    const after = await archive.version();
    const changed = archive.transaction((tx) =>
      rowsOf(tx, sql`with gone as (delete from note returning id) select id from gone`),
    );
    expect(await changed).toEqual([{ id: 1 }]);
    expect(new Set([before, after, await archive.version()]).size).toBe(3);
  });

  it("keeps what is there when it is closed and opened again, and answers nothing in between", async () => {
    await note(archive.db, 1);
    await archive.close();
    await expect(count()).rejects.toThrow("The database is closed");
    archive = await openArchive(folder, { onThread: true });
    expect(await count()).toBe(1);
  });

  it("lets the process end that leaves it open", async () => {
    await archive.close();
    const open = new URL("../../src/store/open.ts", import.meta.url).href;
    const program = `const { openArchive } = await import("${open}"); await openArchive("${folder}", { onThread: true });`;
    const ended = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
    expect(ended).toMatchObject({ status: 0, signal: null });
    archive = await openArchive(folder, { onThread: true });
  });
});
