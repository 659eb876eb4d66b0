import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withGeneratedParts } from "../../scripts/export-docs.ts";
import { exporters } from "../../src/export/index.ts";

const document = readFileSync("docs/exports.md", "utf8");

it("shows what the exports write today (npm run docs:exports writes it)", async () => {
  expect(await withGeneratedParts(document)).toBe(document);
});

it("tells of every format", () => {
  const headings = [...document.matchAll(/^##+ (.*)$/gmu)].map(([, heading]) => heading);
  for (const { name } of exporters.filter(({ mediaType }) => !mediaType.includes("parquet")))
    expect(headings.join(", ")).toContain(name);
  expect(document).toContain("`engagements-parquet` and `commitments-parquet`");
});
