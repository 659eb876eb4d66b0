import { expect, it } from "vitest";
import {
  articlesSharingBands,
  decide,
  decisionsAmong,
  decisionsOn,
  insertArticles,
  insertBands,
  insertPrints,
  insertSightings,
  lockKeys,
  log,
  logOf,
  saveStories,
  sightingsOf,
  storiesById,
  storyCandidates,
  storyOf,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { article } from "./samples.ts";

onBoth("What filing keeps beside records", (archive) => {
  it("finds articles that share a band, so many of each", async () => {
    await insertArticles(
      archive().db,
      ["a", "b", "c"].map((id) => article(id)),
    );
    await insertBands(archive().db, [
      { article: "a", bands: ["1", "2"] },
      { article: "b", bands: ["2"] },
      { article: "c", bands: ["3"] },
    ]);
    await insertPrints(archive().db, [{ article: "a", least: [0, 7, 0xffffffff] }]);
    expect(await articlesSharingBands(archive().db, ["2", "2", "9"])).toEqual([
      { id: "a", least: [0, 7, 0xffffffff] },
      { id: "b", least: null },
    ]);
    expect(await articlesSharingBands(archive().db, ["2"], { perBand: 1 })).toHaveLength(1);
    expect(await storyCandidates(archive().db, ["c", "a", "z"], ["a"])).toMatchObject([
      { id: "a", text: null, furniture: null, story: "story of a" },
      { id: "c", text: "Text of c.", furniture: [] },
    ]);
  });

  it("has each article in one story, earliest first", async () => {
    await insertArticles(archive().db, [
      article("late", { published: "2025-10-20" }),
      article("undated", { published: null }),
      article("early", { published: "2025-10-02" }),
    ]);
    const story = { id: "s", articles: ["early", "late", "undated"] };
    await saveStories(archive().db, [story]);
    expect(await storyOf(archive().db, "late")).toEqual(story);
    expect(await storiesById(archive().db, ["s", "story of late"])).toEqual([story]);
    expect(await storyOf(archive().db, "none")).toBeNull();
  });

  it("keeps who was seen in which office, once for an article", async () => {
    const seen = {
      article: "a",
      published: "2025-10-16",
      lang: "fr",
      name: "Abdoulaye Diop",
      office: "minister",
      of: "MLI",
    };
    await insertSightings(archive().db, [seen, seen, { ...seen, of: "NER" }]);
    await insertSightings(archive().db, [seen]);
    expect(await sightingsOf(archive().db, [{ of: "MLI", office: "minister" }])).toEqual([seen]);
  });

  it("keeps the last decision on two reports, in whatever order they are named", async () => {
    await decide(archive().db, ["b#1", "a#1"], true, { who: "editor" });
    await decide(archive().db, ["a#1", "b#1"], false, { who: "editor", reason: "two visits" });
    expect(await decisionsAmong(archive().db, ["a#1", "b#1", "c#1"])).toEqual([{ a: "a#1", b: "b#1", same: false }]);
    expect(await decisionsAmong(archive().db, ["a#1"])).toEqual([]);
    expect(await decisionsOn(archive().db, ["b#1"])).toMatchObject([{ who: "editor", reason: "two visits" }]);
    await decide(archive().db, ["a#1", "b#1"], null, { who: "editor" });
    expect(await decisionsAmong(archive().db, ["a#1", "b#1"])).toEqual([]);
  });

  it("logs what was done, in order", async () => {
    await log(archive().db, [
      { what: "merged", record: "r", article: "a", detail: { with: ["x"] } },
      { what: "changed", record: "r", detail: null },
      { what: "removed", record: "other", detail: {} },
    ]);
    const entries = await logOf(archive().db, "r");
    expect(entries.map(({ what, detail }) => [what, detail])).toEqual([
      ["merged", { with: ["x"] }],
      ["changed", null],
    ]);
  });

  it("lets two file at once what touches the same, one after the other", async () => {
    let inside = 0;
    let most = 0;
    const work = (keys: string[]) =>
      archive().transaction(async (tx) => {
        await lockKeys(tx, keys);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
      });
    const many = Array.from({ length: 500 }, (_, i) => `key ${i}`);
    await Promise.all([work(["a", "b"]), work(["b", "a"]), work([...many, "a"]), work(["c", "a"])]);
    expect(most).toBe(1);
  });
});
