import { expect, it } from "vitest";
import {
  anchorOf,
  type Article,
  type ArchiveRecord,
  type Correction,
  type FoundEngagement,
  textHash,
} from "../../src/model/index.ts";
import { addArticles, contentHash, refileArticle, rereadArticles } from "../../src/pipeline/index.ts";
import {
  type Archive,
  articleById,
  checkArchive,
  correctionsOf,
  endCorrection,
  insertCorrection,
  lockKeys,
  saveReading,
  streamEngagements,
} from "../../src/store/index.ts";
import { onBoth } from "../store/databases.ts";

const articles: Article[] = [
  {
    id: "wire",
    text: "ACCRA, 17 February 2025 – Ghana's Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Accra on Monday 17 February. They discussed trade and health.",
    published: "2025-02-17",
    outlet: "Gulf of Guinea Wire",
  },
  {
    id: "gazette",
    text: "Accra, le 18 février 2025. La ministre ghanéenne des Affaires étrangères, Ama Mensah, a reçu lundi 17 février à Accra son homologue kényan, Peter Otieno.",
    published: "2025-02-18",
    outlet: "La Gazette du Golfe",
  },
];

async function add(archive: Archive, ...given: Article[]) {
  const received = (async function* () {
    yield* given;
  })();
  for await (const { kind } of addArticles(archive, received, { threads: 0 })) expect(kind).toBe("added");
}

async function engagements({ db }: Archive): Promise<ArchiveRecord[]> {
  const found: ArchiveRecord[] = [];
  for await (const record of streamEngagements(db)) found.push(record);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const kenya = (records: ArchiveRecord[]) => records.filter(({ parties }) => parties.join() === "GHA,KEN");
const id = "01970000-0000-7000-8000-000000000001";

/** Says of the meeting in an article that it was on another day; null rejects it. */
async function correct(archive: Archive, article: string, change: Partial<FoundEngagement> | null): Promise<void> {
  const filed = await articleById(archive.db, article);
  const read = filed?.reading.engagements[0];
  if (!filed || !read) throw new Error(`nothing was read in ${article}`);
  const correction: Correction = {
    id,
    article,
    list: "engagement",
    verdict: change ? "change" : "reject",
    read,
    made: change && { ...read, ...change },
    anchors: read.evidence.map((span) => anchorOf(filed.text, span)),
    textHash: textHash(filed.text),
    reader: filed.reading.reader,
    who: "Awa Diop",
    reason: null,
    at: "2025-03-01T00:00:00.000Z",
    added: null,
  };
  await archive.transaction(async (tx) => {
    await lockKeys(tx, ["filing"]);
    await insertCorrection(tx, correction);
    await refileArticle(tx, article);
  });
}

onBoth("An article with a correction", (archive) => {
  const elsewhere = { date: "2025-04-20" };

  it("parts from the reports that told of one thing with it, and joins them again when that is taken back", async () => {
    await add(archive(), ...articles);
    const before = await engagements(archive());
    expect(kenya(before)).toMatchObject([{ sources: ["wire", "gazette"] }]);
    await correct(archive(), "wire", elsewhere);
    expect(
      kenya(await engagements(archive()))
        .map(({ date, reviewed }) => [date, reviewed])
        .sort(),
    ).toEqual([
      ["2025-02-17", undefined],
      ["2025-04-20", "change"],
    ]);
    expect((await checkArchive(archive().db, contentHash)).faults).toEqual([]);
    await archive().transaction(async (tx) => {
      await endCorrection(tx, id, "2025-03-02T00:00:00.000Z");
      await refileArticle(tx, "wire");
    });
    expect(await engagements(archive())).toEqual(before);
  });

  it("gives the same records whether the other articles come before or after it", async () => {
    const [wire, gazette] = articles as [Article, Article];
    await add(archive(), wire);
    await correct(archive(), "wire", elsewhere);
    await add(archive(), gazette);
    const after = await engagements(archive());
    await archive().transaction(async (tx) => {
      await endCorrection(tx, id, "2025-03-02T00:00:00.000Z");
      await refileArticle(tx, "wire");
    });
    await archive().db.execute("delete from correction");
    await correct(archive(), "wire", elsewhere);
    expect(await engagements(archive())).toEqual(after);
  });

  it("leaves nothing of what only it told when that is rejected", async () => {
    const [wire] = articles as [Article];
    await add(archive(), wire);
    await correct(archive(), "wire", null);
    expect(kenya(await engagements(archive()))).toEqual([]);
    expect((await checkArchive(archive().db, contentHash)).faults).toEqual([]);
  });

  it("keeps it when another reader has read the article", async () => {
    await add(archive(), ...articles);
    await correct(archive(), "wire", elsewhere);
    const corrected = await engagements(archive());
    const filed = await articleById(archive().db, "wire");
    if (!filed) throw new Error("gone");
    const older = { ...filed.reading, engagements: [], reader: "0.0.1" };
    await archive().transaction(async (tx) => {
      await saveReading(tx, older);
      await refileArticle(tx, "wire");
    });
    expect(kenya(await engagements(archive())).map(({ date }) => date)).toContain("2025-04-20");
    for await (const outcome of rereadArticles(archive()))
      expect(outcome).toEqual({ kind: "reread", id: "wire", orphans: 0 });
    expect(await engagements(archive())).toEqual(corrected);
    expect(await correctionsOf(archive().db, "wire")).toHaveLength(1);
  });
});
