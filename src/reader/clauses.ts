import { isOccasion } from "./asides.ts";
import { seatedIn } from "../world/capitals.ts";
import type { TagSpan } from "../languages/index.ts";
import { introductionOf } from "./listed.ts";
import type { Mention } from "./mentions.ts";
import { oncePerNumber, oncePerTag } from "./remembered.ts";
import { supportClassesOf } from "./support.ts";
import { isAnyGrammar, isGrammar, isParticiple, type Page, sentenceOf, tagAt, within } from "./page.ts";

export { sentenceOf } from "./page.ts";

/** How a mention is tied to the words before it. */
export type Tie = "none" | "of" | "with" | "by" | "between" | "to" | "in" | "from" | "about" | "and";

const ties: readonly (readonly [Tie, readonly string[]])[] = [
  ["with", ["with"]],
  ["by", ["by"]],
  ["between", ["between"]],
  ["of", ["of"]],
  ["to", ["to-prep", "to"]],
  ["in", ["in", "at"]],
  ["from", ["from"]],
  ["about", ["about", "on", "against", "for"]],
];

/** "with Mr Boric's foreign minister": the token before the capitals of an owner; others stay where they are. */
function beforeOwner({ text }: Pick<Page, "text">, i: number): number {
  if (!/^['’]s?$/u.test(text.tokens[i]?.word.text ?? "")) return i;
  let at = i - 1;
  while (at > i - 5 && text.tokens[at]?.word.shape === "initial") at--;
  return at < i - 1 ? at : i;
}

/** "in Nigeria", "au Nigeria", unlike "au président" and "au peuple nigérian". */
const isPlaceAt = (page: Pick<Page, "text">, i: number, { kind, via }: Pick<Mention, "kind" | "via">): boolean =>
  kind === "state" && !(via === "demonym" && isGrammar(page, i, "at"));

/** "Des délégations du Pérou et du Chili": at the head of a sentence, an article that contracts with "of" is one. */
const opensPlural = ({ text }: Pick<Page, "text">, i: number): boolean =>
  isGrammar({ text }, i, "of") &&
  isGrammar({ text }, i, "article") &&
  (i === 0 || /^[.!?:»”"]$/u.test(text.tokens[i - 1]?.word.text ?? ""));

/** The preposition before a mention; "and" when it is joined to the mention before it. */
export function tieOf(page: Pick<Page, "text">, mention: Pick<Mention, "first" | "kind" | "via">): Tie {
  const { tie, at } = tieBefore(page.text, mention.first);
  return tie === "in" && !isPlaceAt(page, at, mention) ? "to" : tie;
}

/** The preposition before words that start at a token, and where it stands. */
interface Tied {
  readonly tie: Tie;
  readonly at: number;
}

/** What ties the words that start at a token, worked out once: a mention is asked about by every rule near it. */
const tieBefore = oncePerNumber((text: Page["text"], first): Tied => {
  const page = { text };
  let at = beforeOwner(page, first - 1);
  if (isGrammar(page, at, "article") && !isAnyGrammar(page, at, ["of", "to-prep", "at"])) at--;
  return { tie: tieAt(page, at), at };
});

function tieAt(page: Pick<Page, "text">, i: number): Tie {
  if (opensPlural(page, i)) return "none";
  // "un sommet consacré au Soudan", "au sujet de la Birmanie"
  if (isGrammar(page, i - 1, "matter")) return "about";
  for (const [tie, classes] of ties) if (isAnyGrammar(page, i, classes)) return tie;
  return "none";
}

/** Whether the words between two mentions only join them: "A, B et C", "A, and B". */
function onlyJoins(page: Page, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if (isGuest(page, i)) continue;
    const text = page.text.tokens[i]?.word.text ?? "";
    if (text === "," || text === "/" || text === "–" || text === "-" || text === ";") joined = true;
    else if (isGrammar(page, i, "and")) joined = true;
    else if (!isAnyGrammar(page, i, ["article", "of", "with", "between", "by"])) return false;
  }
  return joined;
}

/** "A and his guest, President B": a word for one of two who meet, beside the name. */
const isGuest = (page: Page, i: number) =>
  isGrammar(page, i, "possessive")
    ? isTwosome(page, i + 1)
    : isGrammar(page, i - 1, "possessive") && isTwosome(page, i);

const isTwosome = (page: Page, i: number) =>
  page.text.tags[i]?.some(({ tag }) => tag.type === "office" && twosome.has(tag.value)) ?? false;

const twosome = new Set(["guest", "host", "visitor"]);

/** The mention at `index` of a sentence's mentions with those joined to it on either side: "A, B et C". */
export function joined(page: Page, mentions: readonly Mention[], index: number): Mention[] {
  let first = index;
  let last = index;
  while (first > 0 && joins(page, mentions, first - 1)) first--;
  while (last + 1 < mentions.length && joins(page, mentions, last)) last++;
  // commas alone part appositions: a list has its "and"
  for (let i = first; i < last; i++)
    if (hasAnd(page, mentions[i] as Mention, mentions[i + 1] as Mention)) return mentions.slice(first, last + 1);
  return [mentions[index] as Mention];
}

const joins = (page: Page, mentions: readonly Mention[], i: number) =>
  onlyJoins(page, (mentions[i] as Mention).last, (mentions[i + 1] as Mention).first) &&
  !isOpeningEnd(page, mentions, i);

/** "Sous l'égide de la Turquie, l'Éthiopie et la Somalie ont signé": the comma ends what opens the sentence, no list goes on. */
function isOpeningEnd(page: Page, mentions: readonly Mention[], i: number): boolean {
  const { last: comma } = mentions[i] as Mention;
  if (page.text.tokens[comma]?.word.text !== ",") return false;
  const { first } = sentenceOf(page, comma);
  if (page.mentionAt[first] || !isOpeningWord(page, first)) return false;
  for (let at = first + 1; at < comma; at++)
    if (isFiniteAt(page, at) || page.text.tokens[at]?.word.text === ",") return false;
  const next = mentions.slice(i + 1).findIndex((mention, at) => !isListed(page, mentions[i + 2 + at], mention));
  const end = mentions[i + 1 + next] as Mention;
  return next > 0 && !isGrammar(page, end.last, "and") && isVerbNear(page, end.last);
}

const isListed = (page: Page, next: Mention | undefined, mention: Mention) =>
  next !== undefined && onlyJoins(page, mention.last, next.first);

const isVerbNear = (page: Page, i: number) => isFiniteAt(page, i) || mayBeFinite(page, i);

/** A preposition or a participle, unlike the article or the noun that a subject begins with. */
const isOpeningWord = (page: Page, i: number) =>
  isAnyGrammar(page, i, ["at", "to-prep", "in", "with", "after", "before", "during", "on", "for"]) ||
  (!isAnyGrammar(page, i, ["article", "possessive", "demonstrative", "between", "pronoun", "two", "of"]) &&
    !page.text.tags[i]?.some(({ tag, last }) => last === i + 1 && (tag.type === "noun" || tag.type === "office")));

function hasAnd(page: Page, before: Mention, after: Mention): boolean {
  for (let i = before.last; i < after.first; i++)
    if (isGrammar(page, i, "and") || /^[–/-]$/u.test(page.text.tokens[i]?.word.text ?? "")) return true;
  return false;
}

/** The tie of a mention, or of the first of those joined before it. */
export function tieOfGroup(page: Page, mentions: readonly Mention[], index: number): Tie {
  const own = tieOf(page, mentions[index] as Mention);
  if (own !== "none") return own;
  const [first] = joined(page, mentions, index);
  return tieOf(page, first as Mention);
}

const finite = new Set(["present", "simple", "imperfect", "future", "conditional", "subjunctive"]);

const isFiniteForm = oncePerTag(({ type, form = "" }) => type === "verb" && finite.has(form.split("+")[0] as string));

/** Whether a verb tag at token `i` is surely a finite verb form or an auxiliary. */
export function isFiniteAt(page: Page, i: number): boolean {
  const spans = page.text.tags[i];
  if (!spans) return false;
  let verb = false;
  for (const { tag } of spans) {
    if (
      tag.type === "grammar" &&
      (tag.value === "have" || tag.value === "be" || tag.value === "future" || tag.value === "modal")
    )
      return true;
    if (tag.type === "noun") return false;
    if (isFiniteForm(tag)) verb = true;
  }
  return verb;
}

/** The mentions of the sentence that holds token `i`. */
export function mentionsOfSentence(page: Page, i: number): Mention[] {
  const { first, last } = sentenceOf(page, i);
  return within(page.mentions, first, last);
}

/** Where the first of the verbs that share the subject of the one at token `from` begins. */
export function leadingVerb(page: Page, from: number): number {
  const { first } = sentenceOf(page, from);
  let verb = from;
  for (let shares = 0; shares < mostShares; shares++) {
    const before = sharedSubject(page, verb, first);
    if (before < 0) break;
    verb = before;
  }
  return verb;
}

/** How many verbs may share one subject. */
const mostShares = 5;

/** The subject of the verb phrase that starts at token `at`, with those joined to it; empty when none stands before. */
export const subjectOf = oncePerNumber((page: Page, at): readonly Mention[] => {
  const from = leadingVerb(page, at);
  const { first } = sentenceOf(page, from);
  const mentions = within(page.mentions, ownClause(page, from, first), from);
  const relative = relativeBefore(page, from, first);
  if (relative >= 0) {
    const index = mentions.length - 1;
    for (let i = index; i >= 0; i--) if ((mentions[i] as Mention).last <= relative) return joined(page, mentions, i);
  }
  const described = beforeAside(page, mentions, from);
  if (described >= 0) return joined(page, mentions, described);
  const decider = mentions.findLast((mention) => mention.last === from && isDecider(page, mention));
  if (decider) return [decider];
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    const tie = tieOfGroup(page, mentions, i);
    if (tie !== "none" && tie !== "and") continue;
    if (isObjectOfEarlierVerb(page, mention, first) && i > 0) continue;
    // "New Zealand joined A and B in imposing": those who are joined
    const [head] = isGrammar(page, from - 1, "in") ? joined(page, mentions, i) : [];
    if (head && head !== mentions[0] && isObjectOfEarlierVerb(page, head, first)) continue;
    return [...joined(page, mentions, i), ...leaderBehind(page, mentions, i)];
  }
  const leader = leaderOfTeam(page, mentions, first, from);
  return leader.length > 0 || mentions.length > 0 ? leader : listedSubject(page, from, first);
});

/** How many words "– et ils" may put before the verb of an item. */
const longestItemStart = 3;

/** "À l'issue de leurs travaux, les ministres : – ont approuvé …": who introduces a list does what its items tell. */
function listedSubject(page: Page, from: number, first: number): readonly Mention[] {
  if (from - first > longestItemStart || !isFiniteAt(page, from)) return [];
  const introduction = introductionOf(page, page.sentenceAt[first] as number);
  const last = introduction && within(page.mentions, introduction.first, introduction.last).at(-1);
  return last && last.last >= introduction.last - 2 ? [last] : [];
}

/** How many words "which shares a border with Niger" may have. */
const longestAside = 16;

/** "Iran, Iraq's neighbour, said", "Iran, which borders Iraq, said", "Iran, in reply to Iraq, said": index of what is described between commas right before a verb, or -1. */
function beforeAside(page: Page, mentions: readonly Mention[], from: number): number {
  const isComma = (i: number) => page.text.tokens[i]?.word.text === ",";
  let end = from - 1;
  while (isGrammar(page, end, "adverb")) end--;
  if (!isComma(end)) return -1;
  for (let i = end - 1; i > end - longestAside; i--) {
    if (!isComma(i)) continue;
    const index = mentions.findIndex(({ last }) => last === i);
    const inside = mentions.slice(index + 1);
    const isDescription =
      isAnyGrammar(page, i + 1, ["who", "where", "in", "at", "on", "after", "during"]) ||
      isOwnerOfNoun(page, inside[0], i + 1);
    return index >= 0 && isDescription && tieOfGroup(page, mentions, index) === "none" ? index : -1;
  }
  return -1;
}

/** "Iraq's neighbour": who owns what follows, right behind the comma. */
const isOwnerOfNoun = (page: Page, owner: Mention | undefined, at: number) =>
  owner?.first === at && /^['’]s?$/u.test(page.text.tokens[owner.last]?.word.text ?? "");

/** How many words "delegation headed by" may have. */
const longestLeading = 5;

/** "A Vietnamese delegation led by X met Y": who leads those of his state acts with them. */
function leaderBehind(page: Page, mentions: readonly Mention[], i: number): Mention[] {
  const [team, leader] = [mentions[i], mentions[i + 1]];
  if (!team || leader?.kind !== "person" || team.people.length > 0 || leader.parties.join() !== team.parties.join())
    return [];
  const near = leader.first - team.last <= longestLeading;
  return near && tieOf(page, leader) === "by" && isParticiple(tagAt(page, leader.first - 2, "verb")) ? [leader] : [];
}

const teams = ["delegation", "tripmission", "team"];

/** "delegation", "mission", "équipe": a word at token `i` for people who come together. */
export function teamAt(page: Page, i: number): TagSpan | undefined {
  for (const name of teams) {
    const team = tagAt(page, i, "noun", name);
    if (team) return team;
  }
  return undefined;
}

/** "The delegation, led by X, met Y", "La délégation, conduite par X, …": a team named by no state is that of its leader. */
function leaderOfTeam(page: Page, mentions: readonly Mention[], first: number, verb: number): Mention[] {
  for (let i = first; i < Math.min(first + 4, verb); i++) {
    const team = teamAt(page, i);
    if (!team) continue;
    const leader = mentions.find((mention) => mention.first >= team.last && tieOf(page, mention) === "by");
    if (leader?.parties.length === 1 && leader.first - team.last < 6) return [leader];
    // "une mission d'experts français", "a mission from France": whose it is; a team may be one of sport
    if (!tagAt(page, i, "noun", "delegation")) return [];
    const own = mentions.find((mention) => mention.last > team.last && mention.first <= team.last + 2);
    return own?.parties.length === 1 && own.people.length === 0 ? [own] : [];
  }
  return [];
}

/** "the Fund, whose board will meet", "dont le conseil se réunira": the subject of such a clause stands within it. */
function ownClause(page: Page, verb: number, first: number): number {
  for (let i = verb - 1; i > Math.max(first, verb - longestOwn); i--) {
    if (page.mentionAt[i]) continue;
    if (isGrammar(page, i, "where") && page.text.tokens[i - 1]?.word.text === ",") return i + 1;
    // "Nairobi ne renonce pas : le président a assuré": what follows the colon has a subject of its own
    if (page.text.tokens[i]?.word.text === ":") return within(page.mentions, i, verb).length > 0 ? i + 1 : first;
    if (page.text.tokens[i]?.word.text === "," || isFiniteAt(page, i)) return first;
  }
  return first;
}

/** How many words a clause may have before its verb. */
const longestOwn = 9;

/** "the decision of Canada to recognise …": who decides is the subject of what is decided. */
function isDecider(page: Page, mention: Mention): boolean {
  const tie = tieOf(page, mention);
  if (tie !== "of" && tie !== "by") return false;
  for (let i = mention.first - 1; i >= mention.first - 4; i--)
    if (tagAt(page, i, "noun", "decision") || tagAt(page, i, "noun", "intention")) return true;
  return false;
}

/**
 * "The summit welcomed the decision of A and B, expressed its solidarity with C and called on D": a verb right after
 * "and" shares the subject of the finite verb before; where that verb begins, or -1.
 */
function sharedSubject(page: Page, from: number, first: number): number {
  let and = from - 1;
  while (and > first && isGrammar(page, and, "adverb")) and--;
  if (isGrammar(page, from, "to") || !(isGrammar(page, and, "and") || isListedVerb(page, and, from))) return -1;
  const start = Math.max(first, and - longestList);
  for (let i = and - 1; i > start; i--) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (text === ";" || text === ":") return -1;
    if (page.mentionAt[i] || isAnyGrammar(page, i - 1, ["to", "article", "possessive"])) continue;
    if (!(isFiniteAt(page, i) || followsSubject(page, i)) || isGrammar(page, i - 1, "who")) continue;
    return hasMentionBetween(page, Math.max(first, i - longestList), i) ? i : -1;
  }
  return -1;
}

/** How far apart the verbs of a list may stand, and the subject from the first. */
const longestList = 40;

/** "welcomed A, praised B and urged C": a verb after a comma, with another after "and" to come. */
function isListedVerb(page: Page, comma: number, from: number): boolean {
  if (page.text.tokens[comma]?.word.text !== "," || page.mentionAt[comma - 1]?.people.length) return false;
  const { first, last } = sentenceOf(page, from);
  for (let i = Math.max(first, comma - longestList); i < comma; i++) if (isGrammar(page, i, "who")) return false;
  for (let i = from + 1; i < Math.min(last - 1, from + longestList); i++)
    if (isGrammar(page, i, "and") && !page.mentionAt[i + 1] && mayBeFinite(page, i + 1)) return true;
  return false;
}

/** "Japan welcomes", "the text also calls": a word that is noun or verb, right behind the subject. */
const followsSubject = (page: Page, i: number) =>
  (page.mentionAt[i - 1] !== undefined || isGrammar(page, i - 1, "adverb")) && mayBeFinite(page, i);

const mayBeFinite = (page: Page, i: number) => page.text.tags[i]?.some(({ tag }) => isFiniteForm(tag)) ?? false;

function hasMentionBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.mentionAt[i]) return true;
  return false;
}

/** Position of a relative pronoun right before the verb phrase ("qui a reçu", "who met"), or -1. */
function relativeBefore(page: Page, from: number, first: number): number {
  for (let i = from - 1; i >= Math.max(first, from - 3); i--) {
    // "on the margins of which she held": the subject stands between
    if (page.mentionAt[i]?.kind === "pronoun") return -1;
    if (isGrammar(page, i, "who") && !isGrammar(page, i, "that")) return i;
  }
  return -1;
}

/** "… a reçu X et a signé": X is the object of "a reçu", not the subject of what follows. */
function isObjectOfEarlierVerb(page: Page, mention: Mention, first: number): boolean {
  for (let i = mention.first - 1; i >= Math.max(first, mention.first - 4); i--) {
    if (page.mentionAt[i]) return false;
    const text = page.text.tokens[i]?.word.text;
    if (text === "," || text === "–" || text === "—") return false;
    const verb = tagAt(page, i, "verb");
    if (verb && !tagAt(page, i, "noun")) return i > first;
    // "expressed regret after Honduras severed"
    if (isAnyGrammar(page, i, ["that", "who", "after", "because", "before", "where"])) return false;
  }
  return false;
}

export interface Around {
  readonly object: readonly Mention[];
  readonly with: readonly Mention[];
  readonly by: readonly Mention[];
  readonly between: readonly Mention[];
  readonly of: readonly Mention[];
  readonly to: readonly Mention[];
}

/**
 * The mentions tied to a trigger that ends before token `from`: its object and those behind a preposition, up to the
 * end of the clause.
 */
export function after(page: Page, from: number, stopAtVerb = true): Around {
  const end = clauseEnd(page, from, stopAtVerb);
  const mentions = within(page.mentions, from, end).filter(({ first }) => !isOccasion(page, first));
  const found = { object: [], with: [], by: [], between: [], of: [], to: [] } as Record<string, Mention[]>;
  let previous = "object";
  mentions.forEach((mention, i) => {
    const tie = tieOf(page, mention);
    const before = mentions[i - 1];
    const follows = before !== undefined && onlyJoins(page, before.last, mention.first);
    const slot = tie === "none" ? (follows ? previous : "object") : tie;
    if (tie === "of" && follows && previous === "between") found.between?.push(mention);
    else if (slot in found) found[slot]?.push(mention);
    previous = slot;
  });
  return found as unknown as Around;
}

/** "will sign a pact in June, the State Department announced": who is said to say it takes no part. */
export function isSource(page: Page, { first, last }: Mention): boolean {
  const before = isGrammar(page, first - 1, "article") ? first - 2 : first - 1;
  if (page.text.tokens[before]?.word.text !== ",") return false;
  const verb = page.mentionAt[last] ? undefined : tagAt(page, last, "verb");
  return verb !== undefined && isSaying(page, verb) && endsClause(page, verb.last);
}

/** Whether nothing but a day stands between a token and the next comma or full stop. */
function endsClause(page: Page, from: number): boolean {
  const [day] = within(page.dates, from, from + 2);
  return /^[.,;]$/u.test(page.text.tokens[day?.last ?? from]?.word.text ?? "");
}

const isSaying = (page: Page, { tag, first }: TagSpan) =>
  supportClassesOf(page.language.support, tag.value).includes("say") && mayBeFinite(page, first);

/** Where the clause that goes on at token `from` ends: at the sentence's end, a semicolon, or a further finite verb. */
export function clauseEnd(page: Page, from: number, stopAtVerb: boolean): number {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < last; i++) {
    if (page.text.tokens[i]?.word.text === ";") return i;
    if (stopAtVerb && i > from + 1 && !page.mentionAt[i] && isFiniteAt(page, i)) return i;
  }
  return last;
}

/** "ended with an appeal", "closed with the signing": words for what is said or done, not for people. */
const isThing = (page: Page, i: number) =>
  tagAt(page, i, "noun") !== undefined && tagAt(page, i, "office") === undefined;

/** Whether "with …" follows the trigger but leads to nobody we know: "des négociations avec les syndicats". */
export function meetsStrangers(page: Page, from: number): boolean {
  const { last } = sentenceOf(page, Math.max(0, from - 1));
  for (let i = from; i < Math.min(last, from + 5); i++)
    if (isAnyGrammar(page, i, ["with", "between"])) {
      if (isThing(page, isGrammar(page, i + 1, "article") ? i + 2 : i + 1)) return false;
      // "between the Ministries of Foreign Affairs of A and B"
      const reach = [i + 1, i + 2].some((at) => tagAt(page, at, "office")) ? 12 : 7;
      for (let j = i + 1; j < Math.min(last, i + reach); j++) if (page.mentionAt[j]) return false;
      return true;
    }
  return false;
}

/** "Central American": a region that begins at a token, and no longer name that begins within it ("the Gulf Cooperation Council"). */
function regionAt(page: Page, i: number): TagSpan | undefined {
  const region = tagAt(page, i, "region");
  if (!region) return undefined;
  for (let j = i + 1; j < region.last; j++) if ((partyTag(page, j)?.last ?? 0) > region.last) return undefined;
  return region;
}

/** Parties named by any word in a range, mentions or not: "douze diplomates algériens". */
export function partiesIn(page: Page, first: number, last: number): string[] {
  const parties = new Set<string>();
  for (let i = first; i < last; i++) {
    if (isOccasion(page, i)) continue;
    const mention = page.mentionAt[i];
    if (mention && mention.parties.length > 0) {
      // "son ambassadeur au Niger": the post lies within the mention
      const inner = mention.kind === "office" && mention.first !== i ? partyTag(page, i) : undefined;
      const post = inner && codeMeant(page, inner);
      if (post) parties.add(post);
      if (mention.first === i || i === first) for (const party of mention.parties) parties.add(party);
      continue;
    }
    const span = partyTag(page, i);
    const region = regionAt(page, i);
    if (region && (!span || region.last > span.last)) i = region.last - 1;
    else if (span) {
      const party = span.tag.type === "organisation" ? span.tag.value : codeMeant(page, span);
      if (party) parties.add(party);
      i = span.last - 1;
    }
  }
  return [...parties];
}

/** "Brussels" stands for the European Union where the text speaks of it and not of Belgium. */
export function meantByCapital(page: Page, state: string): string {
  const organisation = seatedIn(state);
  if (!organisation) return state;
  const speaksOf = (party: string) => page.mentions.some(({ parties }) => parties.includes(party));
  return speaksOf(organisation) && !speaksOf(state) ? organisation : state;
}

/** "congolaise": of several states of one name, the one that the text speaks of elsewhere. */
function codeMeant(page: Page, { tag }: TagSpan): string | undefined {
  const codes = tag.codes ?? [];
  if (tag.type === "city" && codes[0]) return meantByCapital(page, codes[0]);
  if (codes.length < 2) return codes[0];
  return codes.find((code) => page.mentions.some(({ parties }) => parties.includes(code))) ?? codes[0];
}

function partyTag(page: Page, i: number): TagSpan | undefined {
  const spans = page.text.tags[i] ?? [];
  for (const span of spans) {
    const { type } = span.tag;
    if (isOfMoney(page, span)) continue;
    // "Foreign Office Consultations" names no state
    if (type === "seat" && spans.some((other) => other.tag.type === "noun" && other.last > span.last)) continue;
    if (type === "state" || type === "demonym" || type === "seat" || type === "organisation") return span;
    if (type === "city" && span.tag.capital) return span;
  }
  return undefined;
}

/** "US$60 million", "Japanese yen", "dollars canadiens": the money of a state is not the state. */
const isOfMoney = (page: Page, { first, last }: TagSpan) =>
  page.text.tokens[last]?.word.text === "$" ||
  tagAt(page, last, "noun", "currency") !== undefined ||
  tagAt(page, first - 1, "noun", "currency") !== undefined;
