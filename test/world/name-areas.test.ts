import fc from "fast-check";
import { expect, test } from "vitest";
import { statesOfName } from "../../src/world/name-areas.ts";

const usualness = (name: string, state: string) => statesOfName(name.split(" ")).get(state) ?? 0;

test.each([
  ["kenji sato", "JPN", "CIV"],
  ["nguyen thi mai", "VNM", "KHM"],
  ["saif al-harthi", "OMN", "CHE"],
  ["amadou coulibaly", "MLI", "FRA"],
  ["ilze kalnins", "LVA", "GEO"],
  ["davit beridze", "GEO", "LVA"],
  ["anita sharma", "IND", "OMN"],
  ["tsering wangchuck", "BTN", "KOR"],
])("%s is a name more usual in %s than in %s", (name, usual, other) => {
  expect(usualness(name, usual)).toBeGreaterThan(usualness(name, other));
});

test("a name borne in many states fits each of them", () => {
  for (const state of ["BOL", "ESP", "PER"]) expect(usualness("carlos mamani", state)).toBe(1);
});

test("nothing is said of a name that no list knows", () => {
  expect(statesOfName(["xq"]).size).toBe(0);
});

test("every fit is above 0 and at most 1, and the best is 1", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const fits = [...statesOfName(words).values()];
      for (const value of fits) expect(value).toBeGreaterThan(0);
      if (fits.length > 0) expect(Math.max(...fits)).toBe(1);
    }),
  );
});
