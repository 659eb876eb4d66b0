import { expect, it } from "vitest";
import { joinStories } from "../../src/dossier/index.ts";

const published: Record<string, string> = { a: "2025-03-03", b: "2025-03-01", c: "2025-03-02", d: "2025-01-01" };
const join = (groups: string[][]) => joinStories(groups, (id) => published[id] ?? null).map(({ articles }) => articles);

it("joins groups that share an article, earliest first", () => {
  expect(join([["a", "b"], ["b", "c"], ["d"]])).toEqual([["b", "c", "a"], ["d"]]);
});

it("joins what only a later group brings together", () => {
  expect(join([["a"], ["b"], ["c"], ["a", "b", "c"]])).toEqual([["b", "c", "a"]]);
});

it("names a story after its earliest article, whatever the order of the groups", () => {
  const [one] = joinStories(
    [
      ["a", "b"],
      ["c", "b"],
    ],
    (id) => published[id] ?? null,
  );
  const [other] = joinStories(
    [
      ["b", "c"],
      ["a", "c"],
    ],
    (id) => published[id] ?? null,
  );
  expect(one).toEqual(other);
});

it("puts the undated last", () => {
  expect(join([["unknown", "a"]])).toEqual([["a", "unknown"]]);
});
