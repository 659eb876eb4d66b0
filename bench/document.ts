import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import type { Section } from "./suite.ts";

const results = new URL("./results/", import.meta.url);
const document = new URL("../docs/benchmarks.md", import.meta.url);
/** A section as measured: with the machine and the day. */
interface Result extends Section {
  machine: string;
  day: string;
}

/** Keeps what a benchmark found until it is run again. */
export function keep(name: string, section: Section): void {
  mkdirSync(results, { recursive: true });
  const result: Result = { ...section, machine: machine(), day: new Date().toISOString().slice(0, 10) };
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify(result, null, 2)}\n`);
}

/** Renders docs/benchmarks.md: the sections measured here, and those of the document as it stands for the others. */
export function writeDocument(names: readonly string[]): void {
  const standing = sectionsOf(existsSync(document) ? readFileSync(document, "utf8") : "");
  const sections = names.map((name) => fresh(name) ?? standing.get(name)).filter((section) => section !== undefined);
  writeFileSync(document, `${[introduction, ...sections].join("\n\n")}\n`);
}

const introduction = `# Benchmarks

Written by \`npm run bench\`; do not edit by hand. \`npm run bench -- reading\` runs one benchmark again and leaves the other
sections. Speeds depend on the machine, so compare the ratios: everything in one table was measured in the same run, on the
same text. MB are millions of bytes of UTF-8.`;

const marker = (name: string) => `<!-- ${name} -->`;

function fresh(name: string): string | undefined {
  const file = new URL(`${name}.json`, results);
  if (!existsSync(file)) return undefined;
  const { title, markdown, machine, day } = JSON.parse(readFileSync(file, "utf8")) as Result;
  return `${marker(name)}\n\n## ${title}\n\n${markdown.trim()}\n\nMeasured on ${day}: ${machine}.`;
}

/** The sections of the document by the name in their marker. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^<!-- (\S+) -->$/mu);
  const sections = new Map<string, string>();
  for (let i = 1; i + 1 < parts.length; i += 2)
    sections.set(parts[i] as string, `${marker(parts[i] as string)}\n\n${(parts[i + 1] as string).trim()}`);
  return sections;
}

function machine(): string {
  const model = cpus()[0]?.model.trim() || "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model}), ${memory} GB, Node ${process.version}, ${process.platform}`;
}
