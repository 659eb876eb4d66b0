import { loadJson } from "../data.ts";
import type { Language } from "../language.ts";
import { Lexicon, type LexiconEntry } from "../lexicon.ts";
import type { SupportVerbs } from "../rules.ts";
import { phraseWords } from "../tokenizer.ts";
import { worldEntries } from "../world-entries.ts";
import { commitments } from "./commitments.ts";
import { engagements } from "./engagements.ts";
import { nouns } from "./nouns.ts";
import { people, peopleEntries } from "./people.ts";
import { words } from "./words.ts";

const events = [...engagements, ...commitments];
const support = loadJson<SupportVerbs>(new URL("./support.json", import.meta.url));
const speech = loadJson<Record<string, string>>(new URL("./speech.json", import.meta.url));
const entries: LexiconEntry[] = [...nouns, ...peopleEntries, ...worldEntries("fr")];

export const fr: Language = {
  tag: "fr",
  name: "français",
  words,
  lexicon: new Lexicon(entries, (phrase) => phraseWords(phrase, words)),
  dates: () => [],
  furniture: [],
  events,
  support,
  people,
};
