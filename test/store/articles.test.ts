import { expect, it } from "vitest";
import { articleById, articleHeads, articles, articlesOnFile, insertArticles } from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { article } from "./samples.ts";

onBoth("Articles", (archive) => {
  it("are given back as they were filed", async () => {
    const text = 'Le ministre a dit : « d’accord » \\ "oui"\n\tÀ Nouakchott 🤝';
    const filed = article("a", { text, lang: "fr", url: "https://example.org/a" });
    await insertArticles(archive().db, [filed]);
    expect(await articleById(archive().db, "a")).toMatchObject({
      ...filed.article,
      author: null,
      hash: filed.hash,
      reading: filed.reading,
    });
  });

  it("are filed once, however often they come", async () => {
    const insert = (...ids: string[]) =>
      insertArticles(
        archive().db,
        ids.map((id) => article(id, { text: "The same words." })),
      );
    expect(await insert("a", "b")).toEqual([{ kind: "added" }, { kind: "present", as: "a" }]);
    expect(await insert("a", "c")).toEqual([
      { kind: "present", as: "a" },
      { kind: "present", as: "a" },
    ]);
    expect((await articles(archive().db)).entries).toHaveLength(1);
  });

  it("are not filed under an id that another has, and can be under a new one", async () => {
    await insertArticles(archive().db, [article("a")]);
    const other = { text: "Other words." };
    expect(await insertArticles(archive().db, [article("a", other)])).toEqual([{ kind: "clashed" }]);
    expect(await insertArticles(archive().db, [article("a~2", other)])).toEqual([{ kind: "added" }]);
  });

  it("are known by content and by id", async () => {
    const filed = article("a");
    await insertArticles(archive().db, [filed]);
    const { byHash, takenIds } = await articlesOnFile(archive().db, [filed.hash, "unknown"], ["a", "b"]);
    expect([...byHash]).toEqual([[filed.hash, "a"]]);
    expect([...takenIds]).toEqual(["a"]);
  });

  it("are filed once by two who file the same at the same time, in any order", async () => {
    const rows = ["a", "b", "c", "d"].map((id) => article(id));
    const insert = (order: typeof rows) => archive().transaction((tx) => insertArticles(tx, order));
    const outcomes = await Promise.all([insert(rows), insert([...rows].reverse()), insert(rows)]);
    expect(outcomes.flat().filter(({ kind }) => kind === "added")).toHaveLength(4);
  });

  it("are listed a page at a time, latest first and undated last", async () => {
    const days = ["2025-10-01", "2025-10-03", null, "2025-10-03", "2025-10-02"];
    await insertArticles(
      archive().db,
      days.map((published, i) => article(`a${i}`, { published })),
    );
    const first = await articles(archive().db, { limit: 2 });
    const second = await articles(archive().db, { limit: 2, after: first.next as string });
    const third = await articles(archive().db, { limit: 2, after: second.next as string });
    expect([first, second, third].map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      ["a3", "a1"],
      ["a4", "a0"],
      ["a2"],
    ]);
    expect(third.next).toBeNull();
  });

  it("are narrowed to an outlet, a language and days", async () => {
    await insertArticles(archive().db, [
      article("a", { outlet: "Maliweb", lang: "fr", published: "2025-10-01" }),
      article("b", { outlet: "Maliweb", lang: "fr", published: "2025-10-09" }),
      article("c", { outlet: "IRNA", lang: "fr", published: "2025-10-01" }),
    ]);
    const { entries } = await articles(archive().db, { outlet: "Maliweb", lang: "fr", to: "2025-10-05" });
    expect(entries.map(({ id }) => id)).toEqual(["a"]);
  });

  it("refuses a cursor that no list gave", async () => {
    await expect(articles(archive().db, { after: "nonsense" })).rejects.toThrow("no cursor");
  });

  it("gives heads by id, without those that are not on file", async () => {
    await insertArticles(archive().db, [article("a")]);
    expect([...(await articleHeads(archive().db, ["a", "z"])).keys()]).toEqual(["a"]);
  });
});
