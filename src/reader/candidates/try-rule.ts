import type { EventRule, TagSpan } from "../../languages/index.ts";
import type { Office } from "../../model/index.ts";
import { partiesOf } from "../casts/cast.ts";
import type { Cast, Discourse } from "../casts/index.ts";
import { placeRightAfter } from "../casts/presence.ts";
import { isFiniteAt } from "../finite-verbs.ts";
import { isOneState } from "../../world/territories.ts";
import { complementsFit } from "../complements.ts";
import { isHostEvent } from "../host-events.ts";
import { hostingAhead } from "../hosting.ts";
import { isMotion, isOccasion, type Occurrence, occurrenceOfNoun, occurrenceOfVerb } from "../occurrence/index.ts";
import {
  hasGrammarIn,
  hasNounIn,
  isAnyGrammar,
  isGrammar,
  isInfinitiveAt,
  type Page,
  tagAt,
  verbAt,
  within,
  sentenceNumber,
  sentenceOf,
} from "../page.ts";
import { isQuoted, opensQuote } from "../quotes.ts";
import { verbsOfRules } from "../rule-verbs.ts";
import { isSpeechVerb } from "../speech-verbs.ts";
import { supportClassesOf } from "../support.ts";
import { isSummitOfTwo } from "../summit-of-two.ts";
import { talkVerbsOf } from "../topic-sentences.ts";
import type { VerbPhrase } from "../verb-phrase.ts";
import { type Candidate, isMission } from "./candidate.ts";
import { castsAhead } from "./casts-ahead.ts";
import { candidateOf } from "./made-candidate.ts";
import { isCapitalized, isOfTwoPeople, isPartOfLongerNoun, isPartOfTitle } from "./parts-of-names.ts";
import { gatheredBodies, isOfBody, isOfRound, isSittingOf, purposeBefore } from "./sittings.ts";

/** Words that begin the name of a place or body trigger nothing: "Port Vila". */
export const named = new Set<TagSpan["tag"]["type"]>(["organisation", "city", "region"]);

/** A candidate, a reason why there is none, or null where the rule does not apply. */
export function tryRule(
  page: Page,
  rule: EventRule,
  reflexive: boolean,
  span: TagSpan,
  discourse: Discourse,
): readonly Candidate[] | string | null {
  const reason = ruledOut(page, rule, span);
  if (reason !== undefined) return reason;
  const told = rule.as === "verb" ? occurrenceOfVerb(page, span, rule) : occurrenceOfNoun(page, span, rule);
  if ("reason" in told) return told.reason;
  if (reflexive && told.verb && !told.verb.reflexive) return null;
  if (rule.gives === "sanction" && told.verb && isOfThingSpokenOf(page, told.verb)) return "only talked of";
  if (background.has(rule.gives) && told.verb && isOnlyDescribed(page, span, told.verb)) return "only described";
  if (rule.as === "noun" && mustBeHeld.has(rule.gives) && !isTold(page, rule, span, told))
    return "nothing says that it was held";
  return candidatesOf(page, rule, span, told, discourse);
}

/** A reason why a rule finds nothing at a trigger, null where it does not apply; undefined where it may find something. */
function ruledOut(page: Page, rule: EventRule, span: TagSpan): string | null | undefined {
  if (rule.as === "verb" && isCompound(page, span)) return null;
  if (rule.gives === "visit" && rule.as === "noun" && isTripTold(page, span)) return "the visit told before";
  if (rule.gives === "visit" && isMission(rule) && hasStood(page, span)) return "a mission that stays";
  // "within ten days in Rome": a term, not a stay
  if (rule.gives === "visit" && rule.as === "noun" && isTerm(page, span)) return null;
  if (rule.as === "noun" && (isPartOfLongerNoun(page, span) || isPartOfTitle(page, span))) return null;
  if (
    rule.gives === "meeting" &&
    rule.as === "noun" &&
    (isSittingOf(page, span, gatheredBodies) || isOfRound(page, span))
  )
    return null;
  if (rule.gives === "call" && rule.as === "noun" && isOfBody(page, span)) return null;
  if (
    rule.gives === null &&
    rule.promises === "meeting" &&
    rule.as === "noun" &&
    isSittingOf(page, span, ["commission"])
  )
    return null;
  if (rule.again && !(rule.as === "noun" ? isToldBefore : isToldJustBefore)(page, span, rule.again)) return null;
  const ofTwo = rule.as === "noun" && isSummitOfTwo(page, span);
  if (rule.as === "noun" && span.tag.value === "summit" && ofTwo !== (rule.gives === "meeting")) return null;
  // "se sont vu refuser", "a vu arriver": a verb that leads to another
  if (rule.gives === "meeting" && rule.as === "verb" && isOnlyInfinitiveAt(page, span.last)) return null;
  if (rule.gives === "meeting" && tagAt(page, span.first - 1, "noun", "border")) return "borders meet, not people";
  if (rule.cast === "presence" && !placeRightAfter(page, span)) return null;
  if (rule.promisesAlways && rule.as === "verb" && isRemark(page, span, rule)) return null;
  // "would leave for Haiti": who goes somewhere withdraws from nowhere
  if (rule.promises === "withdrawal" && isGrammar(page, span.last, "for")) return null;
  if (isCapitalized(page, span, rule) || !complementsFit(page, rule, span)) return null;
  if (rule.as === "noun" && isOfTwoPeople(page, span)) return null;
  if (rule.gives === "signing" && isOfBill(page, span)) return "only a bill";
  if (rule.gives === "call" && rule.as === "verb" && isAppeal(page, span)) return "called upon, not called";
  if (rule.gives === "meeting" && rule.as === "verb" && isAppealToState(page, span))
    return "called upon, not called on";
  if (rule.dated && !isDatedAhead(page, span)) return null;
  if (rule.as === "noun" && !ofTwo && isHostEvent(page, span) && !hostingAhead(page, span))
    return "named as the occasion of something else";
  if (rule.gives === "military_cooperation" && rule.as === "noun" && isTalkedOf(page, span)) return "only talked of";
  return undefined;
}

/** "has had a mission in Accra since 1961": an embassy by another name goes nowhere. */
const hasStood = (page: Page, { first, last }: TagSpan): boolean =>
  within(page.dates, last, sentenceOf(page, first).last).some(({ role, iso }) => role === "since" && iso?.length === 4);

/** What a rule finds at a trigger that is told to happen, for each of those it happens to; or a reason why it finds nothing. */
function candidatesOf(
  page: Page,
  rule: EventRule,
  span: TagSpan,
  told: Occurrence,
  discourse: Discourse,
): readonly Candidate[] | string {
  const casts = castsAhead(page, rule, span, told, discourse);
  if (typeof casts === "string") return casts;
  if (casts.every(({ parties }) => isOneState(parties))) return "both sides belong to one state";
  if (told.status === "planned" && rule.promises === null && rule.cast === "act") return "lies ahead";
  if (rule.bound && !casts.every((cast) => isBound(page, cast, span, told, discourse))) return "nobody is bound";
  if (isTalkingAlone(rule, told, casts, discourse) || isSaying(page, rule, span, told, casts)) return "one side speaks";
  if (rule.sure && casts.some(({ supplied }) => supplied.length > 0))
    if (told.status !== "held" || !isHelpBetween(rule, casts, discourse)) return "only one side is named";
  if (
    told.status === "planned" &&
    rule.gives === "meeting" &&
    rule.as === "noun" &&
    !told.verb?.passive &&
    casts.some(({ mentions }) => mentions.length === 0)
  )
    return "nobody is named who would do it";
  const unsaid = rule.gives === "call" || (rule.gives === "meeting" && discourse.latest.length < 2);
  if (unsaid && rule.as === "noun" && isAtLarge(page, span, casts)) return "nobody is named who would do it";
  const rules = (cast: Cast) => ofForces(page, ofBody(rule, cast), told);
  const candidates = casts.map((cast) => candidateOf(page, rules(cast), span, told, cast));
  // that a body known already has sat was told with its name
  if (rule.again && rule.as === "noun" && candidates.some(({ status }) => status === "held")) return "told before";
  return candidates.some(saysSomething) ? candidates : "nothing lies ahead";
}

/** "Australia's minister rang Vanuatu's. Canberra has since flown in tents": one of the two told of last helps the other. */
const isHelpBetween = ({ gives }: EventRule, casts: readonly Cast[], { latest }: Discourse): boolean =>
  gives === "aid" &&
  latest.length === 2 &&
  casts.every(({ actors, supplied }) => [...actors, ...supplied].every((party) => latest.includes(party)));

/** "the joint commission … The commission will": with an article and no further word, and named in full before. */
const isToldBefore = (page: Page, { first, last }: TagSpan, nouns: readonly string[]) =>
  isGrammar(page, first - 1, "article") &&
  (isPunctuationAt(page, last) ||
    tagAt(page, last, "verb") !== undefined ||
    tagAt(page, last, "grammar") !== undefined) &&
  !isGrammar(page, last, "of") &&
  nouns.some((name) => hasNounIn(page, 0, first, name));

/** "She invited him to Apia. The President has accepted": told in this sentence or one of the two before it. */
function isToldJustBefore(page: Page, { first }: TagSpan, nouns: readonly string[]): boolean {
  const from = page.text.sentences[Math.max(0, sentenceNumber(page, first) - 2)]?.first ?? 0;
  return nouns.some((name) => hasNounIn(page, from, first, name));
}

const isPunctuationAt = (page: Page, i: number) => page.text.tokens[i]?.word.shape === "punctuation";

/** What a participle behind its noun may tell of in passing. */
const background = new Set<EventRule["gives"]>(["signing", "relations_restored"]);

/** How many words may stand between a participle and the day or place of what it tells. */
const nearSetting = 8;

/** "the agreements already signed", "des liens noués dès l'indépendance": with no day, place or doer it only says which. */
function isOnlyDescribed(page: Page, { first, last }: TagSpan, verb: VerbPhrase): boolean {
  if (verb.form !== "participle") return false;
  let noun = first - 1;
  while (isGrammar(page, noun, "adverb")) noun--;
  if (verb.first <= noun) return false;
  if (page.text.tokens[noun]?.word.shape !== "lower" || page.mentionAt[noun]) return false;
  const end = Math.min(sentenceOf(page, first).last, last + nearSetting);
  if (hasGrammarIn(page, last, end, "by") || hasGrammarIn(page, last, end, "between")) return false;
  return within(page.dates, last, end).length === 0 && within(page.places, last, end).length === 0;
}

/** How many words "imposed on Russia in 2014 by" may have. */
const longestImposed = 7;

/** "the circumvention of sanctions imposed on Russia": a participle right behind its noun that says by whom nothing was done. */
function isOfThingSpokenOf(page: Page, { form, first, last }: VerbPhrase): boolean {
  if (form !== "participle" || last - first > 1 || page.text.tokens[first - 1]?.word.shape !== "lower") return false;
  const end = Math.min(sentenceOf(page, first).last, last + longestImposed);
  if (hasGrammarIn(page, last, end, "by")) return false;
  return isGrammar(page, last, "on") || isGrammar(page, last, "against");
}

/** "refuser", not "trade", which is a noun as well. */
const isOnlyInfinitiveAt = (page: Page, i: number) =>
  isInfinitiveAt(page, i) && (page.text.tags[i]?.every(({ tag }) => tag.type === "verb") ?? false);

/** "The authorities denied it, mentioning": what one side goes over in a participle is no encounter where none was told. */
const isTalkingAlone = (rule: EventRule, { verb }: Occurrence, casts: readonly Cast[], { latest }: Discourse) =>
  rule.joins === true &&
  rule.as === "verb" &&
  verb?.form === "gerund" &&
  latest.length < 2 &&
  casts.some(({ supplied }) => supplied.length > 0);

/** "It is good that neighbours talk to each other", in somebody's words: a truth, told in the present, is no encounter. */
const isSaying = (page: Page, rule: EventRule, span: TagSpan, { verb }: Occurrence, casts: readonly Cast[]) =>
  rule.joins === true &&
  rule.as === "verb" &&
  verb?.time === "present" &&
  casts.some(({ supplied }) => supplied.length > 0) &&
  isQuoted(page, span.first);

/** "They discussed Gaza and joint patrols": the first finite verb before a noun says that it was a matter of talk. */
function isTalkedOf(page: Page, { first }: TagSpan): boolean {
  const start = sentenceOf(page, first).first;
  const talk = talkVerbsOf(page.language.events);
  for (let i = first - 1; i >= start; i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb) continue;
    if (verbAt(page, i, talk)) return true;
    if (isFiniteAt(page, i)) return false;
  }
  return false;
}

const ministersOf = new Set<Office | null>(["minister", "foreign_minister", "defence_minister"]);

const leadersOf = new Set<Office | null>(["head_of_state", "head_of_government"]);

/** "Foreign ministers of ECOWAS met in Freetown": those of a body confer, they are no two sides that meet. */
function ofBody(rule: EventRule, { mentions }: Cast): EventRule {
  if (rule.gives !== "meeting") return rule;
  const gathered = mentions.find(
    ({ kind, office, parties, people }) =>
      (kind === "group" || kind === "organisation") &&
      people.length === 0 &&
      (ministersOf.has(office) || leadersOf.has(office)) &&
      parties.length === 1 &&
      parties[0]?.startsWith("org:"),
  );
  if (!gathered) return rule;
  const kind = leadersOf.has(gathered.office) ? "summit" : "conference";
  return { ...rule, gives: kind, promises: kind };
}

/** "250 police officers will leave for Haiti": forces are deployed, they visit nobody. */
function ofForces(page: Page, rule: EventRule, { verb }: Occurrence): EventRule {
  if (rule.cast !== "travel" || rule.as !== "verb" || !verb) return rule;
  const forces = [1, 2, 3].some((back) => tagAt(page, verb.first - back, "noun", "soldiers")?.last === verb.first);
  return forces ? { ...rule, gives: null, promises: "deployment" } : rule;
}

/** Whoever does it is named before the verb, or behind a passive, and the other side too or known from what was told last, be it a quarrel. */
function isBound(
  page: Page,
  { mentions, supplied }: Cast,
  { first }: TagSpan,
  { verb, weight }: Occurrence,
  { latest, feud }: Discourse,
): boolean {
  if (weight < sureBound || (verb && isConditionOfThing(page, verb))) return false;
  const passive = verb?.passive ?? false;
  const doers = partiesOf(mentions.filter((mention) => passive || mention.last <= first));
  const areAtOdds = [...doers, ...supplied].every((party) => feud.includes(party));
  return doers.length > 0 && (supplied.length === 0 || areAtOdds || doers.some((party) => latest.includes(party)));
}

/** "a adopté le projet de loi autorisant la ratification de l'accord signé avec l'Inde": no more than a bill. */
const isOfBill = (page: Page, { first }: TagSpan): boolean =>
  hasNounIn(page, sentenceOf(page, first).first, first, "bill");

/** "called on | Kenya | to sign": nobody calls on a state, but to ask something of it. */
function isAppealToState(page: Page, { last, tag }: TagSpan): boolean {
  if (!askingVerbs(page.language.events).has(tag.value)) return false;
  const asked = page.mentionAt[last] ?? page.mentionAt[last + 1];
  return asked?.kind === "state" && isGrammar(page, asked.last, "to") && isInfinitiveAt(page, asked.last + 1);
}

const askingVerbs = verbsOfRules(({ asks }) => asks === true);

/** "ont appelé les parties au conflit à déposer les armes": to call upon somebody to do a thing is no telephone call. */
function isAppeal(page: Page, { first, last }: TagSpan): boolean {
  const end = Math.min(sentenceOf(page, first).last, last + longestAppeal);
  for (let i = last; i < end; i++)
    if (isGrammar(page, i, "to") && isGrammar(page, i, "at") && isInfinitiveAt(page, pastQuote(page, i + 1)))
      return true;
  return false;
}

/** "à « cesser »": the word behind an opening quotation mark, or the word itself. */
const pastQuote = (page: Page, i: number) => (opensQuote(page, i) ? i + 1 : i);

/** How many words "les parties au conflit dans l'est de la République démocratique du Congo" may have. */
const longestAppeal = 16;

/** "arrangements that would give access", "des mesures qui fourniraient": what a thing would do binds nobody. */
function isConditionOfThing(page: Page, { first, mood }: VerbPhrase): boolean {
  const relative = isGrammar(page, first - 1, "who") || isGrammar(page, first - 1, "that");
  return mood === "conditional" && relative && page.mentionAt[first - 2] === undefined;
}

/** "by June", "from 1 August": a day to come in the sentence of a trigger. */
function isDatedAhead(page: Page, span: TagSpan): boolean {
  const { first, last } = sentenceOf(page, span.first);
  const published = page.article.published ?? "";
  return within(page.dates, first, last).some(({ role, to }) => role === "by" || (to !== null && to > published));
}

/** How sure a telling must be for a wide rule. */
const sureBound = 0.9;

/** "within | ten | days in": a number behind the word for a term. */
const isTerm = (page: Page, { first }: TagSpan) =>
  isGrammar(page, first - 2, "during") &&
  (isAnyGrammar(page, first - 1, ["two", "numeral"]) || /^\d+$/u.test(page.text.tokens[first - 1]?.word.text ?? ""));

/** How many words may part a journey from the noun that says more of it. */
const longestTrip = 25;

/** "visited Cairo, his first trip there in 12 years": a noun that only says more of the journey of its sentence. */
function isTripTold(page: Page, span: TagSpan): boolean {
  if (isSpokenOf(page, span)) return true;
  if (!isGrammar(page, span.last, "there")) return false;
  for (let i = Math.max(sentenceOf(page, span.first).first, span.first - longestTrip); i < span.first; i++) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && isMotion(page, verb)) return true;
  }
  return false;
}

/** "The envoy welcomed the visit", "a salué cette visite": the object of what somebody says of it, without a word of whose it is. */
function isSpokenOf(page: Page, { first, last }: TagSpan): boolean {
  const article = tagAt(page, first - 1, "grammar", "article");
  const isTheVery = article ? article.tag.form !== "indefinite" : isGrammar(page, first - 1, "demonstrative");
  if (!isTheVery || isAnyGrammar(page, last, ownsBehind)) return false;
  const verb = page.mentionAt[first - 2] ? undefined : tagAt(page, first - 2, "verb");
  return verb !== undefined && isSpeechVerb(page, verb);
}

const ownsBehind = ["of", "by", "to", "to-prep", "in", "that", "who"];

/** "the U.N.-recognised government": a participle behind a hyphen describes. */
function isCompound(page: Page, { first }: TagSpan): boolean {
  const before = page.text.tokens[first - 1]?.word.text;
  return before === "-" || before === "‑";
}

/** "Meetings followed one another": no article, and nobody named who meets. */
const isAtLarge = (page: Page, span: TagSpan, casts: readonly Cast[]) =>
  casts.every(({ mentions, supplied }) => mentions.length === 0 && supplied.length > 0) &&
  ![1, 2, 3].some((back) => isAnyGrammar(page, span.first - back, ["article", "possessive", "demonstrative"]));

/** "…, a promis son ministre", "…, the minister announced": words beside what is said, which have no object. */
function isRemark(page: Page, span: TagSpan, rule: EventRule): boolean {
  if (!supportClassesOf(page.language.support, span.tag.value).includes("say")) return false;
  const { first, last } = sentenceOf(page, span.first);
  const text = (i: number) => page.text.tokens[i]?.word.text ?? "";
  for (let i = span.first - 1; i >= Math.max(first, span.first - 3); i--) {
    if (/^[,»”"]$/u.test(text(i))) return i > first + 2;
    if (!isGrammar(page, i, "have") && !isGrammar(page, i, "reflexive")) break;
  }
  if (span.last <= first + 8) return false;
  // "…, its minister announced in Damascus"
  const isPlaced = isAnyGrammar(page, span.last, ["in", "at"]);
  if (isPlaced && !rule.with?.some((name) => hasNounIn(page, span.last, last, name))) return true;
  return span.last >= last || /^[.,;]$/u.test(text(span.last));
}

/** A rule that only finds promises says nothing of what is done. */
const saysSomething = ({ rule, status }: Candidate) =>
  rule.gives !== null ||
  rule.promisesAlways === true ||
  status === "planned" ||
  status === "postponed" ||
  status === "cancelled";

/** Bodies and gatherings are often named without being said to sit. */
const mustBeHeld = new Set<EventRule["gives"]>(["summit", "conference", "commission_session", "consultations"]);

/** "se sont retrouvés pour la session de la commission", "worked within the commission": a verb of meeting, and what it was for. */
function isMetFor(page: Page, { first }: TagSpan): boolean {
  const purpose = purposeBefore(page, first, first - sessionOf);
  if (purpose === undefined) return false;
  const { first: start } = sentenceOf(page, first);
  for (let i = purpose - 1; i >= Math.max(start, purpose - farthestMeeting); i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb) return encounterVerbs(page.language.events).has(verb.tag.value);
  }
  return false;
}

/** How many words "samedi à Berne, au ministère" may have between a verb of meeting and what it was for. */
const farthestMeeting = 8;

const encounterVerbs = verbsOfRules(({ gives, cast }) => gives === "meeting" && cast === "pair");

/** How many words "during the 17th session of the" may have. */
const sessionOf = 7;

/** Whether a verb says that a body sat, or the words that it is somebody's sitting: "their first summit". */
function isTold(page: Page, rule: EventRule, span: TagSpan, told: Occurrence): boolean {
  if (told.status !== "held") return true;
  const sits = rule.gives === "commission_session" || rule.gives === "consultations";
  if (sits && (isOccasion(page, span, sessionOf) || isMetFor(page, span))) return true;
  if (
    told.verb &&
    supportClassesOf(page.language.support, told.verb.lemma).some(
      (name) => name !== "say" && name !== "wish" && name !== "promise",
    )
  )
    return true;
  for (let i = span.first - 1; i >= span.first - 3; i--) if (isGrammar(page, i, "possessive")) return true;
  return false;
}
