import { identify } from "../../languages/identify.ts";
import {
  type CodingPack,
  type Language,
  languageOf,
  languages,
  type TaggedText,
  tokenize,
} from "../../languages/index.ts";
import {
  type CodedEvent,
  type CodedPair,
  type CodedSentence,
  type CodingRequest,
  InputError,
} from "../../model/index.ts";
import { contextsOf } from "./contexts.ts";
import { type Clause, inContext, type Meaning, meaningOf } from "./meaning.ts";
import { locate, participantsOf, phraseAfter, phraseBefore, type Range, wordsOf } from "./participants.ts";
import { type Linked, score } from "./score.ts";
import { findTriggers, type Trigger } from "./triggers.ts";

/**
 * Codes one sentence in PLOVER: with a source and a target the event that links them, without them every event.
 * Pure: the same request gives the same answer.
 * @throws InputError when the sentence's language is not one that is coded
 */
export function code(request: CodingRequest): CodedPair | CodedSentence {
  const language = languageFor(request);
  const pack = (language.coding as () => CodingPack)();
  const { tokens, sentences } = tokenize(request.text, language.words, pack.lexicon);
  const text: TaggedText = { text: request.text, tokens, sentences, tags: pack.lexicon.tag(tokens) };
  const clauses = sentences.map(({ first, last }) => ({
    text,
    triggers: findTriggers(text, pack, first, last),
    first,
    last,
  }));
  if (request.source || request.target) return codePair(request, language, text, clauses);
  const events = clauses.flatMap((clause) => eventsOf(language, clause));
  return { id: request.id, events };
}

function languageFor({ lang, text }: CodingRequest): Language {
  const tag = lang ?? identify(text) ?? languageByWords(text);
  const language = tag ? languageOf(tag) : undefined;
  if (language?.coding) return language;
  const known = languages.filter(({ coding }) => coding).map((one) => one.tag);
  throw new InputError(
    tag ? `Cannot code language "${tag}"` : "Cannot tell the language of the text",
    `Languages coded: ${known.sort().join(", ")}; name one in "lang"`,
  );
}

/** The coded language that knows most words of a text too short to tell by its small words; undefined where none does. */
function languageByWords(text: string): string | undefined {
  const known = languages.flatMap(({ tag, words, coding }) => {
    if (!coding) return [];
    const { lexicon } = coding();
    const tags = lexicon.tag(tokenize(text, words, lexicon).tokens);
    return [{ tag, count: tags.filter((spans) => spans?.some(({ tag: { type } }) => inText.has(type))).length }];
  });
  return known.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.tag;
}

/** Tags of the words of a language; names look alike in several. */
const inText = new Set(["verb", "noun", "grammar"]);

/** What each trigger that nothing governs tells of. */
function linksOf(clause: Clause): Linked[] {
  const found: Linked[] = [];
  const taken = new Set<Trigger>();
  clause.triggers.forEach((trigger, index) => {
    const meaning = meaningOf(clause, index);
    if (!meaning) return;
    found.push({ trigger, meaning, isTaken: taken.has(trigger) });
    for (const one of meaning.taken) taken.add(one);
  });
  // a passive verb comes after the noun that it takes up
  return found.map((link) => (taken.has(link.trigger) ? { ...link, isTaken: true } : link));
}

function codePair(request: CodingRequest, language: Language, text: TaggedText, clauses: readonly Clause[]): CodedPair {
  const source = locate(text, request.source);
  const target = locate(text, request.target);
  const sides = { actors: ranges(text, source), recipients: ranges(text, target) };
  let best: { link: Linked; points: number; clause: Clause } | undefined;
  for (const clause of clauses)
    for (const link of linksOf(clause)) {
      const points = score(clause, link, source, target);
      if (!best || points > best.points) best = { link, points, clause };
    }
  if (!best)
    return {
      id: request.id,
      event: null,
      mode: null,
      contexts: contextsOf(text, 0, text.tokens.length),
      auxiliary: [],
      ...sides,
      evidence: [],
      rule: null,
      confidence: 0,
    };
  return {
    id: request.id,
    ...eventOf(language, best.clause, best.link, sides),
    confidence: confidenceOf(best.points),
  };
}

const ranges = (text: TaggedText, range: Range | undefined) => (range ? participantsOf(text, range) : []);
const confidenceOf = (points: number) => Math.round(Math.min(0.95, Math.max(0.1, 0.2 + points / 22)) * 100) / 100;

function eventOf(
  language: Language,
  { text, first, last }: Clause,
  { trigger, meaning }: Linked,
  { actors, recipients }: Pick<CodedEvent, "actors" | "recipients">,
): Omit<CodedEvent, "confidence"> {
  const { event, mode, auxiliary } = inContext(meaning, trigger);
  if (isHistorical(text, trigger)) auxiliary.push("historical");
  return {
    event,
    mode,
    contexts: contextsOf(text, first, last),
    auxiliary,
    actors,
    recipients,
    evidence: [wordsOf(text, { first: trigger.first, last: meaning.last })],
    rule: `${language.tag}.${meaning.group.id}`,
  };
}

/** Told as past before another past ("had arrested"). */
function isHistorical(text: TaggedText, { phrase }: Trigger): boolean {
  if (phrase?.time !== "past" || phrase.aspect !== "perfect") return false;
  return text.tags[phrase.first]?.some(({ tag }) => tag.value === "have" && tag.form === "simple") ?? false;
}

/** Every event of a sentence with those who act and those acted upon, where somebody is named on either side. */
function eventsOf(language: Language, clause: Clause): CodedEvent[] {
  const verbs = clause.triggers.filter(({ phrase }) => phrase);
  return linksOf(clause).flatMap((link) => {
    const { trigger, meaning, isTaken } = link;
    if (isTaken) return [];
    const sides = sidesOf(clause, verbs, trigger, meaning);
    if (!trigger.phrase && (sides.actors.length === 0 || !hasTie(clause, trigger))) return [];
    if (trigger.phrase && trigger.phrase.form !== "finite" && sides.recipients.length === 0) return [];
    const confidence = meaning.weak ? 0.4 : trigger.phrase?.form === "finite" ? 0.8 : 0.6;
    return [{ ...eventOf(language, clause, link, sides), confidence }];
  });
}

/** "the arrest of", "an attack by": a noun without a tie names no event of its own. */
const hasTie = ({ text }: Clause, { last }: Trigger) =>
  text.tags[last]?.some(({ tag }) => tag.type === "grammar" && ["of", "by", "between"].includes(tag.value)) ?? false;

function sidesOf(clause: Clause, verbs: readonly Trigger[], trigger: Trigger, meaning: Meaning) {
  const { text, first, last } = clause;
  const before = phraseBefore(text, verbs, first, trigger.first);
  const after = phraseAfter(text, verbs, Math.max(trigger.last, meaning.last), last);
  const isPassive = trigger.phrase?.passive ?? false;
  return isPassive
    ? { actors: ranges(text, after), recipients: ranges(text, before) }
    : { actors: ranges(text, before), recipients: ranges(text, after) };
}
