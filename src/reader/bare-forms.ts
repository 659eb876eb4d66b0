import type { TaggedText, TagSpan } from "../languages/index.ts";
import { plays, Role } from "./roles.ts";
import { Form, finite, formsOf, type VerbForms } from "./verb-chain.ts";

const determiner = Role.article | Role.possessive | Role.demonstrative;
/** After these a participle belongs to a noun: "the planned", "against organised", "as planned". */
const determiners = determiner | Role.nounOpener | Role.preposition | Role.agent | Role.conditional;
const objects = Role.number | Role.possessive | Role.indefinite;
const objectlessBefore = Role.place | Role.nounOpener | Role.preposition | Role.agent | Role.linker | Role.joint;
/** After these a word is a noun. */
const nounStarts = determiner | Role.nounOpener | Role.place;
const verbStarts = Role.subject | Role.verbOpener;
/** How far left "which" may stand: "which our governments adopted in 2019". */
const relativeReach = 4;

/** A participle that cannot be a finite verb, or could be one but stands where only a participle can. */
export function isBareParticiple(text: TaggedText, verb: TagSpan, { forms, transitive }: VerbForms): boolean {
  if ((forms & Form.participle) === 0) return false;
  if ((forms & finite) === 0 || isFollowedByAgent(text, verb.last) || isBeforeNoun(text, verb.first)) return true;
  return transitive && lacksObject(text, verb);
}

/** "organised crime" after a preposition, "the planned sale", "as planned": no finite verb stands there. */
const isBeforeNoun = (text: TaggedText, first: number) =>
  plays(text, first - 1, determiners) && !plays(text, first - 1, Role.subject);

/**
 * "the summit held in Maputo", "the protocol signed that day": no object follows a verb that needs one; but "signed in
 * Paris two agreements".
 */
function lacksObject(text: TaggedText, { first, last }: TagSpan): boolean {
  if (!plays(text, last, Role.place) && !(plays(text, last, Role.adverb | Role.after) && isBehindNoun(text, first)))
    return false;
  for (let i = first - 1; i >= first - relativeReach; i--) if (plays(text, i, Role.subject)) return false;
  for (let i = last + 2; i < Math.min(last + 8, text.tokens.length); i++) {
    if (text.tokens[i]?.word.shape === "punctuation" || plays(text, i, Role.verb)) return true;
    const isObject = plays(text, i, objects);
    if (isObject && !plays(text, i - 1, objectlessBefore)) return false;
  }
  return true;
}

/** "an agreement signed", "the agreement, signed": right behind a noun. */
const isBehindNoun = (text: TaggedText, first: number) =>
  plays(text, first - (text.tokens[first - 1]?.word.text === "," ? 2 : 1), Role.noun);

/** "signed by", "signé lundi à Paris par". */
function isFollowedByAgent(text: TaggedText, last: number): boolean {
  for (let i = last; i < Math.min(last + 5, text.tokens.length); i++) {
    if (plays(text, i, Role.agent)) return !isByMeans(text, i + 1);
    if (text.tokens[i]?.word.shape === "punctuation" || plays(text, i, Role.verb)) return false;
    if (plays(text, i, Role.article | Role.possessive | Role.joint)) return false;
  }
  return false;
}

/** "travelled by train", "adopted by consensus": one bare word in small letters does nothing itself; "signed by firms", "by king Mohammed" do. */
function isByMeans(text: TaggedText, i: number): boolean {
  const [word, next] = [text.tokens[i]?.word, text.tokens[i + 1]?.word];
  if (word?.shape !== "lower" || /[^su]s$/u.test(word.lower) || plays(text, i, notMeans)) return false;
  return next?.shape !== "initial" && next?.shape !== "upper" && !text.tags[i]?.some(isPerson);
}

const notMeans = determiner | Role.number | Role.indefinite | Role.subject | Role.adverb | Role.nounOpener;

/**
 * Whether a word that the lexicon knows as a verb is a noun or adjective here: after an article, a possessive or a
 * preposition ("la rencontre", "paid a courtesy call", "ahead of the visit").
 */
export function isNounHere(text: TaggedText, verb: TagSpan): boolean {
  const { forms } = formsOf(text, verb);
  if ((forms & (Form.present | Form.gerund | Form.participle)) === 0) return false;
  const before = verb.first - 1;
  if (plays(text, before, nounStarts)) return !plays(text, before - 1, verbStarts);
  if (isRanked(text, before) && plays(text, before - 1, nounStarts | Role.indefinite)) return true;
  if ((forms & Form.infinitive) === 0) return isBeforeModal(text, verb.last);
  if (isOfSeveral(text, verb)) return true;
  if ((forms & Form.simple) === 0 && (followsOneThing(text, verb.first) || followsDemonym(text, verb.first)))
    return true;
  for (let i = before; i >= Math.max(0, before - 3); i--) {
    if (plays(text, i, Role.indefinite)) return true;
    if (plays(text, i, verbStarts) || text.tokens[i]?.word.shape === "punctuation") return false;
  }
  return false;
}

/** "all sanctions would go": no finite verb stands right before a modal. */
const isBeforeModal = (text: TaggedText, i: number) =>
  text.tags[i]?.some(({ tag }) => tag.type === "grammar" && modals.has(tag.value)) ?? false;

const modals = new Set(["future", "modal", "conditional modal"]);

/** "three patrol vessels": between a number and a word in the plural. */
function isOfSeveral(text: TaggedText, { first, last }: TagSpan): boolean {
  const next = text.tokens[last]?.word;
  return plays(text, first - 1, Role.number) && next?.shape === "lower" && /[^s]s$/u.test(next.lower);
}

/** "un premier | dialogue", "leur prochaine | rencontre": a word for the place in a row. */
const isRanked = (text: TaggedText, i: number) =>
  // "at last"
  (!text.tags[i - 1]?.some(({ tag, last }) => tag.type === "grammar" && tag.value === "adverb" && last === i + 1) &&
    text.tags[i]?.some(({ tag }) => tag.type === "noun" && (tag.value === "ranked" || tag.value === "ahead"))) ??
  false;

/**
 * "more land crossings", "let each country strike deals": a base form right after a word that is no plural, no name and
 * no small word is no finite verb; "to formally recognise" is one for its "to".
 */
function followsOneThing(text: TaggedText, first: number): boolean {
  const word = text.tokens[first - 1]?.word;
  if (word?.shape !== "lower" || word.lower.endsWith("s") || word.lower.length < 4) return false;
  if (plays(text, first - 1, ~(Role.noun | Role.verb)) || text.tags[first - 1]?.some(isPerson)) return false;
  return !plays(text, first - 2, verbStarts);
}

/** "the Turkish press", "a French call": an article and a demonym before it. */
const followsDemonym = (text: TaggedText, first: number) =>
  (text.tags[first - 1]?.some(({ tag }) => tag.type === "demonym") ?? false) && plays(text, first - 2, Role.article);

const isPerson = ({ tag }: TagSpan) => tag.type === "office" || tag.type === "demonym";
