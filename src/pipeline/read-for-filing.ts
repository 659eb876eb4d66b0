import { type Article, InputError, type Reading } from "../model/index.ts";
import { read } from "../reader/read.ts";

/** How articles are read. Plain data, so that it can be sent to a worker. */
export interface ReadSettings {
  /** BCP 47 tag that every article is read as; told from the text where it is missing. */
  readonly language?: string | undefined;
}

/** A reading, or why there is none. Plain data: an error would not cross from one thread to another as it is. */
export type ReadOutcome =
  | { readonly reading: Reading }
  | { readonly problem: string; readonly hint: string | undefined };

/** Reads one article; what the user can mend is an outcome, anything else is thrown. */
export function readForFiling(article: Article, { language }: ReadSettings): ReadOutcome {
  try {
    return { reading: read(article, language ? { language } : {}) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: error.message, hint: error.hint };
  }
}
