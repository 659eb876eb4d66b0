import { describe, expect, it, vi } from "vitest";
import { phraseWords, tokenize } from "../../src/languages/tokenizer.ts";
import { Lexicon } from "../../src/languages/lexicon.ts";
import { worldEntries } from "../../src/languages/world-entries.ts";
import { words as englishWords } from "../../src/languages/en/words.ts";
import { words as frenchWords } from "../../src/languages/fr/words.ts";
import { capitalOf } from "../../src/world/capitals.ts";
import { cityShown, isState, organisationName, stateName, worldNames } from "../../src/world/index.ts";
import { names, notNames, unMembers } from "./names.ts";

const rulesOf = { fr: frenchWords, en: englishWords };
type Lang = keyof typeof rulesOf;
const langs = Object.keys(rulesOf) as Lang[];
const lexicons = Object.fromEntries(
  langs.map((lang) => [lang, new Lexicon(worldEntries(lang), (phrase) => phraseWords(phrase, rulesOf[lang]))]),
) as Record<Lang, Lexicon>;

/** Parties that the whole of a text stands for, likeliest first. */
function partiesOf(lang: Lang, text: string): string[] {
  const { tokens } = tokenize(text, rulesOf[lang], lexicons[lang]);
  const spans = lexicons[lang].tag(tokens)[0] ?? [];
  return [...new Set(spans.filter(({ last }) => last === tokens.length).flatMap(({ tag }) => tag.codes ?? []))];
}

const keyOf = (phrase: string, exact = false) =>
  exact ? phrase : phrase.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

describe.each(langs)("names in %s", (lang) => {
  const all = worldNames(lang);

  it.each(["state", "demonym"])("know every member of the United Nations by a %s", (type) => {
    const known = new Set(all.filter((name) => name.type === type).flatMap(({ codes }) => codes ?? []));
    expect(unMembers.filter((code) => !known.has(code))).toEqual([]);
  });

  it("know territories and states outside the United Nations", () => {
    const known = new Set(all.filter(({ type }) => type === "state").flatMap(({ codes }) => codes ?? []));
    const others = "VAT PSE XKX TWN ESH COK NIU HKG MAC org:TRNC org:Somaliland".split(" ");
    expect(others.filter((code) => !known.has(code))).toEqual([]);
  });

  it("give a capital to every member of the United Nations but Nauru, which has none", () => {
    const known = new Set(all.filter(({ capital }) => capital).flatMap(({ codes }) => codes ?? []));
    expect(unMembers.filter((code) => !known.has(code) && code !== "NRU" && code !== "SGP")).toEqual([]);
  });

  it("stand for one party unless they are known to be shared", () => {
    const parties = new Map<string, Set<string>>();
    for (const { type, phrase, codes, exact } of all) {
      if (type === "city" || type === "region") continue;
      const key = keyOf(phrase, exact);
      parties.set(key, (parties.get(key) ?? new Set()).add((codes ?? []).join(" ")));
    }
    expect([...parties].filter(([, codes]) => codes.size > 1).map(([key]) => key)).toEqual([]);
  });

  it("share few names between states", () => {
    const shared = all.filter(
      ({ type, codes }) => (type === "state" || type === "demonym") && (codes?.length ?? 0) > 1,
    );
    const words = shared.map(({ phrase }) => phrase.toLowerCase());
    expect(
      words.filter(
        (word) => !/^(?:the |two |les |deux )?(?:deux |two )?(?:congo|cor[eé]|kore|guyan|dominican)/u.test(word),
      ),
    ).toEqual([]);
  });

  it("count at least 160 organisations and 40 seats of government", () => {
    const count = (type: string) => new Set(all.filter((n) => n.type === type).map(({ value }) => value)).size;
    expect(count("organisation")).toBeGreaterThanOrEqual(160);
    expect(count("seat")).toBeGreaterThanOrEqual(40);
  });

  it("show every party by a name", () => {
    const parties = new Set(
      all.flatMap(({ type, codes }) => (type === "region" || type === "city" ? [] : (codes ?? []))),
    );
    expect([...parties].filter((party) => stateName(party, lang) === party)).toEqual([]);
  });

  it("hold no city without a plain English name", () => {
    // an apostrophe, a hyphen and a full stop are part of English names: "N'Djamena", "St. Gallen"
    const odd = all.filter(({ type, value }) => type === "city" && !/^[A-Za-z][A-Za-z .,'’‘`()/-]*$/u.test(value));
    expect(odd.map(({ value }) => value)).toEqual([]);
  });

  it.each(names[lang])("%s", (party, phrases) => {
    expect(phrases.filter((phrase) => partiesOf(lang, phrase)[0] !== party)).toEqual([]);
  });

  it.each(notNames[lang])("is not found in %s", (phrase) => {
    expect(partiesOf(lang, phrase)).toEqual([]);
  });
});

describe("cities", () => {
  const cityOf = (lang: Lang, phrase: string) =>
    worldNames(lang).find((name) => name.type === "city" && name.phrase === phrase)?.value;

  it.each([
    ["Alger", "Algiers"],
    ["Pékin", "Beijing"],
    ["Le Caire", "Cairo"],
    ["Yaoundé", "Yaounde"],
    ["Londres", "London"],
    ["Genève", "Geneva"],
    ["Tachkent", "Tashkent"],
    ["Le Cap", "Cape Town"],
    ["Hanoï", "Hanoi"],
    ["N'Djamena", "N'Djamena"],
  ])("in French: %s is %s", (french, english) => expect(cityOf("fr", french)).toBe(english));

  it.each(["Kiev", "Kyiv"])("in English: %s is Kyiv", (name) => expect(cityOf("en", name)).toBe("Kyiv"));

  it.each([
    ["MLI", "Bamako"],
    ["CIV", "Abidjan"],
    ["ZAF", "Pretoria"],
    ["NLD", "Amsterdam"],
    ["XKX", "Pristina"],
    ["org:AU", null],
  ])("the capital of %s is %s", (code, capital) => expect(capitalOf(code)).toBe(capital));
});

describe("shown names", () => {
  it.each([
    ["MLI", "en", "Mali"],
    ["DZA", "fr", "Algérie"],
    ["org:AU", "fr", "Union africaine"],
    ["org:ECOWAS", "en", "Economic Community of West African States"],
    ["ZZZ", "en", "ZZZ"],
  ])("%s in %s is %s", (code, lang, name) => expect(stateName(code, lang)).toBe(name));

  it("show an unknown organisation by its acronym", () => expect(organisationName("org:XYZ", "fr")).toBe("XYZ"));

  it("tell states from organisations", () => {
    expect([isState("MLI"), isState("org:AU"), isState("ZZZ")]).toEqual([true, false, false]);
  });
});

it("reads and lists the names of a language in under 100 ms", async () => {
  // a fresh module has read no file yet; processor time, so that a busy machine does not fail it
  vi.resetModules();
  const fresh = await import("../../src/world/index.ts");
  const start = process.cpuUsage();
  fresh.worldNames("fr");
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(100);
});

it.each([
  ["Cairo", "EGY", "Le Caire"],
  ["London", "GBR", "Londres"],
  ["London", "CAN", "London"],
  ["Addis Ababa", null, "Addis-Abeba"],
  ["New York", "USA", "New York"],
  ["Ouagadougou", "BFA", "Ouagadougou"],
  ["Nowhere", null, "Nowhere"],
])("calls %s (%s) %s in French, and leaves its English name in English", (city, country, name) => {
  expect(cityShown(city, country, "fr")).toBe(name);
  expect(cityShown(city, country, "en")).toBe(city);
});
