import { loadJson } from "../data.ts";
import { type DomainPhrases, domainEntriesOf } from "../domain-entries.ts";
import type { LexiconEntry } from "../lexicon.ts";
import { plural } from "./nouns.ts";

/** Words and phrases that show which domain a passage deals with. */
export const domainEntries: LexiconEntry[] = domainEntriesOf(
  loadJson<DomainPhrases>(new URL("./domains.json", import.meta.url)),
  plural,
);
