import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../model/index.ts";
import { extensionOf, extensions } from "./sniff.ts";

/**
 * The files that a source stands for: itself, every readable file of a folder, or what a pattern (`news/*.md`,
 * `archive/**` + `/*.txt`) fits; sorted by name. "-" is standard input.
 * @throws InputError where there is none
 */
export function expand(source: string): string[] {
  if (source === "-") return [source];
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return filesOf(source);
  if (stats) return [source];
  if (/[*?[{]/u.test(source)) return filesLike(source);
  throw new InputError(
    `Cannot find ${source}`,
    "Give a file, a folder, a pattern such as 'news/*.txt', an address, or - for standard input",
  );
}

function filesOf(folder: string): string[] {
  const files = entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && isArticle(entry.name))
    .map((entry) => join(folder, entry.name));
  if (files.length > 0) return files;
  throw new InputError(
    `No readable file in ${folder}`,
    `Files read: ${[...extensions].map((name) => `.${name}`).join(", ")}`,
  );
}

const isArticle = (name: string) =>
  !name.startsWith(".") &&
  extensions.has(extensionOf(name)) &&
  !/^(?:readme|licen[cs]e|changelog|notice)\b/iu.test(name);

/** Entries by name; a folder that may not be read has none. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new InputError(`Cannot read ${folder} (${(error as NodeJS.ErrnoException).code ?? "error"})`);
  }
}

function filesLike(pattern: string): string[] {
  const parts = pattern.split("/");
  const fixed = parts.findIndex((part) => /[*?[{]/u.test(part));
  const root = parts.slice(0, fixed).join("/");
  const matches = globToRegExp(parts.slice(fixed).join("/"));
  const depth = pattern.includes("**") ? 20 : parts.length - fixed;
  const base = root || (pattern.startsWith("/") ? "/" : ".");
  const found = statSync(base, { throwIfNoEntry: false })?.isDirectory() ? walk(base, "", depth) : [];
  const files = found.filter((path) => matches.test(path)).map((path) => (base === "." ? path : join(base, path)));
  if (files.length > 0) return files;
  throw new InputError(`No file fits ${pattern}`);
}

function walk(base: string, under: string, depth: number): string[] {
  if (depth === 0) return [];
  return entriesOf(join(base, under))
    .filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules")
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(base, path, depth - 1) : [path];
    });
}

/** `*` and `?` stay inside one folder, `**` crosses folders, `[ab]` and `{a,b}` choose. */
export function globToRegExp(pattern: string): RegExp {
  let choices = 0;
  const source = pattern.replace(/\*\*\/?|\*|\?|\[[^\]/]+\]|[{},]|[.+^$()|\\[\]/-]/gu, (mark) => {
    if (mark.startsWith("**")) return mark.endsWith("/") ? "(?:[^/]+/)*" : ".*";
    if (mark === "*") return "[^/]*";
    if (mark === "?") return "[^/]";
    if (mark === "{" && ++choices) return "(?:";
    if (mark === "}" && choices > 0 && choices--) return ")";
    if (mark === "," && choices > 0) return "|";
    if (mark.length > 1) return `[${mark.slice(1, -1).replace(/^!/u, "^").replaceAll("\\", "\\\\")}]`;
    return `\\${mark}`;
  });
  return new RegExp(`^${source.replaceAll("\\,", ",")}${")".repeat(choices)}$`, "u");
}
