import fc from "fast-check";
import { expect, test } from "vitest";
import { originOf } from "../../src/reader/name-origins.ts";

const usualness = (name: string, state: string) => originOf(name.split(" "))?.(state) ?? 0;

test.each([
  ["kenji sato", "JPN", "CIV"],
  ["nguyen thi mai", "VNM", "KHM"],
  ["saif al-harthi", "OMN", "CHE"],
  ["amadou coulibaly", "MLI", "FRA"],
  ["ilze kalnins", "LVA", "GEO"],
  ["davit beridze", "GEO", "LVA"],
  ["anita sharma", "IND", "OMN"],
  ["tsering wangchuck", "BTN", "KOR"],
  ["haidar jubbouri", "IRQ", "CRI"],
])("%s is a name more usual in %s than in %s", (name, usual, other) => {
  expect(usualness(name, usual)).toBeGreaterThan(usualness(name, other));
});

test.each([
  ["mkrtumanyan", "ARM", "ESP"],
  ["zhadanchenko", "UKR", "PER"],
  ["tsereteladze", "GEO", "KEN"],
])("%s, which nobody known bears, ends like names of %s, not of %s", (name, usual, other) => {
  expect(usualness(name, usual)).toBeGreaterThan(usualness(name, other));
});

test("a name borne in many states is usual in each of them", () => {
  for (const state of ["BOL", "ESP", "PER"]) expect(usualness("carlos mamani", state)).toBeGreaterThan(0);
});

test("nothing is said of a name of which nothing is known", () => {
  expect(originOf(["xq"])).toBeNull();
});

test("no name rules out a state, whatever its words", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const origin = originOf(words);
      if (origin) for (const state of ["MLI", "JPN", "XXX"]) expect(origin(state)).toBeGreaterThanOrEqual(-3);
    }),
  );
});
