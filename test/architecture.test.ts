import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../src/languages/index.ts";

const mayImport: Record<string, string[]> = {
  model: [],
  threads: [],
  world: ["model"],
  languages: ["model", "world"],
  reader: ["model", "languages", "world"],
  intake: ["model", "threads"],
  evaluate: ["model"],
  dossier: ["model"],
  export: ["model"],
  store: ["model", "threads"],
  pipeline: ["model", "threads", "languages", "world", "reader", "intake", "dossier", "store"],
  desk: ["model", "intake", "dossier", "store", "pipeline"],
  server: ["model", "world", "languages", "dossier", "store", "export", "desk"],
  cli: [
    "server",
    "desk",
    "model",
    "world",
    "languages",
    "reader",
    "intake",
    "evaluate",
    "dossier",
    "store",
    "export",
    "pipeline",
  ],
};
const filesOf = (folder: string) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => `src/${folder}/${path}`);
/** Files that a file imports; with `atRunTime`, without those of which it takes only types. */
const importsOf = (file: string, atRunTime = false) =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)( type)?\b[^;]*? from "(\.[^"]+)"/gmu)]
    .filter(([, isType]) => !(atRunTime && isType))
    .map(([, , path]) => new URL(path as string, `file:///${file}`).pathname.slice(1));

describe.each(Object.entries(mayImport))("%s", (folder, allowed) => {
  it(`imports only ${allowed.join(", ") || "itself"}`, () => {
    const folders = filesOf(folder)
      .flatMap((file) => importsOf(file))
      .map((path) => path.split("/")[1]);
    expect([...new Set(folders)].filter((name) => name !== folder && !allowed.includes(name as string))).toEqual([]);
  });
});

it("knows every folder", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
});

it("has no file that imports itself through others", () => {
  const files = Object.keys(mayImport).flatMap(filesOf);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file) || !files.includes(file)) return [];
    const ring =
      importsOf(file, true)
        .map((next) => visit(next, [...path, file]))
        .find(({ length }) => length > 0) ?? [];
    done.add(file);
    return ring;
  };
  expect(files.map((file) => visit(file, [])).find(({ length }) => length > 0) ?? []).toEqual([]);
});

it("names no language in the reader", () => {
  const tags = new RegExp(`["'\`](?:${languages.map(({ tag }) => tag).join("|")})["'\`]`, "u");
  expect(filesOf("reader").filter((file) => tags.test(readFileSync(file, "utf8")))).toEqual([]);
});
