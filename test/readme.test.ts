import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import accuracy from "../src/server/accuracy.json" with { type: "json" };
import { withAccuracy } from "../scripts/readme-accuracy.ts";
import { exampleText, withExample } from "../scripts/readme-example.ts";

const readme = readFileSync("README.md", "utf8");

it("shows what the reader makes of its example today (npm run readme writes it)", () => {
  expect(readme.replace(/\s+/gu, " ")).toContain(exampleText);
  expect(readme).toBe(withExample(readme));
});

it("tells the accuracy that was measured last, as the site does (npm run accuracy writes it)", () => {
  expect(withAccuracy(readme, accuracy.sets)).toBe(readme);
  expect(readme.match(/^\| \[?test\/articles.*\|$/gmu)).toHaveLength(4);
});

it("names the two commands that a newcomer runs", () => {
  expect(readme).toContain("npm ci && npm start");
  expect(readme).toContain("npm ci && npm test");
});

it("links only to files that exist", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)\)/gu)].map(([, path]) => path as string);
  expect(links.length).toBeGreaterThan(3);
  for (const path of links) expect(() => readFileSync(path), path).not.toThrow(/ENOENT/u);
});
