// Writes the README's example anew from the reader as it is, and what was measured last: npm run readme
import { readFileSync, writeFileSync } from "node:fs";
import accuracy from "../src/server/accuracy.json" with { type: "json" };
import { withAccuracy } from "./readme-accuracy.ts";
import { withExample } from "./readme-example.ts";

const path = new URL("../README.md", import.meta.url);
writeFileSync(path, withAccuracy(withExample(readFileSync(path, "utf8")), accuracy.sets));
