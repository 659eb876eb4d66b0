import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, fileStories, isSameStory } from "../../src/dossier/index.ts";
import { jaccard, shinglesOf } from "../../src/dossier/shingles.ts";

const articles = ["fr", "en"].flatMap((lang) =>
  readFileSync(`test/articles/${lang}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; lang: string; text: string; title: string }),
);
const long = articles.filter(({ text }) => text.split("\n\n").length >= 4);

const paragraphs = (text: string) => text.split("\n\n");
const cut = (text: string) => paragraphs(text).slice(0, -1).join("\n\n");
const tailed = (text: string) =>
  `${text}\n\n(c) Agence du Littoral. Toute reproduction, même partielle, est interdite sans autorisation écrite.`;
const headed = (text: string) =>
  `Ce qu'il faut retenir de la rencontre de mardi\n\n${text.replace(/^[^\n]{0,40} [-–—] /u, "")}`;
/** Two letters change places in every fortieth word. */
const mistyped = (text: string) => {
  let count = 0;
  return text.replace(/(\p{L})(\p{L})(\p{L}+)/gu, (word, a, b, rest) => (++count % 40 === 20 ? b + a + rest : word));
};
const all = (text: string) => headed(tailed(mistyped(cut(text))));
const sharesKey = (a: string, b: string) => {
  const keys = new Set(bandsOf(a));
  return bandsOf(b).some((key) => keys.has(key));
};

describe.each(Object.entries({ headed, cut, tailed, mistyped }))("a copy that is %s", (_, change) => {
  it("is the same story, and found by a key", () => {
    const missed = long.filter(({ text }) => !isSameStory(text, change(text)) || !sharesKey(text, change(text)));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

it("knows copies that are all of that at once, save a few", () => {
  const known = long.filter(({ text }) => isSameStory(text, all(text)) && sharesKey(text, all(text)));
  expect(long.length).toBeGreaterThan(100);
  expect(known.length / long.length).toBeGreaterThan(0.95);
});

it("does not count case, accents, quotation marks and line breaks", () => {
  const text = "« L’Algérie », a dit Nabil Othmani,\n\nreprendra les travaux de la commission.";
  expect(isSameStory(text, `"L'ALGERIE" a dit Nabil Othmani reprendra les travaux de la Commission`)).toBe(true);
});

it("takes no two different articles for one story, by far", () => {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const near = shingles.some((a, i) => shingles.slice(0, i).some((b) => jaccard(a, b) >= 0.1));
  expect(near).toBe(false);
  expect(fileStories(articles)).toHaveLength(articles.length);
});

it("keeps apart articles that share a long quotation", () => {
  const [a, b] = long as [(typeof long)[0], (typeof long)[0]];
  const quoted = a.text.slice(0, Math.round(b.text.length * 0.9));
  expect(isSameStory(`${b.text}\n\n${quoted}`, `${quoted}\n\n${articles[50]?.text.slice(0, quoted.length)}`)).toBe(
    false,
  );
});

it("keeps apart what two writers make of one event", () => {
  const one =
    "Mali's foreign minister Abdoulaye Diop met his Iranian counterpart Abbas Araghchi in Kampala on Wednesday, on the sidelines of the Non-Aligned Movement conference. The two agreed to convene their joint commission before the end of the year.";
  const other =
    "On the margins of the Non-Aligned Movement meeting, Abbas Araghchi of Iran and Mali's Abdoulaye Diop held talks in Kampala. A joint commission is to meet before the year is out, they said on Wednesday.";
  expect(isSameStory(one, other)).toBe(false);
});

it("joins short texts only when they are the same", () => {
  expect(
    isSameStory("The minister received the ambassador of Ghana.", "The minister received the ambassador of Kenya."),
  ).toBe(false);
  expect(isSameStory("Photo: the ministers", "photo, the ministers")).toBe(true);
  expect(isSameStory("", "")).toBe(false);
  expect(bandsOf("…")).toEqual([]);
});

describe("stories", () => {
  const [a, b, c] = long.map(({ text }) => text) as [string, string, string];

  it("hold an article and its copies, the earliest first", () => {
    const filed = fileStories([
      { id: "copy", text: headed(a), published: "2025-10-17" },
      { id: "other", text: b, published: "2025-10-16" },
      { id: "first", text: a, published: "2025-10-16" },
      { id: "undated", text: cut(a), published: null },
      { id: "third", text: c },
    ]);
    expect(filed.map(({ articles }) => articles)).toEqual([["first", "copy", "undated"], ["other"], ["third"]]);
  });

  it("are the same in whatever order the articles came", () => {
    const some = [a, cut(a), tailed(a), all(a), b, mistyped(b), c, "", "short", "short"];
    const given = some.map((text, index) => ({ id: String(index), text, published: index % 3 ? "2025-10-16" : null }));
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(fileStories(shuffled)).toEqual(fileStories(given));
      }),
      { numRuns: 20 },
    );
  });
});
