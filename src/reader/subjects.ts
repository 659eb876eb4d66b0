import type { TagSpan } from "../languages/index.ts";
import { isFiniteAt, mayBeFinite } from "./finite-verbs.ts";
import { introductionOf } from "./listed.ts";
import type { Mention } from "./mentions.ts";
import { supportClassesOf } from "./support.ts";
import {
  hasComma,
  hasNounIn,
  isComma,
  isAnyGrammar,
  isGrammar,
  isParticiple,
  type Page,
  sentenceOf,
  tagAt,
  within,
} from "./page.ts";
import { oncePerNumber } from "./remembered.ts";
import { joined, tieOf, tieOfGroup } from "./ties.ts";

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
export const subjectOf = oncePerNumber(
  ({ text }: Page) => text.tokens.length,
  (page, at): readonly Mention[] => {
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
      if (isObjectOfEarlierVerb(page, mention, first) && i > 0 && !isTold(page, mention, from)) continue;
      // "New Zealand joined A and B in imposing": those who are joined
      const [head] = isGrammar(page, from - 1, "in") ? joined(page, mentions, i) : [];
      if (head && head !== mentions[0] && isObjectOfEarlierVerb(page, head, first)) continue;
      return [...joined(page, mentions, i), ...leaderBehind(page, mentions, i)];
    }
    const leader = leaderOfTeam(page, mentions, first, from);
    return leader.length > 0 || mentions.length > 0 ? leader : listedSubject(page, from, first);
  },
);

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
  let end = from - 1;
  while (isGrammar(page, end, "adverb")) end--;
  if (!isComma(page, end)) return -1;
  for (let i = end - 1; i > end - longestAside; i--) {
    if (!isComma(page, i)) continue;
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
    if (isGrammar(page, i, "where") && isComma(page, i - 1)) return i + 1;
    // "Nairobi ne renonce pas : le président a assuré": what follows the colon has a subject of its own
    if (page.text.tokens[i]?.word.text === ":") return within(page.mentions, i, verb).length > 0 ? i + 1 : first;
    if (isComma(page, i) || isFiniteAt(page, i)) return first;
  }
  return first;
}

/** How many words a clause may have before its verb. */
const longestOwn = 9;

/** "the decision of Canada to recognise …": who decides is the subject of what is decided. */
function isDecider(page: Page, mention: Mention): boolean {
  const tie = tieOf(page, mention);
  if (tie !== "of" && tie !== "by") return false;
  return resolves.some((name) => hasNounIn(page, mention.first - 4, mention.first, name));
}

/** Words for what one is resolved to do. */
const resolves = ["decision", "intention"];

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
    if (!(isFiniteAt(page, i) || followsSubject(page, i))) continue;
    // "…, who spent two days there and saw Y": both verbs are of the clause that no comma has closed
    if (isGrammar(page, i - 1, "who")) {
      if (!isComma(page, i - 2) || hasComma(page, i, and)) continue;
      return i;
    }
    return hasMentionBetween(page, Math.max(first, i - longestList), i) || isOfBody(page, first) ? i : -1;
  }
  return -1;
}

/** How far apart the verbs of a list may stand, and the subject from the first. */
const longestList = 40;

/** "The communiqué adopted by all welcomes": what opens the sentence speaks for those who met, though it names nobody. */
const isOfBody = (page: Page, first: number): boolean =>
  isGrammar(page, first, "article") && tagAt(page, first + 1, "noun", "gatheredbody") !== undefined;

/** "welcomed A, praised B and urged C": a verb after a comma, with another after "and" to come. */
function isListedVerb(page: Page, comma: number, from: number): boolean {
  if (!isComma(page, comma) || page.mentionAt[comma - 1]?.people.length) return false;
  const { first, last } = sentenceOf(page, from);
  for (let i = Math.max(first, comma - longestList); i < comma; i++) if (isGrammar(page, i, "who")) return false;
  for (let i = from + 1; i < Math.min(last - 1, from + longestList); i++)
    if (isGrammar(page, i, "and") && !page.mentionAt[i + 1] && mayBeFinite(page, i + 1)) return true;
  return false;
}

/** "Japan welcomes", "the text also calls": a word that is noun or verb, right behind the subject. */
const followsSubject = (page: Page, i: number) =>
  (page.mentionAt[i - 1] !== undefined || isGrammar(page, i - 1, "adverb") || isNounWithArticle(page, i - 1)) &&
  mayBeFinite(page, i);

/** "The declaration | thanks". */
const isNounWithArticle = (page: Page, i: number) =>
  isGrammar(page, i - 1, "article") && page.text.tags[i]?.every(isNoun);

const isNoun = ({ tag }: TagSpan) => tag.type === "noun";

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

/** "The Kremlin said the two leaders had met": right behind a verb of saying stands the subject of what is said. */
function isTold(page: Page, { kind, office, first, last }: Mention, verb: number): boolean {
  if (kind !== "group" || office === null) return false;
  const said = page.mentionAt[first - 1] ? undefined : tagAt(page, first - 1, "verb");
  return said !== undefined && last === verb && supportClassesOf(page.language.support, said.tag.value).includes("say");
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
