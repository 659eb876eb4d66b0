import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Archive, articleById, insertCorrection, openArchive, saveReading } from "../../src/store/index.ts";
import { anchorOf, type Correction, textHash } from "../../src/model/index.ts";
import { addArticles } from "../../src/pipeline/index.ts";
import { chancery } from "./run.ts";

const text =
  "ACCRA, 17 February 2025 – Ghana's Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra on Monday 17 February.";
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chancery-reread-"));
  const given = (async function* () {
    for (const [i, id] of ["one", "two"].entries())
      yield { id, text: text.replaceAll("17", String(17 + i)), published: `2025-02-${17 + i}`, outlet: "Wire" };
  })();
  await within(async (archive) => {
    for await (const { kind } of addArticles(archive, given, { threads: 0 })) expect(kind).toBe("added");
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function within<Result>(work: (archive: Archive) => Promise<Result>): Promise<Result> {
  const archive = await openArchive(join(folder, "archive"));
  return work(archive).finally(archive.close);
}

const reread = (...flags: string[]) => chancery(["archive", "reread", "--archive", join(folder, "archive"), ...flags]);

/** As if an earlier version of the reader had found nothing in an article. */
const readBefore = (id: string) =>
  within(async ({ db }) => {
    const filed = await articleById(db, id);
    if (!filed) throw new Error("gone");
    await saveReading(db, { ...filed.reading, engagements: [], reader: "chancery 0.0.1" });
  });

it("reads again what another version of the reader read, and nothing else", async () => {
  await readBefore("one");
  expect(await reread()).toMatchObject({ status: 0, err: "", out: expect.stringMatching(/^Articles .*: 1\n$/u) });
  const filed = await within(({ db }) => articleById(db, "one"));
  expect(filed?.reading.engagements).toMatchObject([{ kind: "meeting", parties: ["GHA", "KEN"] }]);
  expect((await reread("--ui", "fr")).out).toMatch(/^Articles relus .* : 0\n$/u);
  expect((await reread("--all")).out).toContain(": 2\n");
}, 60_000);

it("names the article of which a correction no longer finds its words", async () => {
  await within(async ({ db }) => {
    const filed = await articleById(db, "two");
    const [read] = filed?.reading.engagements ?? [];
    if (!filed || !read) throw new Error("nothing was read");
    const correction: Correction = {
      ...{ id: "01970000-0000-7000-8000-000000000001", article: "two", list: "engagement", verdict: "change" },
      ...{ read, made: { ...read, city: "Tema" }, textHash: textHash("another text"), reader: "chancery 0.0.1" },
      anchors: [anchorOf("Words that stood in an earlier text.", { start: 0, end: 5 })],
      ...{ who: "Awa Diop", reason: null, at: "2025-02-18T10:00:00.000Z", added: null },
    };
    await insertCorrection(db, correction);
    await db.execute(sql`update article set reader = 'chancery 0.0.1' where id = 'two'`);
  });
  const { status, out, err } = await reread();
  expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining(": 1\n") });
  expect(err).toBe(
    "chancery: two: corrections that no longer find their words: 1. Look at the article in the review\n",
  );
}, 60_000);

it("says how it is used, in both languages", async () => {
  for (const [LANG, words] of [
    ["en_GB.UTF-8", "what editors corrected stays"],
    ["fr_FR.UTF-8", "ce que la rédaction a corrigé reste"],
  ] as const) {
    const { out } = await chancery(["archive", "reread", "--help"], { env: { LANG } });
    expect(out.replace(/\s+/gu, " ")).toContain(words);
    expect(out).toContain("--all");
  }
});
