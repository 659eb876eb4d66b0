import { loadJson } from "../data.ts";
import type { Language } from "../language.ts";
import { Lexicon, type LexiconEntry } from "../lexicon.ts";
import type { SupportVerbs } from "../rules.ts";
import { phraseWords } from "../tokenizer.ts";
import { verbsOf } from "../pack.ts";
import { verbEntries } from "../verb-entries.ts";
import { worldEntries } from "../world-entries.ts";
import { commitments } from "./commitments.ts";
import { findDates } from "./dates.ts";
import { deeds } from "./deeds.ts";
import { domainEntries } from "./domains.ts";
import { acts } from "./acts.ts";
import { engagements } from "./engagements.ts";
import { furniture } from "./furniture.ts";
import { grammar } from "./grammar.ts";
import { gatherings } from "./gatherings.ts";
import { mediations } from "./mediations.ts";
import { negotiations } from "./negotiations.ts";
import { nouns } from "./nouns.ts";
import { people, peopleEntries } from "./people.ts";
import { coding } from "./plover.ts";
import { promises } from "./promises.ts";
import { topicEntries } from "./topics.ts";
import { undertakings } from "./undertakings.ts";
import { inflect, perfectWithBe } from "./verbs.ts";
import { words } from "./words.ts";

const events = [
  ...mediations,
  ...negotiations,
  ...undertakings,
  ...acts,
  ...engagements,
  ...commitments,
  ...promises,
  ...deeds,
];
const support = loadJson<SupportVerbs>(new URL("./support.json", import.meta.url));
const speech = loadJson<Record<string, string>>(new URL("./speech.json", import.meta.url));
const verbs = () => new Set([...verbsOf(events, support), ...Object.keys(speech)]);
const entries = (): LexiconEntry[] => [
  ...verbEntries(verbs(), inflect, { perfectWithBe }),
  ...grammar,
  ...nouns,
  ...domainEntries,
  ...topicEntries,
  ...peopleEntries,
  ...worldEntries("fr"),
];

export const fr: Language = {
  tag: "fr",
  name: "français",
  words,
  lexicon: new Lexicon(entries, (phrase) => phraseWords(phrase, words)),
  dates: findDates,
  furniture,
  events,
  support,
  speech,
  gatherings,
  people,
  coding: coding(verbs),
};
