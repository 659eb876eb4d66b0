// Writes the tables and examples of docs/exports.md anew from the exports as they are: npm run docs:exports
import { readFileSync, writeFileSync } from "node:fs";
import { withGeneratedParts } from "./export-docs.ts";

const path = new URL("../docs/exports.md", import.meta.url);
writeFileSync(path, await withGeneratedParts(readFileSync(path, "utf8")));
