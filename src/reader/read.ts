import { languageOf } from "../languages/index.ts";
import { type Article, InputError, type Reading } from "../model/index.ts";

/** Version of the reader; a reading made by another version may differ. */
export const readerVersion = "0.1.0";

export interface ReadOptions {
  /** BCP 47 tag of the article's language, when known. */
  language?: string;
  /** Keep a trace of what each rule found and why candidates were dropped. */
  explain?: boolean;
}

/**
 * Reads one article. Pure: the same article gives the same reading.
 * @throws InputError when the article's language is not one that is read
 */
export function read(article: Article, options: ReadOptions = {}): Reading {
  const tag = options.language ?? article.lang ?? "fr";
  const language = languageOf(tag);
  if (!language) throw new InputError(`Cannot read language "${tag}"`, "Known languages: en, fr");
  return {
    id: article.id,
    article: {
      lang: language.tag,
      title: article.title ?? null,
      published: article.published ?? null,
      outlet: article.outlet ?? null,
      author: article.author ?? null,
      url: article.url ?? null,
    },
    people: [],
    engagements: [],
    commitments: [],
    statements: [],
    organisations: [],
    places: [],
    furniture: [],
    notes: [],
    reader: `chancery ${readerVersion}`,
  };
}
