import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationOf, hhiOf, normalisedHhiOf, shannonOf, spreadOf } from "../../../src/dossier/index.ts";

const sizes = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 });
const memberships = fc.array(fc.uniqueArray(fc.constantFrom("FRA", "CHN", "RUS", "TUR", "DZA"), { maxLength: 4 }), {
  maxLength: 30,
});

describe("a spread over groups", () => {
  it("is measured as by hand", () => {
    // shares 0.5, 0.3, 0.2
    const spread = spreadOf([5, 3, 2]);
    expect(spread.hhi).toBeCloseTo(0.38);
    expect(spread.normalised).toBeCloseTo((0.38 - 1 / 3) / (2 / 3));
    expect(spread.effective).toBeCloseTo(2.6316);
    expect(shannonOf([5, 3, 2])).toBeCloseTo(1.0297);
    expect(spread.effectiveShannon).toBeCloseTo(2.8001);
    expect(spread.evenness).toBeCloseTo(0.9372);
  });

  it("over one group is wholly concentrated, and not even or uneven", () => {
    expect(spreadOf([7])).toEqual({
      groups: 1,
      hhi: 1,
      normalised: null,
      effective: 1,
      effectiveShannon: 1,
      evenness: null,
    });
  });

  it.each([[[]], [[0, 0]]])("over %j is not defined", (none) => {
    expect(spreadOf(none)).toEqual({
      groups: 0,
      hhi: null,
      normalised: null,
      effective: null,
      effectiveShannon: null,
      evenness: null,
    });
  });

  it("over N equal groups has H = 1/N, N effective groups and evenness 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 1, max: 99 }), (groups, size) => {
        const spread = spreadOf(Array(groups).fill(size));
        expect(spread.hhi).toBeCloseTo(1 / groups, 10);
        expect(spread.normalised).toBeCloseTo(0, 10);
        expect(spread.effective).toBeCloseTo(groups, 8);
        expect(spread.effectiveShannon).toBeCloseTo(groups, 8);
        expect(spread.evenness).toBeCloseTo(1, 10);
      }),
    );
  });

  it("stays within bounds, and has no more effective groups by 1/H than by Shannon, nor than there are", () => {
    fc.assert(
      fc.property(sizes, (given) => {
        const { groups, hhi, normalised, effective, effectiveShannon, evenness } = spreadOf(given);
        fc.pre(groups > 0 && hhi !== null && effective !== null && effectiveShannon !== null);
        expect(hhi).toBeGreaterThanOrEqual(1 / groups - 1e-12);
        expect(hhi).toBeLessThanOrEqual(1);
        for (const share of [normalised, evenness]) if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        expect(effective).toBeLessThanOrEqual(effectiveShannon + 1e-9);
        expect(effectiveShannon).toBeLessThanOrEqual(groups + 1e-9);
      }),
    );
  });

  it("depends neither on order nor on scale nor on empty groups", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 50 }), (given, factor) => {
        const other = [0, ...given.map((size) => size * factor).reverse()];
        for (const measure of [hhiOf, normalisedHhiOf, shannonOf]) {
          const [a, b] = [measure(given), measure(other)];
          if (a === null) expect(b).toBeNull();
          else expect(b).toBeCloseTo(a, 10);
        }
      }),
    );
  });

  it("is more concentrated when a small group passes something to a larger", () => {
    expect(hhiOf([6, 2, 2])).toBeGreaterThan(hhiOf([5, 3, 2]) as number);
  });
});

describe("engagements over partners", () => {
  it("count once, shared among the partners of each", () => {
    const { hhi, groups, n } = concentrationOf([["FRA"], ["FRA", "CHN"]]);
    expect({ groups, n }).toEqual({ groups: 2, n: 2 });
    expect(hhi).toBeCloseTo(0.75 ** 2 + 0.25 ** 2);
  });

  it("are too few under ten", () => {
    expect(concentrationOf(Array(9).fill(["FRA"])).tooFew).toBe(true);
    expect(concentrationOf(Array(10).fill(["FRA"])).tooFew).toBe(false);
  });

  it("leave out those that belong to no group", () => {
    expect(concentrationOf([[], ["FRA"]]).n).toBe(1);
    expect(concentrationOf([[]])).toMatchObject({ n: 0, hhi: null, interval: null });
  });

  it("have an interval that narrows with their number", () => {
    const width = (times: number) => {
      const { interval } = concentrationOf(Array.from({ length: times }, () => [["FRA"], ["CHN"], ["RUS"]]).flat());
      return (interval?.high ?? 1) - (interval?.low ?? 0);
    };
    expect(width(100)).toBeLessThan(width(4) / 3);
  });

  it("have the same measures in whatever order they were filed", () => {
    fc.assert(
      fc.property(memberships, (given) => {
        expect(concentrationOf([...given].reverse())).toEqual(concentrationOf(given));
      }),
    );
  });

  it("have an interval of values that H can take", () => {
    fc.assert(
      fc.property(memberships, (given) => {
        const { interval, groups, n } = concentrationOf(given);
        fc.pre(n > 0);
        expect(interval?.low).toBeGreaterThanOrEqual(1 / groups - 1e-12);
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? 0);
        expect(interval?.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
