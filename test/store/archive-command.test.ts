import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeNews } from "../../bench/articles/news.ts";
import type { Article } from "../../src/model/index.ts";
import { contentHash } from "../../src/pipeline/index.ts";
import { insertArticles, openArchive } from "../../src/store/index.ts";
import { chancery } from "../cli/run.ts";
import { newDatabase } from "./databases.ts";
import { article } from "./samples.ts";

let address: string;
let directory: string;
beforeAll(async () => {
  address = await newDatabase();
  directory = mkdtempSync(join(tmpdir(), "chancery-archive-"));
  const archive = await openArchive(address);
  const rows = [article("a"), article("b")];
  const filed = ({ author = null, url = null, ...given }: Article) => ({ ...given, author, url });
  await insertArticles(
    archive.db,
    rows.map((row) => ({ ...row, hash: contentHash(filed(row.article)) })),
  );
  await archive.close();
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("checks, backs up and restores an archive", async () => {
  const file = join(directory, "backup.jsonl.gz");
  const checked = await chancery(["archive", "check", "--archive", address]);
  expect(checked).toMatchObject({ status: 0, err: "" });
  expect(checked.out).toContain("articles 2");
  expect(await chancery(["archive", "backup", file, "--archive", address])).toMatchObject({ status: 0 });
  const empty = await newDatabase();
  const restored = await chancery(["archive", "restore", file, "--archive", empty, "--ui", "fr"]);
  expect(restored).toMatchObject({ status: 0, err: "" });
  expect(restored.out).toContain("Tout se tient.");
  const again = await chancery(["archive", "restore", file, "--archive", empty]);
  expect(again).toMatchObject({ status: 2, err: expect.stringContaining("is not empty") });
}, 60_000);

it("names what does not belong together, and ends with 1", async () => {
  const archive = await openArchive(address);
  await archive.db.execute(sql`update article set text = 'Changed.' where id = 'b'`);
  await archive.close();
  const { status, err } = await chancery(["archive", "check", "--archive", address]);
  expect(status).toBe(1);
  expect(err).toContain("Articles whose text was changed after it was filed (1): b");
}, 60_000);

it("makes no archive where there is none to look at, and says how it is used", async () => {
  const none = join(directory, "none");
  expect(await chancery(["archive", "check", "--archive", none])).toMatchObject({ status: 2, out: "" });
  expect(await chancery(["archive", "restore", none, "--archive", none])).toMatchObject({
    status: 2,
    err: `chancery: There is no file ${none}. Give the file that chancery archive backup wrote\n`,
  });
  expect(await chancery(["archive", "reread", "--archive", none])).toMatchObject({ status: 2 });
  expect(await chancery(["archive", "part", "a", "b", "--archive", none])).toMatchObject({ status: 2 });
  expect(existsSync(none)).toBe(false);
  expect(await chancery(["archive", "backup"])).toMatchObject({ status: 2 });
  expect((await chancery(["archive", "--help"])).out).toContain("restore");
});

it("says in a line that the server is gone, and goes on where it was", async () => {
  const place = await newDatabase();
  const stdin = [...writeNews({ count: 60 })].map((one) => JSON.stringify(one)).join("\n");
  const add = () => chancery(["add", "-", "--archive", place, "--workers", "0"], { stdin });
  await (await openArchive(place)).close();
  const server = postgres(place, { max: 1, connection: { application_name: "other" } });
  const ending = setInterval(() => {
    server`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'chancery' and query ilike '%insert into%'`.execute();
  }, 5);
  const stopped = await add();
  clearInterval(ending);
  await server.end();
  expect(stopped.status).toBe(2);
  expect(stopped.err).toMatch(/^chancery: The archive does not answer \(.*\)\. .*run the same command again.*\n$/u);
  expect(await add()).toMatchObject({ status: 0, err: "" });
}, 60_000);
