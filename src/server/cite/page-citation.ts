import { articleHeads, type Database } from "../../store/index.ts";
import type { Asked } from "../page.ts";
import { type Citation, citationOf } from "./citation.ts";

/** A page of this site as it was visited today. */
export const citationOfPage = (title: string, { base, locale, path, today }: Asked<unknown>): Citation => ({
  type: "webpage",
  title,
  authors: [{ literal: "Chancery" }],
  container: "Chancery",
  issued: null,
  accessed: today,
  url: `${base}/${locale}${path}`,
  language: locale,
  note: null,
});

/** Articles looked up at a time. */
const batch = 200;

/** The articles with these ids, each once, in their order; those that are not on file are left out. */
export async function* citationsOf(
  ids: Iterable<string>,
  asked: Asked<unknown> & { readonly archive: { readonly db: Database } },
): AsyncGenerator<Citation> {
  const all = [...new Set(ids)];
  for (let start = 0; start < all.length; start += batch) {
    const part = all.slice(start, start + batch);
    const heads = await articleHeads(asked.archive.db, part);
    for (const id of part) {
      const head = heads.get(id);
      if (head) yield citationOf(head, asked);
    }
  }
}
