import { readFileSync } from "node:fs";
import type { Article } from "../src/model/article.ts";
import { type WrittenLanguage, writeArticles } from "./articles/index.ts";
import type { BenchOptions } from "./suite.ts";

/** The articles to read: written ones, or those of the file named with --text, by language. */
export function corpus(language: WrittenLanguage, count: number, { text, quick }: BenchOptions): Article[] {
  if (text === undefined) return [...writeArticles({ count: quick ? count / 10 : count, languages: [language] })];
  const articles = jsonLinesOf<Article>(text);
  return articles.filter(({ lang }) => lang === language);
}

export const bytesOf = (articles: readonly { text: string }[]) =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** What the lines of a JSON Lines file hold. */
export const jsonLinesOf = <Line>(file: string | URL): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
