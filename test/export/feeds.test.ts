import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { feedItemsOf, feedLimit } from "../../src/export/feed-items.ts";
import { atom, jsonFeed } from "../../src/export/feeds.ts";
import type { ExportSource } from "../../src/export/index.ts";
import { addDays } from "../../src/model/index.ts";
import { aPromise, aVisit } from "./examples.ts";
import { archive } from "./records.ts";
import { sourceOf, textOf } from "./source.ts";

const atomOf = async (source: ExportSource) => parseAtomFeed(await textOf(atom, source));
const jsonOf = async (source: ExportSource) => parseJsonFeed(await textOf(jsonFeed, source));

it("gives back every entry, whatever is in the records", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const source = sourceOf(filed, { nameOf: (party) => `${party} & <b>co</b> &amp; ]]>` });
      const expected = (await feedItemsOf(source)).map(({ id, title, text, url, published, tags }) => ({
        id,
        title,
        text: text || title,
        url,
        published: published.getTime(),
        tags,
      }));
      const entries = (await atomOf(source)).entries ?? [];
      expect(
        entries.map((entry) => ({
          id: entry.id,
          title: entry.title?.value,
          text: entry.summary?.value,
          url: entry.links?.[0]?.href ?? null,
          published: Date.parse(entry.published as string),
          tags: entry.categories?.map(({ term }) => term) ?? [],
        })),
      ).toEqual(expected);
      const items = (await jsonOf(source)).items ?? [];
      expect(
        items.map((item) => ({
          id: item.id,
          title: item.title,
          text: item.content_text,
          url: item.url ?? null,
          published: Date.parse(item.date_published as string),
          tags: item.tags ?? [],
        })),
      ).toEqual(expected);
    }),
  );
});

describe("a feed", () => {
  const many = Array.from({ length: 450 }, (_, i) => ({ ...aVisit, id: `e${i}`, date: addDays("2020-01-01", i * 7) }));

  it("holds the latest, latest first, in whatever order they come", async () => {
    const latest = [...many]
      .reverse()
      .slice(0, feedLimit)
      .map(({ id }) => `urn:chancery:engagement:${id}`);
    for (const engagements of [many, [...many].reverse(), many.toSorted((a, b) => (a.id < b.id ? -1 : 1))])
      expect((await jsonOf(sourceOf({ engagements }))).items?.map(({ id }) => id)).toEqual(latest);
  });

  it("has promises among encounters, under the day they were made", async () => {
    const items = (await jsonOf(sourceOf({ engagements: [aVisit], commitments: [aPromise] }))).items ?? [];
    expect(items.map(({ title }) => title)).toEqual(["Joint commission: <IRN> – <MLI>", "Visit: <IRN> – <MLI>"]);
    expect(items[0]?.content_text).toBe("2025-Q4 · overdue · The Example");
  });

  it("leads to the site where there is one, else to the article", async () => {
    const filed = { engagements: [aVisit] };
    expect((await atomOf(sourceOf(filed))).entries?.[0]?.links?.[0]?.href).toBe("https://news.example/a1");
    const site = sourceOf(filed, { base: "https://file.example" });
    expect((await atomOf(site)).entries?.[0]?.links?.[0]?.href).toBe(`https://file.example/engagements/${aVisit.id}`);
    expect((await jsonOf(site)).feed_url).toBe("https://file.example/feed.json");
  });

  it("is named after what it was narrowed to, in the language asked for", async () => {
    const source = sourceOf(
      { engagements: [aVisit] },
      { filters: { dyad: ["MLI", "IRN"], kind: "visit" }, language: "fr", nameOf: (party) => party },
    );
    expect(await atomOf(source)).toMatchObject({
      title: { value: "Chancery · MLI – IRN · visit" },
      entries: [{ title: { value: "Visite : IRN – MLI" } }],
    });
  });

  it("may be empty", async () => {
    expect(JSON.parse(await textOf(jsonFeed, sourceOf({})))).toMatchObject({ items: [] });
    expect((await atomOf(sourceOf({}))).title?.value).toBe("Chancery");
  });
});
