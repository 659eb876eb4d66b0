import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learn } from "../../scripts/logistic-regression.ts";
import { articleSchema } from "../../src/model/index.ts";
import { likelihood, type Weights } from "../../src/reader/likelihood/features.ts";
import { read } from "../../src/reader/read.ts";

/** How likely a record is right of which so much is known. */
const likely = (weights: Weights, classes: string[], features: Record<string, number | boolean>) =>
  likelihood(weights, classes, (note) => {
    for (const [feature, value] of Object.entries(features)) note(feature, value);
  });

describe("how likely a record is right", () => {
  const weights = { dated: { all: 1, visit: 0.5 }, supplied: { all: -2 } };

  it("is even where nothing is known of it", () => {
    expect(likely(weights, ["visit"], {})).toBe(0.5);
  });

  it("grows with what speaks for it, more for the kinds that it says more about", () => {
    expect(likely(weights, ["meeting"], { dated: true })).toBeCloseTo(0.731, 3);
    expect(likely(weights, ["visit"], { dated: true })).toBeCloseTo(0.818, 3);
  });

  it("falls with what speaks against it, and passes over what nobody learned", () => {
    expect(likely(weights, ["meeting"], { supplied: true, unheard: true })).toBeCloseTo(0.119, 3);
  });

  it("counts a share for its part", () => {
    expect(likely(weights, ["meeting"], { dated: 0.5 })).toBeCloseTo(0.622, 3);
  });
});

describe("what is learned from examples", () => {
  const example = (features: Record<string, boolean>, isRight: boolean, kind = "meeting") => ({
    features: { always: 1, ...Object.fromEntries(Object.entries(features).map(([name, is]) => [name, Number(is)])) },
    classes: [kind],
    isRight,
  });

  it("is that what goes with right records speaks for a record", () => {
    const weights = learn([
      ...Array.from({ length: 20 }, () => example({ dated: true }, true)),
      ...Array.from({ length: 20 }, () => example({ supplied: true }, false)),
    ]);
    expect(likely(weights, ["meeting"], { always: true, dated: true })).toBeGreaterThan(0.9);
    expect(likely(weights, ["meeting"], { always: true, supplied: true })).toBeLessThan(0.1);
  });

  it("is how often records of one kind are right", () => {
    const weights = learn([
      ...Array.from({ length: 30 }, (_, i) => example({}, i % 10 < 9)),
      ...Array.from({ length: 30 }, (_, i) => example({}, i % 10 < 2, "visit")),
    ]);
    expect(likely(weights, ["meeting"], { always: true })).toBeCloseTo(0.9, 1);
    expect(likely(weights, ["visit"], { always: true })).toBeCloseTo(0.2, 1);
  });

  it("is the same from the same examples", () => {
    const examples = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(examples, (drawn) => {
        const told = drawn.map(([dated, supplied, isRight]) => example({ dated, supplied }, isRight));
        expect(learn(told)).toEqual(learn(told));
      }),
      { numRuns: 10 },
    );
  });
});

describe("an article with more than is likely", () => {
  const articles = readFileSync(new URL("../articles/en.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .slice(0, 60)
    .map((line) => read(articleSchema.parse(JSON.parse(line)), { explain: true }));

  it("keeps what is likely, with how likely as its confidence", () => {
    const deeds = articles.flatMap(({ engagements }) => engagements.filter(({ status }) => status !== "planned"));
    expect(Math.min(...deeds.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(0.3);
    expect(Math.max(...deeds.map(({ confidence }) => confidence))).toBeLessThanOrEqual(1);
  });

  it("says of the rest that it was unlikely", () => {
    const dropped = articles.flatMap(({ trace = [] }) => trace.filter(({ reason }) => reason === "unlikely"));
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every(({ outcome }) => outcome === "dropped")).toBe(true);
  });
});
