import type { Language } from "../language.ts";
import { Lexicon } from "../lexicon.ts";
import { phraseWords } from "../tokenizer.ts";
import { words } from "./words.ts";

export const en: Language = {
  tag: "en",
  name: "English",
  words,
  lexicon: new Lexicon([], (phrase) => phraseWords(phrase, words)),
  dates: () => [],
  furniture: [],
};
