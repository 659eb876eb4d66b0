import { identify } from "../languages/identify.ts";
import { type Language, languageOf, languages, type TaggedText, tokenize, withSums } from "../languages/index.ts";
import { type Article, type Domain, evidence, InputError, type Reading } from "../model/index.ts";
import { organisationName } from "../world/index.ts";
import { findCandidates } from "./candidates/index.ts";
import { commitmentOf, promisesAmong, type Undertaking } from "./commitments/index.ts";
import { findDomains } from "./domains.ts";
import { ownersOf } from "./event-domains.ts";
import { type Engagement, joinTellings, recordOf } from "./engagements.ts";
import { addHostsMet, inheritDates } from "./event-context.ts";
import { findByline, setAside } from "./furniture.ts";
import { withLandsAgain } from "./lands-again.ts";
import { likelyCommitments, likelyDomains, likelyEngagements } from "./likelihood/index.ts";
import type { Mention } from "./mentions.ts";
import type { Page } from "./page.ts";
import { findMentions } from "./people.ts";
import { findPlaces } from "./places.ts";
import { statementsOf } from "./statements.ts";
import { findTopics } from "./topics.ts";
import { Trace, type TraceEntry } from "./trace.ts";

/** Version of the reader; a reading made by another version may differ. */
export const readerVersion = "0.1.0";

export interface ReadOptions {
  /** BCP 47 tag of the article's language, when known. */
  language?: string;
  /** Keep a trace of what each rule found and why candidates were dropped. */
  explain?: boolean;
}

export type ExplainedReading = Reading & { trace?: readonly TraceEntry[] };

/**
 * Reads one article: sets furniture aside, tags the words, finds people, dates and places, tries the rules, joins what
 * they found, and leaves out what is unlikely. Pure: the same article gives the same reading.
 * @throws InputError when the article's language is not one that is read
 */
export function read(article: Article, options: ReadOptions = {}): ExplainedReading {
  const { page, author, furniture, trace, ...found } = findIn(article, options);
  const engagements = likelyEngagements(page, found.engagements, trace);
  const owners = ownersOf(engagements);
  const domains = likelyDomains(page, engagements, owners);
  const records = engagements.map((engagement, i) =>
    recordOf(page, engagement, engagements, owners, domains[i] as Domain[]),
  );
  const promises = likelyCommitments(page, found.promises, engagements, trace);
  return {
    id: article.id,
    article: {
      lang: page.language.tag,
      title: article.title ?? null,
      published: article.published ?? null,
      outlet: article.outlet ?? null,
      author: article.author ?? author,
      url: article.url ?? null,
    },
    people: page.people.map(({ name, office, of, evidence: proof, confidence, rules }) => ({
      name,
      office,
      of,
      evidence: proof,
      confidence,
      rules,
    })),
    engagements: records,
    commitments: promises.map((promise) => commitmentOf(page, promise)),
    statements: statementsOf(page, engagements, records),
    organisations: organisationsOf(page),
    places: placesOf(page),
    furniture,
    notes: [],
    reader: `chancery ${readerVersion}`,
    ...(options.explain ? { trace: trace.entries } : {}),
  };
}

/** All that the rules find in an article, likely or not. */
export interface Findings {
  readonly page: Page;
  readonly author: string | null;
  readonly furniture: Reading["furniture"];
  readonly engagements: readonly Engagement[];
  readonly promises: readonly Undertaking[];
  readonly trace: Trace;
}

/**
 * What the rules find in an article, before what is unlikely is left out.
 * @throws InputError when the article's language is not one that is read
 */
export function findIn(article: Article, options: ReadOptions = {}): Findings {
  const language = languageFor(article, options.language);
  const furniture = setAside(article.text, language);
  const byline = findByline(article.text, language);
  const text = tagText(article.text, language, byline ? [...furniture, byline] : furniture);
  const page = lookOver(article, language, text);
  const trace = new Trace(text.text, text.tokens, options.explain ?? false);
  const candidates = findCandidates(page, trace);
  const engagements = joinTellings(candidates);
  inheritDates(page, engagements);
  addHostsMet(engagements);
  const promises = promisesAmong(page, candidates);
  return { page, author: byline?.author ?? null, furniture, engagements, promises, trace };
}

function languageFor(article: Article, wanted: string | undefined): Language {
  const tag = wanted ?? article.lang ?? identify(article.text);
  const language = tag ? languageOf(tag) : undefined;
  if (language) return language;
  const known = languages
    .map(({ tag }) => tag)
    .sort()
    .join(", ");
  throw new InputError(
    tag ? `Cannot read language "${tag}"` : "Cannot tell the language of the text",
    `Known languages: ${known}; name one with --language`,
  );
}

/** Cuts and tags the text; what is set aside is blanked so that offsets stay those of the text as received. */
function tagText(text: string, language: Language, aside: readonly { start: number; end: number }[]): TaggedText {
  const { tokens, sentences } = tokenize(blank(text, aside), language.words, language.lexicon);
  return withLandsAgain({ text, tokens, sentences, tags: withSums(tokens, language.lexicon.tag(tokens)) });
}

function blank(text: string, aside: readonly { start: number; end: number }[]): string {
  let out = "";
  let from = 0;
  for (const { start, end } of [...aside].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    out += text.slice(from, start) + "\n".repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}

/** What the text speaks of, before any rule is tried. */
function lookOver(article: Article, language: Language, text: TaggedText): Page {
  const found = findMentions(text, article, language);
  const places = findPlaces(text).filter(({ last }) => !isCurrency(text, last));
  const datelines = new Set(places.filter(({ role }) => role === "dateline").map(({ first }) => first));
  const mentions = found.mentions.filter(
    ({ first, last, kind, via }) =>
      kind !== "state" ||
      !(isCurrency(text, last) || datelines.has(first) || (via === "seat" && isWithinNoun(text, first, last))),
  );
  const mentionAt: (Mention | undefined)[] = new Array(text.tokens.length).fill(undefined);
  for (const mention of mentions) for (let i = mention.first; i < mention.last; i++) mentionAt[i] = mention;
  const sentenceAt = new Int32Array(text.tokens.length);
  text.sentences.forEach(({ first, last }, number) => {
    sentenceAt.fill(number, first, last);
  });
  return {
    article,
    language,
    text,
    mentions,
    home: found.home,
    people: found.people,
    dates: language.dates(text, article.published ?? null),
    places,
    domains: findDomains(text),
    topics: findTopics(text),
    mentionAt,
    sentenceAt,
  };
}

/** "US$60 million", "45 million US dollars": a state before its money names nobody. */
const isCurrency = (text: TaggedText, last: number) =>
  text.text[text.tokens[last - 1]?.end ?? text.text.length] === "$" ||
  (text.tags[last]?.some(({ tag }) => tag.type === "noun" && tag.value === "currency") ?? false);

/** "Foreign Office Consultations": a seat of government that is part of a longer word names nobody. */
function isWithinNoun(text: TaggedText, first: number, last: number): boolean {
  return text.tags[first]?.some((span) => span.tag.type === "noun" && span.last > last) ?? false;
}

function organisationsOf(page: Page): Reading["organisations"] {
  const found = new Map<string, Reading["organisations"][number]>();
  for (const mention of page.mentions)
    for (const party of mention.kind === "organisation" ? mention.parties : []) {
      const { tokens, text } = page.text;
      const proof = evidence(text, tokens[mention.first]?.start ?? 0, tokens[mention.last - 1]?.end ?? 0);
      const known = found.get(party);
      if (known) known.evidence.push(proof);
      else
        found.set(party, { name: organisationName(party, page.language.tag) ?? proof.text, party, evidence: [proof] });
    }
  return [...found.values()];
}

function placesOf(page: Page): Reading["places"] {
  const found = new Map<string, Reading["places"][number]>();
  for (const place of page.places) {
    if (place.role === "bare") continue;
    const { tokens, text } = page.text;
    const proof = evidence(text, tokens[place.first]?.start ?? 0, tokens[place.last - 1]?.end ?? 0);
    const name = place.city ?? proof.text;
    const key = `${name}|${place.country}`;
    const known = found.get(key);
    if (known) known.evidence.push(proof);
    else found.set(key, { name, country: place.country, evidence: [proof] });
  }
  return [...found.values()];
}
