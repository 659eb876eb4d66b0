import { expect, it } from "vitest";
import { insertArticles, search } from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { article } from "./samples.ts";

const french = article("fr", {
  lang: "fr",
  title: "Visite à Téhéran",
  text: "Le ministre des Affaires étrangères a été reçu par l’homologue «malien». Les négociations continueront…",
});
const english = article("en", { text: "The ministers signed two agreements on energy in Bamako." });

onBoth("Search", (archive) => {
  const found = async (words: string, options = {}) =>
    (await search(archive().db, words, options)).entries.map(({ id }) => id);

  it("finds words in any form, in the article's own language, with or without accents", async () => {
    await insertArticles(archive().db, [french, english]);
    for (const words of [
      "negociation",
      "NÉGOCIATIONS",
      "etrangeres",
      "teheran",
      '"affaires étrangères"',
      "homologues reçu",
    ])
      expect(await found(words), words).toEqual(["fr"]);
    for (const words of ["agreement", "signing energy", "bamako or nowhere"])
      expect(await found(words), words).toEqual(["en"]);
    expect((await found("minister")).sort()).toEqual(["en"]);
    expect(await found("ministre -homologue")).toEqual([]);
    expect(await found("ministre -energie")).toEqual(["fr"]);
  });

  it("finds words of languages it has no grammar of, as they stand", async () => {
    await insertArticles(archive().db, [article("pt", { lang: "pt", text: "As relações com o Brasil são boas." })]);
    expect(await found("relacoes")).toEqual(["pt"]);
  });

  it("puts words in the title first, and marks what was found in a snippet without markup", async () => {
    await insertArticles(archive().db, [
      article("body", { text: "They talked about <b>uranium</b> & more." }),
      article("title", { title: "Uranium", text: "They talked about uranium." }),
    ]);
    const { entries } = await search(archive().db, "uranium");
    expect(entries.map(({ id }) => id)).toEqual(["title", "body"]);
    expect(entries[1]?.snippet).toEqual([
      { text: "They talked about  ", found: false },
      { text: "uranium", found: true },
      { text: "  & more", found: false },
    ]);
  });

  it("goes through all hits a page at a time, each once, and says how many there are", async () => {
    await insertArticles(
      archive().db,
      Array.from({ length: 25 }, (_, i) => article(`a${i}`, { text: `Number ${i}: ${"cotton ".repeat(1 + (i % 4))}` })),
    );
    const ids: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 5; pages++) {
      const { entries, next, total } = await search(archive().db, "cotton", { limit: 10, ...(after && { after }) });
      expect(total).toBe(25);
      ids.push(...entries.map(({ id }) => id));
      if (next === null) break;
      after = next;
    }
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
  });

  it("looks for the latest of a word among the latest articles first, and misses no older one", async () => {
    const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const many = Array.from({ length: 5300 }, (_, i) => {
      const text = i < 40 || i >= 5290 ? `Fisheries talks, ${i}.` : `Trade talks, ${i}.`;
      return article(`n${i}`, { lang: "en", title: null, text, published: day(i) });
    });
    await insertArticles(archive().db, many);
    const fisheries = [...Array(40).keys(), ...Array.from({ length: 10 }, (_, i) => 5290 + i)].map((i) => `n${i}`);
    expect((await found("fisheries", { limit: 100 })).sort()).toEqual(fisheries.sort());
    const common = await search(archive().db, "talks", { limit: 1000 });
    expect(common.total).toBe(5300);
    expect(common.entries.map(({ published }) => published).sort()[0]).toBe(day(4300));
  }, 60_000);

  it("is narrowed to a language, an outlet and days", async () => {
    await insertArticles(archive().db, [
      article("a", { text: "Cotton.", published: "2025-01-01" }),
      article("b", { text: "Cotton again.", published: "2025-02-01", outlet: "IRNA" }),
    ]);
    expect(await found("cotton", { from: "2025-01-15" })).toEqual(["b"]);
    expect(await found("cotton", { outlet: "Agency" })).toEqual(["a"]);
    expect(await found("cotton", { lang: "fr" })).toEqual([]);
  });

  it("takes whatever is typed", async () => {
    await insertArticles(archive().db, [english]);
    for (const words of [
      "",
      "   ",
      "'; drop table article; --",
      "a & | ! ( :* <->",
      '"unclosed',
      "le la les",
      "\u{e000}",
    ])
      expect(await found(words), words).toEqual([]);
  });

  it("keeps articles far longer than a text can be searched", async () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `w${i}é${"x".repeat(30)}`).join(" ");
    await insertArticles(archive().db, [article("long", { text })]);
    expect(await found(`w1e${"x".repeat(30)}`)).toEqual(["long"]);
  });
});
