import { describe, expect, it, test } from "vitest";
import { covers, knownHolders, termsOf } from "../../src/world/holders.ts";
import { isKnownOrganisation, isState } from "../../src/world/index.ts";

describe("the list of office-holders", () => {
  const parties = [...knownHolders()];
  const terms = parties.flatMap(([party, holders]) =>
    holders.flatMap(({ names, terms: held }) => held.map((term) => ({ ...term, who: `${names[0]} (${party})` }))),
  );
  const date = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

  it("names parties that are known", () => {
    expect(parties.filter(([party]) => !isState(party) && !isKnownOrganisation(party)).map(([party]) => party)).toEqual(
      [],
    );
  });

  it("has well-formed dates, and nobody leaves before coming", () => {
    for (const { who, from, to } of terms) {
      expect(from, who).toMatch(date);
      if (to === null) continue;
      expect(to, who).toMatch(date);
      const digits = Math.min(from.length, to.length);
      expect(from.slice(0, digits) <= to.slice(0, digits), who).toBe(true);
    }
  });

  it("names nobody twice in a party, however spelt", () => {
    const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/-/gu, " ").toLowerCase();
    for (const [party, holders] of parties) {
      const names = holders.flatMap((holder) => [...new Set(holder.names.map(plain))]);
      expect(
        names.filter((name, i) => names.indexOf(name) !== i),
        party,
      ).toEqual([]);
    }
  });

  it("gives one office at a time to a person in a party, in order", () => {
    for (const [party, holders] of parties)
      for (const { names, terms: held } of holders)
        held.slice(1).forEach(({ from }, i) => {
          const ended = held[i]?.to ?? "open";
          const digits = Math.min(from.length, ended.length);
          expect(ended.slice(0, digits) <= from.slice(0, digits), `${names[0]} (${party})`).toBe(true);
        });
  });

  it("has organisations' heads for organisations only", () => {
    const ofStates = new Set(["head_of_state", "monarch", "head_of_government", "foreign_minister"]);
    for (const [party, holders] of parties)
      for (const { names, terms: held } of holders)
        for (const { office } of held) {
          const wrong = party.startsWith("org:") ? ofStates.has(office) : office === "igo_head";
          expect(wrong, `${names[0]} (${party}): ${office}`).toBe(false);
        }
  });
});

test("a list of terms is read", () => {
  expect(termsOf("head_of_government 2023-07–2023-08-15, foreign_minister 2020–")).toEqual([
    { office: "head_of_government", from: "2023-07", to: "2023-08-15" },
    { office: "foreign_minister", from: "2020", to: null },
  ]);
  expect(termsOf("")).toEqual([]);
  expect(() => termsOf("king 2020–")).toThrow("king");
  expect(() => termsOf("head_of_state since 2020")).toThrow();
});

test.each([
  ["2019–2023-06", "2020-05-04", true],
  ["2019–2023-06", "2020", true],
  ["2019–2023-06", "2019-12-31", false],
  ["2019–2023-06", "2023-05-31", true],
  ["2019–2023-06", "2023-06-01", false],
  ["2019–2023-06", "2023", false],
  ["2023-11-27–", "2023-11-26", false],
  ["2023-11-27–", "2023-11-27", true],
  ["2023-11–", "2023-11-30", false],
  ["2023-11–", "2023-12", true],
  ["2023-11–", "2035-01-01", false],
])("a term of %s covers %s for certain: %s", (term, date, expected) => {
  const [held] = termsOf(`foreign_minister ${term}`);
  expect(held && covers(held, date)).toBe(expected);
});
