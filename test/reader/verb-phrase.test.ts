import { describe, expect, it } from "vitest";
import { grammar as enGrammar } from "../../src/languages/en/grammar.ts";
import { inflect as inflectEn, transitive } from "../../src/languages/en/verbs.ts";
import { words as enWords } from "../../src/languages/en/words.ts";
import { grammar as frGrammar } from "../../src/languages/fr/grammar.ts";
import { inflect as inflectFr, perfectWithBe } from "../../src/languages/fr/verbs.ts";
import { words as frWords } from "../../src/languages/fr/words.ts";
import type { TaggedText } from "../../src/languages/language.ts";
import { Lexicon, type LexiconEntry, type TagSpan } from "../../src/languages/lexicon.ts";
import { phraseWords, tokenize, type WordRules } from "../../src/languages/tokenizer.ts";
import { verbEntries } from "../../src/languages/verb-entries.ts";
import { governor, isNounHere, type VerbPhrase, verbPhrase } from "../../src/reader/verb-phrase.ts";

const frLemmas =
  "recevoir annoncer signer se|rendre s'entretenir rencontrer arriver venir ouvrir tenir rappeler vouloir décider s'engager rejoindre attendre conclure visiter reporter se|féliciter prendre|part souhaiter condamner prévoir établir réunir accompagner conduire remettre saluer négocier remercier frapper".split(
    " ",
  );
const enLemmas =
  "receive sign meet visit agree refuse plan call|off put|off hold decorate arrive expect send host postpone schedule hand|over withdraw invite".split(
    " ",
  );

function tagger(lemmas: string[], words: WordRules, entriesOf: (lemmas: string[]) => LexiconEntry[]) {
  const entries = entriesOf(lemmas.map((lemma) => lemma.replace("|", " ")));
  const lexicon = new Lexicon(entries, (phrase) => phraseWords(phrase, words));
  return (text: string): TaggedText => {
    const { tokens, sentences } = tokenize(text, words, lexicon);
    return { text, tokens, sentences, tags: lexicon.tag(tokens) };
  };
}

const fr = tagger(frLemmas, frWords, (lemmas) => [...verbEntries(lemmas, inflectFr, { perfectWithBe }), ...frGrammar]);
const en = tagger(enLemmas, enWords, (lemmas) => [...verbEntries(lemmas, inflectEn, { transitive }), ...enGrammar]);

/** The tag of the last verb of this lemma. */
function find(text: TaggedText, lemma: string): TagSpan {
  for (const spans of text.tags.toReversed())
    for (const span of spans ?? []) if (span.tag.type === "verb" && span.tag.value === lemma) return span;
  throw new Error(`No "${lemma}" in "${text.text}"`);
}

/** "past passive not": what the phrase says, in words, leaving out what goes without saying. */
function describePhrase(phrase: VerbPhrase): string {
  return [
    phrase.time,
    phrase.form === "finite" ? "" : phrase.form,
    phrase.mood === "real" ? "" : phrase.mood,
    phrase.aspect === "ahead" ? "ahead" : "",
    phrase.passive ? "passive" : "",
    phrase.reflexive ? "reflexive" : "",
    phrase.negated ? "not" : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const french: [string, string, string][] = [
  ["Le président a reçu le ministre.", "recevoir", "past"],
  ["Le président reçoit le ministre.", "recevoir", "present"],
  ["Le président recevra le ministre.", "recevoir", "future"],
  ["Le président reçut le ministre.", "recevoir", "past"],
  ["Le président recevait le ministre.", "recevoir", "past"],
  ["Le ministre a été reçu par le président.", "recevoir", "past passive"],
  ["Le ministre est reçu par le président.", "recevoir", "present passive"],
  ["Le ministre sera reçu par le président.", "recevoir", "future passive"],
  ["Le ministre a également été longuement reçu.", "recevoir", "past passive"],
  ["Le ministre, reçu par le président, a parlé.", "recevoir", "past participle passive"],
  ["La lettre remise au président.", "remettre", "past participle passive"],
  ["Arrivé lundi à Paris, il parle.", "arriver", "past participle"],
  ["Il s'est entretenu avec son homologue.", "entretenir", "past reflexive"],
  ["Elles se sont également entretenues.", "entretenir", "past reflexive"],
  ["Ils s’entretiennent ce mardi.", "entretenir", "present reflexive"],
  ["Nous nous sommes entretenus avec lui.", "entretenir", "past reflexive"],
  ["Nous nous félicitons de cet accord.", "féliciter", "present reflexive"],
  ["Le ministre s'est rendu à Alger.", "rendre", "past reflexive"],
  ["Le ministre doit se rendre à Alger.", "rendre", "future ahead reflexive"],
  ["Le ministre devait se rendre à Alger.", "rendre", "future ahead reflexive"],
  ["La réunion devrait se tenir à Alger.", "tenir", "future possible ahead reflexive"],
  ["La réunion devra être reportée.", "reporter", "future ahead passive"],
  ["Le ministre devant se rendre à Alger.", "rendre", "future gerund ahead reflexive"],
  ["Il est arrivé à Alger.", "arriver", "past"],
  ["Elle était venue à Alger.", "venir", "past"],
  ["Il n'est pas arrivé.", "arriver", "past not"],
  ["Le Mali va ouvrir une ambassade.", "ouvrir", "future ahead"],
  ["Le Mali allait ouvrir une ambassade.", "ouvrir", "future ahead"],
  ["Le Mali ne va pas ouvrir une ambassade.", "ouvrir", "future ahead not"],
  ["Le Mali s'apprête à ouvrir une ambassade.", "ouvrir", "future ahead reflexive"],
  ["Il n'a pas reçu le ministre.", "recevoir", "past not"],
  ["Il n'a jamais été reçu.", "recevoir", "past passive not"],
  ["Aucun accord n'a été signé.", "signer", "past passive not"],
  ["L'accord ne sera pas signé.", "signer", "future passive not"],
  ["Il ne reçoit plus le ministre.", "recevoir", "present not"],
  ["Il n'a reçu que le ministre.", "recevoir", "past"],
  ["Il est parti sans avoir reçu le ministre.", "recevoir", "past infinitive not"],
  ["Il est parti sans rencontrer le ministre.", "rencontrer", "none infinitive not"],
  ["Il a décidé de ne pas recevoir le ministre.", "recevoir", "none infinitive not"],
  ["Après avoir reçu le ministre, il parle.", "recevoir", "past infinitive"],
  ["Il souhaite recevoir le ministre.", "recevoir", "none infinitive"],
  ["En recevant le ministre, il a souri.", "recevoir", "none gerund"],
  ["Ayant reçu le ministre, il a souri.", "recevoir", "past gerund"],
  ["Le Bénin vient de rappeler son ambassadeur.", "rappeler", "past"],
  ["Le président aurait reçu le ministre.", "recevoir", "past conditional"],
  ["Le ministre aurait été reçu.", "recevoir", "past conditional passive"],
  ["Le ministre serait reçu demain.", "recevoir", "future conditional passive"],
  ["Le président avait reçu le ministre.", "recevoir", "past"],
  ["Le président pourrait recevoir le ministre.", "recevoir", "future possible"],
  ["Le président peut recevoir le ministre.", "recevoir", "future possible"],
  ["Ils ont pu rencontrer le ministre.", "rencontrer", "past"],
  ["Ils n'ont pas pu se rencontrer.", "rencontrer", "past reflexive not"],
  ["Il a dû reporter sa visite.", "reporter", "past"],
  ["La visite a dû être reportée.", "reporter", "past passive"],
  ["Il pourrait avoir reçu le ministre.", "recevoir", "past possible"],
  ["Il a reçu le ministre et signé un accord.", "signer", "past"],
  ["Ils se sont rencontrés et entretenus.", "entretenir", "past reflexive"],
  ["Le ministre sera reçu et accompagné par le président.", "accompagner", "future passive"],
  ["Il va recevoir le ministre et signer un accord.", "signer", "future ahead"],
  ["Le président a, de son côté, reçu le ministre.", "recevoir", "past"],
  ["Le président a-t-il reçu le ministre ?", "recevoir", "past"],
  ["Le président l'a reçu.", "recevoir", "past"],
  ["Le ministre est attendu mardi à Alger.", "attendre", "future ahead passive"],
  ["La visite prévue mardi.", "prévoir", "future participle ahead passive"],
  ["La visite était prévue mardi.", "prévoir", "future ahead passive"],
  ["Il annonce une visite.", "annoncer", "present"],
  ["Il a annoncé une visite.", "annoncer", "past"],
  ["Une visite annoncée hier.", "annoncer", "past participle passive"],
  ["Il a rejoint la capitale.", "rejoindre", "past"],
  ["Il rejoint la capitale.", "rejoindre", "present"],
  ["La délégation conduite par le ministre.", "conduire", "past participle passive"],
  ["La délégation est conduite par le ministre.", "conduire", "present passive"],
  ["Il a pris part au sommet.", "prendre part", "past"],
  ["Il prendra part au sommet.", "prendre part", "future"],
  ["Bien qu'il ait reçu le ministre.", "recevoir", "past"],
  ["Pour qu'il reçoive le ministre.", "recevoir", "present possible"],
  ["Il craint que le Mali ne reçoive le ministre.", "recevoir", "present possible"],
  ["Il partira avant que l'accord ne soit signé.", "signer", "present possible passive"],
  ["Il n'en a pas moins rappelé son ambassadeur.", "rappeler", "past"],
  ["Personne n'a signé l'accord.", "signer", "past not"],
  ["Il a salué l'accord négocié à Doha et signé par le ministre.", "signer", "past participle passive"],
  ["Il a remercié le pays frappé par le séisme et annoncé une visite.", "annoncer", "past"],
  ["LE PRÉSIDENT A REÇU LE MINISTRE", "recevoir", "past"],
  ["LE PRÉSIDENT A ANNONCE UNE VISITE", "annoncer", "past"],
];

const english: [string, string, string][] = [
  ["The president received the minister.", "receive", "past"],
  ["The president receives the minister.", "receive", "present"],
  ["The president will receive the minister.", "receive", "future"],
  ["The minister was received by the president.", "receive", "past passive"],
  ["The minister was warmly received.", "receive", "past passive"],
  ["The minister, received by the president, spoke.", "receive", "past participle passive"],
  ["The deal has been signed.", "sign", "past passive"],
  ["The deal had already been signed.", "sign", "past passive"],
  ["The deal will be signed in May.", "sign", "future passive"],
  ["The deal is to be signed in May.", "sign", "future ahead passive"],
  ["The deal was to be signed in May.", "sign", "future ahead passive"],
  ["The deal is being signed.", "sign", "present passive"],
  ["He is due to visit Paris.", "visit", "future ahead"],
  ["They are expected to meet today.", "meet", "future ahead"],
  ["They are set to meet today.", "meet", "future ahead"],
  ["They are going to meet today.", "meet", "future ahead"],
  ["They have yet to meet.", "meet", "future ahead not"],
  ["They did not meet.", "meet", "past not"],
  ["They didn't meet.", "meet", "past not"],
  ["They won’t meet.", "meet", "future not"],
  ["They never met.", "meet", "past not"],
  ["They have never met.", "meet", "past not"],
  ["No agreement was signed.", "sign", "past passive not"],
  ["Neither side signed the deal.", "sign", "past not"],
  ["He would visit Paris in May.", "visit", "future conditional"],
  ["He would have visited Paris.", "visit", "past conditional"],
  ["He may visit Paris.", "visit", "future possible"],
  ["He could visit Paris.", "visit", "future possible"],
  ["He may have visited Paris.", "visit", "past possible"],
  ["He might not visit Paris.", "visit", "future possible not"],
  ["Having met the minister, he left.", "meet", "past gerund"],
  ["He hopes to meet the minister.", "meet", "none infinitive"],
  ["He claims to have met the minister.", "meet", "past infinitive"],
  ["He left without meeting the minister.", "meet", "none gerund not"],
  ["After meeting the minister, he left.", "meet", "past gerund"],
  ["Before meeting the minister, he left.", "meet", "none gerund"],
  ["They are meeting in Paris.", "meet", "present"],
  ["They were meeting in Paris.", "meet", "past"],
  ["The ministers met in Paris.", "meet", "past"],
  ["The ministers have met in Paris.", "meet", "past"],
  ["The ministers meet in Paris.", "meet", "present"],
  ["The talks were held in Paris.", "hold", "past passive"],
  ["The visit was called off.", "call off", "past passive"],
  ["The visit has been put off.", "put off", "past passive"],
  ["Kenya put off the visit.", "put off", "past"],
  ["He will hand over the letter.", "hand over", "future"],
  ["A letter signed by the ministers.", "sign", "past participle passive"],
  ["A letter signed on Monday in Paris by the ministers.", "sign", "past participle passive"],
  ["He will meet the minister and sign a deal.", "sign", "future"],
  ["He will be received and decorated.", "decorate", "future passive"],
  ["He met the minister and signed a deal.", "sign", "past"],
  ["They agreed to meet the minister and sign a deal.", "sign", "none infinitive"],
  ["The ministers have, officials said, signed a deal.", "sign", "past"],
  ["He's signed a deal.", "sign", "past"],
  ["They'll sign a deal.", "sign", "future"],
  ["He is expected in Paris on Monday.", "expect", "future ahead passive"],
  ["The visit was scheduled for May.", "schedule", "future ahead passive"],
  ["He had to postpone the visit.", "postpone", "past"],
  ["He was able to meet the minister.", "meet", "past"],
  ["He was unable to meet the minister.", "meet", "past not"],
  ["They cannot meet.", "meet", "future possible not"],
  ["He not only met the minister.", "meet", "past"],
  ["The talks held in Paris were long.", "hold", "past participle passive"],
  ["The deal which our governments signed in 2019.", "sign", "past"],
  ["He held talks in Paris.", "hold", "past"],
  ["They signed on Monday a deal.", "sign", "past"],
  ["The ministers signed in Paris two deals.", "sign", "past"],
  ["He left ahead of the planned visit.", "plan", "future participle ahead passive"],
  ["He has arrived in Paris.", "arrive", "past"],
];

describe("verbPhrase", () => {
  it.each(french)("%s", (sentence, lemma, expected) => {
    const text = fr(sentence);
    expect(describePhrase(verbPhrase(text, find(text, lemma)))).toBe(expected);
  });

  it.each(english)("%s", (sentence, lemma, expected) => {
    const text = en(sentence);
    expect(describePhrase(verbPhrase(text, find(text, lemma)))).toBe(expected);
  });

  it("covers the auxiliaries, pronouns and negation", () => {
    const text = fr("Le ministre ne s'est pas rendu à Alger.");
    const { first, last } = verbPhrase(text, find(text, "rendre"));
    expect(text.tokens.slice(first, last).map((token) => token.word.text)).toEqual(["ne", "s'", "est", "pas", "rendu"]);
  });
});

describe("isNounHere", () => {
  const cases: [(text: string) => TaggedText, string, string, boolean][] = [
    [fr, "La rencontre a eu lieu.", "rencontrer", true],
    [fr, "Il la rencontre.", "rencontrer", false],
    [fr, "Le ministre rencontre le président.", "rencontrer", false],
    [en, "He paid a courtesy visit.", "visit", true],
    [en, "He came ahead of the visit.", "visit", true],
    [en, "They visit Paris.", "visit", false],
    [en, "A minister will visit Paris.", "visit", false],
  ];
  it.each(cases)("%o %s", (tag, sentence, lemma, expected) => {
    const text = tag(sentence);
    expect(isNounHere(text, find(text, lemma))).toBe(expected);
  });
});

describe("governor", () => {
  const cases: [(text: string) => TaggedText, string, string, string | undefined][] = [
    [fr, "Il a annoncé vouloir recevoir le ministre.", "recevoir", "vouloir"],
    [fr, "Il a annoncé vouloir recevoir le ministre.", "vouloir", "annoncer"],
    [fr, "Il a décidé de rappeler son ambassadeur.", "rappeler", "décider"],
    [fr, "Ils se sont engagés à signer un accord.", "signer", "engager"],
    [fr, "Pour signer un accord, il parle.", "signer", undefined],
    [fr, "Ils ont décidé de recevoir le ministre et de signer un accord.", "signer", "décider"],
    [en, "They agreed to meet.", "meet", "agree"],
    [en, "They agreed to meet the minister and sign a deal.", "sign", "agree"],
    [en, "They refused to sign the deal.", "sign", "refuse"],
    [en, "He invited him to visit Paris.", "visit", "invite"],
    [en, "He arrived, to sign the deal.", "sign", undefined],
  ];
  it.each(cases)("%o %s: %s", (tag, sentence, lemma, expected) => {
    const text = tag(sentence);
    const { first } = verbPhrase(text, find(text, lemma));
    expect(governor(text, first)?.tag.value).toBe(expected);
  });
});
