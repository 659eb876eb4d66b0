// Writes the README's example anew from the reader as it is: npm run readme
import { readFileSync, writeFileSync } from "node:fs";
import { withExample } from "./readme-example.ts";

const path = new URL("../README.md", import.meta.url);
writeFileSync(path, withExample(readFileSync(path, "utf8")));
