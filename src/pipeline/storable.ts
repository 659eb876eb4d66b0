import type { Article } from "../model/index.ts";

/**
 * The article as a database can hold it: NUL and halves of surrogate pairs, which PostgreSQL refuses, become U+FFFD.
 * Each stands for one UTF-16 unit, so that offsets stay what they are.
 */
export function storable(article: Article): Article {
  return Object.fromEntries(
    Object.entries(article).map(([field, value]) => [field, typeof value === "string" ? clean(value) : value]),
  ) as Article;
}

const clean = (text: string) => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
