import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { exampleText, withExample } from "../scripts/readme-example.ts";

const readme = readFileSync("README.md", "utf8");

it("shows what the reader makes of its example today (npm run readme writes it)", () => {
  expect(readme.replace(/\s+/gu, " ")).toContain(exampleText);
  expect(readme).toBe(withExample(readme));
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
