import { createRequire } from "node:module";
import type { WrittenLanguage } from "./articles/index.ts";
import { cutAndTag, read } from "./chancery.ts";

/** Something that reads or splits a text; the number only keeps the work from being optimised away. */
export interface Peer {
  readonly name: string;
  readonly does: string;
  /** Rounds are few for the slow ones. */
  readonly slow?: boolean;
  run(text: string): number;
}

const require = createRequire(import.meta.url);

/** The reader first, then its first step alone, then whom it is compared with on texts of this language. */
export function peersFor(language: WrittenLanguage): Peer[] {
  return [
    chancery(language),
    firstStep(language),
    ...(language === "en" ? [wink(), compromise("compromise")] : [compromise("fr-compromise")]),
    segmenter(language, "word"),
    segmenter(language, "sentence"),
  ];
}

function chancery(language: WrittenLanguage): Peer {
  const run = (text: string) => read({ id: "bench", text, lang: language, published: "2025-10-16" }).people.length;
  return { name: "Chancery", does: "the whole reading: people, engagements, commitments, statements, evidence", run };
}

function firstStep(language: WrittenLanguage): Peer {
  const run = (text: string) => cutAndTag(text, language);
  return { name: "Chancery, first step", does: "cuts the text into words and looks them up", run };
}

/** The full English pipe of wink-nlp, with its entities read out. */
function wink(): Peer {
  const winkNlp = require("wink-nlp");
  const nlp = winkNlp(require("wink-eng-lite-web-model"));
  const run = (text: string) => nlp.readDoc(text).entities().out(nlp.its.detail).length as number;
  return { name: "wink-nlp", does: "sentences, parts of speech, negation, sentiment and entities", run };
}

function compromise(name: "compromise" | "fr-compromise"): Peer {
  const module = require(name);
  const nlp = module.default ?? module;
  const run = (text: string) => nlp(text).people().out("array").length as number;
  return { name, does: "parts of speech and people", slow: true, run };
}

function segmenter(language: WrittenLanguage, granularity: "word" | "sentence"): Peer {
  const split = new Intl.Segmenter(language, { granularity });
  const run = (text: string) => {
    let count = 0;
    for (const { segment } of split.segment(text)) count += segment.length;
    return count;
  };
  return { name: `Intl.Segmenter, ${granularity}s`, does: `splits the text into ${granularity}s, no more`, run };
}
