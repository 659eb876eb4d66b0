import type { WordRules } from "../tokenizer.ts";

const list = (words: string) => new Set(words.split(" "));

export const words: WordRules = {
  abbreviations: list(
    "mr mrs ms messrs dr drs prof hon rt st sr jr gen col lt maj capt cmdr adm sgt gov sen rep h.e amb jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co corp no nos vs etc al fig vol art dept mt rev pres ma engr atty barr",
  ),
  trailing: list("jr sr inc ltd co corp etc"),
  elisions: list("o' d' l'"),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d"],
  future: null,
  adjective:
    /^(?!official|general|rival|capital|principal|national)\p{L}+(?:ical|onal|ateral|iary|cial|ious|ative|etic)$/u,
  infinitive: /^[a-z-]+$/u,
  openers: list("The A An He She It They In On At This These Those But And According However Its His Her Their We"),
};
