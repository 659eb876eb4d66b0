import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Rows of the table "items met": numbers, what is met, and where it is tested. */
const rows = readFileSync("docs/security.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d/u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, items = "", what = "", tests = ""]) => ({ items, what, tests }));

it.each(rows)("$items has its test: $what", ({ tests }) => {
  for (const test of tests.split("; `")) {
    const [, file = "", name = ""] = /^`?([^`]+)`: (.+)$/u.exec(test) ?? [];
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(readFileSync(file, "utf8")).toContain(name);
  }
});

it("is a list of some length", () => expect(rows.length).toBeGreaterThan(30));
