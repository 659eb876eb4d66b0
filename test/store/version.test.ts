import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { createApp } from "../../src/server/app.tsx";
import { articles, decisionsAmong, openArchive } from "../../src/store/index.ts";
import { newDatabase, onBoth } from "./databases.ts";

const note = sql`insert into decision (a, b, same, who) values ('a', 'b', true, 'me')`;

onBoth("The version of an archive", (archive) => {
  it("stays while it is only read, and is another after any change", async () => {
    const { db } = archive();
    // a server shared with others may be written to between two looks, so one undisturbed pair of them is waited for
    const before = await vi.waitFor(async () => {
      const version = await archive().version();
      await articles(db);
      expect(await archive().version()).toBe(version);
      return version;
    });
    await db.execute(note);
    const after = await archive().version();
    expect(after).not.toBe(before);
    await db.execute(sql`delete from decision`);
    expect([before, after]).not.toContain(await archive().version());
  });
});

it("is another only once a change that others make is there to be seen", async () => {
  const address = await newDatabase();
  const [ours, theirs] = [await openArchive(address), await openArchive(address)];
  const seen = async () => decisionsAmong(ours.db, ["a", "b"]);
  const versions: string[] = [];
  await theirs.transaction(async (tx) => {
    await tx.execute(note);
    versions.push(await ours.version());
    expect(await seen()).toHaveLength(0);
  });
  expect(versions).not.toContain(await ours.version());
  expect(await seen()).toHaveLength(1);
  await Promise.all([ours.close(), theirs.close()]);
});

it("lets a site show what another process filed meanwhile", async () => {
  const address = await newDatabase();
  const archive = await openArchive(address);
  const app = createApp(archive, { today: () => "2025-07-15" });
  const before = await app.request("/en/articles");
  expect(await before.text()).not.toContain("Talks in Accra");
  const folder = mkdtempSync(join(tmpdir(), "chancery-version-"));
  const article = {
    id: "new",
    title: "Talks in Accra",
    text: "The foreign ministers of Ghana and Kenya met in Accra on Monday and discussed trade.",
    published: "2025-07-01",
  };
  writeFileSync(join(folder, "new.jsonl"), `${JSON.stringify(article)}\n`);
  const command = ["--import", "tsx", "src/cli/main.ts", "add", join(folder, "new.jsonl"), "--archive", address];
  expect(await once(spawn(process.execPath, command), "exit")).toEqual([0, null]);
  const after = await app.request("/en/articles", { headers: { "If-None-Match": before.headers.get("etag") ?? "" } });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain("Talks in Accra");
  rmSync(folder, { recursive: true });
  await archive.close();
}, 60_000);
