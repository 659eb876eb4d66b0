import { alikeRules, type EventRule, rulesByTrigger, type TagSpan, type Trial } from "../languages/index.ts";
import type { EngagementStatus, Office } from "../model/index.ts";
import { actsAlike } from "./acts-alike.ts";
import { type Cast, castsOf, type Discourse } from "./casts/index.ts";
import { partiesOf, unique } from "./casts/cast.ts";
import { placeRightAfter } from "./casts/presence.ts";
import { isSaidInPassing } from "./said-in-passing.ts";
import { sentenceOf, tieOf } from "./clauses.ts";
import { complementsFit } from "./complements.ts";
import { furtherCredentials } from "./credential-lists.ts";
import { isDiplomatic } from "./diplomacy.ts";
import { dateOf, type EventDate } from "./event-dates.ts";
import { hostingAhead } from "./hosting.ts";
import { hostEventOf, isHostEvent } from "./host-events.ts";
import type { Mention } from "./mentions.ts";
import { isMotion, isOccasion, type Occurrence, occurrenceOfNoun, occurrenceOfVerb } from "./occurrence.ts";
import { supportClassesOf } from "./support.ts";
import { isAnyGrammar, isGrammar, isParticiple, type Page, tagAt } from "./page.ts";
import type { Trace } from "./trace.ts";
import type { VerbPhrase } from "./verb-phrase.ts";

/** One telling of an event: what a rule found at one place of the text. */
export interface Candidate {
  readonly rule: EventRule;
  readonly status: EngagementStatus;
  readonly trigger: TagSpan;
  readonly sentence: number;
  readonly paragraph: number;
  readonly cast: Cast;
  readonly date: string | null;
  readonly hostEvent: { name: string; first: number; last: number } | null;
  /** Goes on about an encounter told before, where there is one. */
  readonly anaphoric: boolean;
  /** Named by a definite noun ("the talks"), whoever is said to lead it. */
  readonly definite: boolean;
  /** Says only who attended or chaired: "The meeting was attended by". */
  readonly roll: boolean;
  /** How sure the telling is, 0 to 1. */
  readonly weight: number;
}

const encounters = new Set([
  "meeting",
  "visit",
  "call",
  "commission_session",
  "consultations",
  "negotiation",
  "signing",
  "summit",
  "conference",
  "mediation",
  "relations_broken",
  "relations_restored",
]);

/** Words that begin the name of a place or body trigger nothing: "Port Vila". */
const named = new Set<TagSpan["tag"]["type"]>(["organisation", "city", "region"]);

const hostilities = new Set<EventRule["gives"]>(["recall", "expulsion", "summons", "sanction", "relations_broken"]);

const quarrels = new Set<EventRule["plover"]>(["ACCUSE", "REJECT", "THREATEN"]);

const compiled = new WeakMap<readonly EventRule[], { verbs: Map<string, Trial[]>; nouns: Map<string, Trial[]> }>();

function rulesOf(events: readonly EventRule[]) {
  let rules = compiled.get(events);
  if (!rules) {
    const alike = alikeRules(events);
    rules = { verbs: rulesByTrigger(alike, "verb"), nouns: rulesByTrigger(alike, "noun") };
    compiled.set(events, rules);
  }
  return rules;
}

/** Tries the rules at each trigger word of the text, in order. */
export function findCandidates(page: Page, trace: Trace): Candidate[] {
  const found: Candidate[] = [];
  if (!isDiplomatic(page)) return found;
  const rules = rulesOf(page.language.events);
  const ranked = rankParties(page);
  let latest: readonly string[] = [];
  let pair: readonly string[] = [];
  let body: string | null = null;
  let mediators: readonly string[] = [];
  let hostile = false;
  let feud: readonly string[] = [];
  let allies: Discourse["allies"] = null;
  let blamed: string | null = null;
  for (let i = 0; i < page.text.tokens.length; i++) {
    const spans = page.text.tags[i];
    if (!spans) continue;
    const trials = trialsAt(rules, spans);
    if (trials.length === 0 || isInsideName(page, i) || spans.some(({ tag }) => named.has(tag.type))) continue;
    const discourse: Discourse = { latest, pair, body, ranked, hostile, feud, allies, blamed, mediators };
    for (const candidate of tryRules(page, trials, discourse, trace)) {
      found.push(candidate);
      const { rule, cast } = candidate;
      if (rule.gives && encounters.has(rule.gives) && cast.parties.length >= 2)
        latest =
          rule.cast !== "attendance" ? cast.parties : isOfGathering(found) ? bodyOr(latest, cast.parties) : latest;
      if (cast.parties.length === 2 && cast.supplied.length === 0) pair = cast.parties;
      if (rule.gives === "mediation") mediators = cast.actors;
      if ((rule.gives === "summit" || rule.gives === "conference") && candidate.status !== "planned")
        body = cast.parties.find((party) => party.startsWith("org:")) ?? body;
      if (!hostilities.has(rule.gives) && !(rule.gives === "statement" && quarrels.has(rule.plover))) continue;
      hostile = true;
      allies = alliesOf(cast) ?? allies;
      if (cast.parties.length !== 2 || cast.supplied.length > 0) continue;
      feud = unique([...cast.actors, ...cast.parties]);
      blamed = rule.plover === "ACCUSE" ? (cast.recipients[0] ?? null) : null;
    }
  }
  found.push(...furtherCredentials(page, found), ...actsAlike(page, found));
  return found.filter((_, i) => !isSittingAgain(page, found, i) && !isSaidInPassing(page, found, i));
}

/** "Canada and Britain imposed sanctions on Israel": who acted, if several did, and upon whom. */
const alliesOf = ({ actors, recipients, supplied }: Cast): Discourse["allies"] =>
  actors.length > 1 && recipients.length === 1 && supplied.length === 0
    ? { parties: actors, against: recipients[0] as string }
    : null;

/** "In the front row sat the mayor": who attends something is told of two sides only where it is a gathering of theirs. */
const isOfGathering = (found: readonly Candidate[]) =>
  found.some(({ rule: { gives, cast } }) => cast !== "attendance" && bodies.has(gives));

/** What an organisation's gathering does is its own deed, whoever is said to attend. */
const bodyOr = (latest: readonly string[], attending: readonly string[]) =>
  latest.some((party) => party.startsWith("org:")) ? latest : attending;

const bodies = new Set<EventRule["gives"]>([
  "commission_session",
  "consultations",
  "summit",
  "conference",
  "negotiation",
]);

const promisedBodies = new Set<EventRule["promises"]>(["working_group", "joint_commission", "summit", "conference"]);

/** "La commission se réunira": that a body meets is its sitting, told by the body's own rule, and no meeting besides. */
function isSittingAgain(page: Page, found: readonly Candidate[], index: number): boolean {
  const { rule, sentence, trigger, cast } = found[index] as Candidate;
  if (rule.gives !== "meeting") return false;
  if (rule.as === "noun") return isSittingOfBody(found, index);
  const next = found[index + 1];
  if (next?.sentence === sentence && isMetFor(page, trigger, next) && isSameParties(next.cast, cast)) return true;
  // "se sont réunis à Lomé pour leur sommet": how they sat is told next
  if (
    next?.rule.gives === "summit" &&
    next.sentence === sentence &&
    next.trigger.first - trigger.last <= 12 &&
    next.cast.parties.some((party) => party.startsWith("org:") && cast.parties.includes(party))
  )
    return true;
  for (let i = index - 1; i >= 0 && found[i]?.sentence === sentence; i--) {
    const other = found[i] as Candidate;
    if (trigger.first - other.trigger.last > 12) return false;
    // "The delegation, headed by X, met Y": who heads it is told, and no body that sits
    if (other.rule.cast === "attendance") continue;
    const isBody = bodies.has(other.rule.gives) || promisedBodies.has(other.rule.promises);
    if (isBody && isSameParties(other.cast, cast)) return !meetsAnother(cast, other.cast);
  }
  return false;
}

/** "chaired the joint commission with the minister and met the president": whoever else is met is a meeting of its own. */
const meetsAnother = (cast: Cast, sitting: Cast) =>
  cast.people.some(
    (person) => !sitting.people.includes(person) && sitting.people.some((other) => other.of === person.of),
  );

const isSameParties = (a: Cast, b: Cast) => a.parties.join() === b.parties.join();

/** How many words "for the third round of their annual" may have. */
const longestPurpose = 9;

/** "officials met in Rome for the third round of political consultations": what they met for is what they held. */
function isMetFor(page: Page, verb: TagSpan, { rule, trigger }: Candidate): boolean {
  if (!bodies.has(rule.gives) || rule.as !== "noun") return false;
  for (let i = trigger.first - 1; i >= Math.max(verb.last, trigger.first - longestPurpose); i--) {
    if (isGrammar(page, i, "for")) return true;
    if (page.mentionAt[i] || tagAt(page, i, "verb")) return false;
  }
  return false;
}

/** "a joint commission, whose first meeting will be held in May": the sitting to come is the body's own promise. */
function isSittingOfBody(found: readonly Candidate[], index: number): boolean {
  const { status, sentence, trigger, cast } = found[index] as Candidate;
  if (status !== "planned") return false;
  for (let i = index - 1; i >= 0 && found[i]?.sentence === sentence; i--) {
    const other = found[i] as Candidate;
    if (trigger.first - other.trigger.last > 6) return false;
    if (other.rule.promises === "joint_commission" && isSameParties(other.cast, cast)) return true;
  }
  return false;
}

/** A rule to try at one meaning of a trigger word. */
interface TrialAt extends Trial {
  readonly span: TagSpan;
}

const noTrials: readonly TrialAt[] = [];

/** The rules to try at the tags of a token, each once. */
function trialsAt(rules: ReturnType<typeof rulesOf>, spans: readonly TagSpan[]): readonly TrialAt[] {
  let trials: TrialAt[] | undefined;
  for (const span of spans) {
    const { type, value } = span.tag;
    if (type !== "verb" && type !== "noun") continue;
    const known = (type === "verb" ? rules.verbs : rules.nouns).get(value);
    if (!known) continue;
    for (const { rule, reflexive } of known) {
      trials ??= [];
      if (!trials.some((trial) => trial.rule === rule)) trials.push({ rule, reflexive, span });
    }
  }
  return trials ?? noTrials;
}

/** The first rule that finds an event at a trigger word; a word tells of one event, though of several casts. */
function tryRules(page: Page, trials: readonly TrialAt[], discourse: Discourse, trace: Trace): readonly Candidate[] {
  let idle: readonly Candidate[] = [];
  for (const { rule, reflexive, span } of trials) {
    const outcome = tryRule(page, rule, reflexive, span, discourse);
    if (typeof outcome === "string") trace.dropped(rule.id, span, outcome);
    else if (outcome) {
      trace.found(rule.id, span);
      if (!outcome.every(isIdle)) return outcome;
      if (idle.length === 0) idle = outcome;
    }
  }
  return idle;
}

/** What lies ahead but promises nothing, as praise to come: a later rule may see a promise in the same words. */
const isIdle = ({ rule, status }: Candidate) =>
  status === "planned" && (rule.promises === null || rule.cast === "attendance");

/** A word inside a person's name, an office or an organisation's name triggers nothing. */
function isInsideName(page: Page, i: number): boolean {
  const mention = page.mentionAt[i];
  if (mention === undefined || mention.kind === "group" || isParticipleHere(page, i)) return false;
  // "an official visit", "Foreign Office Consultations": the noun goes on beyond the office or the ministry
  if (page.text.tags[i]?.some(({ tag, last }) => tag.type === "noun" && last > mention.last)) return false;
  const nameOnly = mention.kind === "person" && mention.people.every((person) => person.office === null);
  return !(nameOnly && page.text.tags[i]?.some(({ tag }) => tag.type === "noun"));
}

/** "a envoyé", "ont délégué": a participle after its auxiliary is no office. */
const isParticipleHere = (page: Page, i: number) =>
  isGrammar(page, i - 1, "have") && isParticiple(tagAt(page, i, "verb"));

/** "Heads of Government Meeting": a capital within the sentence marks a name, but for bodies and texts. */
function isCapitalized(page: Page, span: TagSpan, rule: EventRule): boolean {
  if (rule.as === "noun" && !(rule.gives === "meeting" || rule.gives === "visit" || rule.gives === "recall"))
    return false;
  const shape = page.text.tokens[span.first]?.word.shape;
  return (
    shape === "initial" &&
    span.first > sentenceOf(page, span.first).first &&
    rule.on.every((on) => on !== "meeting" || span.last - span.first === 1)
  );
}

/** A candidate, a reason why there is none, or null where the rule does not apply. */
function tryRule(
  page: Page,
  rule: EventRule,
  reflexive: boolean,
  span: TagSpan,
  discourse: Discourse,
): readonly Candidate[] | string | null {
  if (rule.as === "verb" && isCompound(page, span)) return null;
  if (rule.gives === "visit" && rule.as === "noun" && isTripTold(page, span)) return "the visit told before";
  if (rule.as === "noun" && (isPartOfLongerNoun(page, span) || isPartOfTitle(page, span))) return null;
  if (rule.gives === "meeting" && rule.as === "noun" && isSittingOf(page, span, gatheredBodies)) return null;
  if (rule.gives === "meeting" && rule.as === "noun" && isOfRound(page, span)) return null;
  if (rule.gives === "call" && rule.as === "noun" && isOfBody(page, span)) return null;
  if (
    rule.gives === null &&
    rule.promises === "meeting" &&
    rule.as === "noun" &&
    isSittingOf(page, span, ["commission"])
  )
    return null;
  if (rule.gives === "meeting" && tagAt(page, span.first - 1, "noun", "border")) return "borders meet, not people";
  if (rule.cast === "presence" && !placeRightAfter(page, span)) return null;
  if (rule.promisesAlways && rule.as === "verb" && isRemark(page, span)) return null;
  if (isCapitalized(page, span, rule) || !complementsFit(page, rule, span)) return null;
  if (rule.as === "noun" && isOfTwoPeople(page, span)) return null;
  if (rule.as === "noun" && isHostEvent(page, span) && !hostingAhead(page, span))
    return "named as the occasion of something else";
  const told = rule.as === "verb" ? occurrenceOfVerb(page, span, rule) : occurrenceOfNoun(page, span, rule);
  if ("reason" in told) return told.reason;
  if (reflexive && told.verb && !told.verb.reflexive) return null;
  if (rule.as === "noun" && mustBeHeld.has(rule.gives) && !isTold(page, rule, span, told))
    return "nothing says that it was held";
  const casts = castsAhead(page, rule, span, told, discourse);
  if (typeof casts === "string") return casts;
  if (told.status === "planned" && rule.promises === null && rule.cast === "act") return "lies ahead";
  if (rule.bound && !casts.every((cast) => isBound(page, cast, span, told, discourse))) return "nobody is bound";
  if (isTalkingAlone(rule, told, casts, discourse)) return "one side speaks";
  if (rule.sure && casts.some(({ supplied }) => supplied.length > 0)) return "only one side is named";
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
  const candidates = casts.map((cast) => candidateOf(page, ofBody(rule, cast), span, told, cast));
  return candidates.some(saysSomething) ? candidates : "nothing lies ahead";
}

/** "The authorities denied it, mentioning": what one side goes over in a participle is no encounter where none was told. */
const isTalkingAlone = (rule: EventRule, { verb }: Occurrence, casts: readonly Cast[], { latest }: Discourse) =>
  rule.joins === true &&
  rule.as === "verb" &&
  verb?.form === "gerund" &&
  latest.length < 2 &&
  casts.some(({ supplied }) => supplied.length > 0);

const ministersOf = new Set<Office | null>(["minister", "foreign_minister", "defence_minister"]);

/** "Foreign ministers of ECOWAS met in Freetown": those of a body confer, they are no two sides that meet. */
function ofBody(rule: EventRule, { mentions }: Cast): EventRule {
  if (rule.gives !== "meeting") return rule;
  const gathered = mentions.some(
    ({ kind, office, parties, people }) =>
      (kind === "group" || kind === "organisation") &&
      people.length === 0 &&
      ministersOf.has(office) &&
      parties.length === 1 &&
      parties[0]?.startsWith("org:"),
  );
  return gathered ? { ...rule, gives: "conference", promises: rule.promises && "conference" } : rule;
}

/** Whoever does it is named before the verb, or behind a passive, and the other side too or known from what was told last. */
function isBound(
  page: Page,
  { mentions, supplied }: Cast,
  { first }: TagSpan,
  { verb, weight }: Occurrence,
  { latest }: Discourse,
): boolean {
  if (weight < sureBound || (verb && isConditionOfThing(page, verb))) return false;
  const passive = verb?.passive ?? false;
  const doers = partiesOf(mentions.filter((mention) => passive || mention.last <= first));
  return doers.length > 0 && (supplied.length === 0 || doers.some((party) => latest.includes(party)));
}

/** "arrangements that would give access", "des mesures qui fourniraient": what a thing would do binds nobody. */
function isConditionOfThing(page: Page, { first, mood }: VerbPhrase): boolean {
  const relative = isGrammar(page, first - 1, "who") || isGrammar(page, first - 1, "that");
  return mood === "conditional" && relative && page.mentionAt[first - 2] === undefined;
}

/** How sure a telling must be for a wide rule. */
const sureBound = 0.9;

/** How many words may part a journey from the noun that says more of it. */
const longestTrip = 25;

/** "visited Cairo, his first trip there in 12 years": a noun that only says more of the journey of its sentence. */
function isTripTold(page: Page, span: TagSpan): boolean {
  if (!isGrammar(page, span.last, "there")) return false;
  for (let i = Math.max(sentenceOf(page, span.first).first, span.first - longestTrip); i < span.first; i++) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && isMotion(page, verb)) return true;
  }
  return false;
}

/** "the U.N.-recognised government": a participle behind a hyphen describes. */
const isCompound = (page: Page, { first }: TagSpan) => /^[-‑]$/u.test(page.text.tokens[first - 1]?.word.text ?? "");

/** "Meetings followed one another": no article, and nobody named who meets. */
const isAtLarge = (page: Page, span: TagSpan, casts: readonly Cast[]) =>
  casts.every(({ mentions, supplied }) => mentions.length === 0 && supplied.length > 0) &&
  ![1, 2, 3].some((back) => isAnyGrammar(page, span.first - back, ["article", "possessive", "demonstrative"]));

/** "…, a promis son ministre", "…, the minister announced": words beside what is said, which have no object. */
function isRemark(page: Page, span: TagSpan): boolean {
  if (!supportClassesOf(page.language.support, span.tag.value).includes("say")) return false;
  const { first, last } = sentenceOf(page, span.first);
  const text = (i: number) => page.text.tokens[i]?.word.text ?? "";
  for (let i = span.first - 1; i >= Math.max(first, span.first - 3); i--) {
    if (/^[,»”"]$/u.test(text(i))) return i > first + 2;
    if (!isGrammar(page, i, "have") && !isGrammar(page, i, "reflexive")) break;
  }
  return span.last > first + 8 && (span.last >= last || /^[.,;]$/u.test(text(span.last)));
}

/** Reasons for which nobody takes part that still leave a promise to those whom the article is about. */
const unnamed = new Set([
  "the subject is unknown",
  "nobody travels",
  "no other state is visited",
  "nobody is acted upon",
  "nobody attends",
  "fewer than two parties gather",
  "only one side is known",
]);

/** Who takes part; where the words name nobody and what they tell lies ahead, who is bound by the promise. */
function castsAhead(page: Page, rule: EventRule, span: TagSpan, told: Occurrence, discourse: Discourse) {
  const casts = castsOf(page, rule, span, told, discourse);
  if (typeof casts !== "string" || !unnamed.has(casts) || !isSurePromise(rule, told)) return casts;
  const bound = castsOf(page, { ...rule, cast: "promise" }, span, told, discourse);
  // "the grain will go to those in need": things travel too
  if (rule.gives === "visit" && rule.as === "verb" && typeof bound !== "string")
    return bound.every((cast) => hasNoTraveller(cast, told.verb?.first ?? span.first)) ? casts : bound;
  return bound;
}

/** Somebody who may travel stands right before the verb, or in a clause of his own. */
const hasNoTraveller = ({ mentions }: Cast, verb: number) =>
  mentions.every(
    ({ kind, last }) => kind === "state" || kind === "organisation" || (kind === "pronoun" && last < verb - 1),
  );

/** Told outright to come, by a verb of its own: a bare participle may speak of anybody. */
const isSurePromise = (rule: EventRule, told: Occurrence) =>
  told.status === "planned" &&
  told.weight >= sureAhead &&
  rule.promises !== null &&
  rule.cast !== "promise" &&
  told.verb !== null &&
  (told.verb.form !== "participle" || told.verb.last - told.verb.first > 1);

/** How sure a telling must be for a promise whose parties its clause does not name. */
const sureAhead = 0.8;

/** A rule that only finds promises says nothing of what is done. */
const saysSomething = ({ rule, status }: Candidate) =>
  rule.gives !== null ||
  rule.promisesAlways === true ||
  status === "planned" ||
  status === "postponed" ||
  status === "cancelled";

/** Bodies and gatherings are often named without being said to sit. */
const mustBeHeld = new Set<EventRule["gives"]>(["summit", "conference", "commission_session", "consultations"]);

/** How many words "during the 17th session of the" may have. */
const sessionOf = 7;

/** Whether a verb says that a body sat, or the words that it is somebody's sitting: "their first summit". */
function isTold(page: Page, rule: EventRule, span: TagSpan, told: Occurrence): boolean {
  if (told.status !== "held") return true;
  if (rule.gives === "commission_session" && isOccasion(page, span, sessionOf)) return true;
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

function candidateOf(page: Page, rule: EventRule, span: TagSpan, told: Occurrence, cast: Cast): Candidate {
  const { number, paragraph } = sentenceOf(page, span.first);
  // "accepted an invitation to speak in May": what is only promised lies ahead, though told in the past
  const date = dateOf(page, span, rule.promisesAlways ? { ...told, status: "planned" } : told, rule.gives === "visit");
  const comes =
    !rule.promisesAlways &&
    told.status === "held" &&
    !told.done &&
    told.verb?.time !== "past" &&
    (date.ahead || isGoing(page, rule, told));
  const status = comes ? "planned" : told.status;
  return {
    rule,
    status:
      rule.status && status === "held"
        ? rule.status
        : isOngoing(rule, told, status) && !isLongOver(date)
          ? "ongoing"
          : status,
    trigger: span,
    sentence: number,
    paragraph,
    cast,
    // what is done was not done on a day to come
    date: (status === "held" && date.ahead && !rule.promisesAlways) || isOfSomethingElse(rule, date) ? null : date.iso,
    hostEvent: hostEventOf(page, span),
    anaphoric:
      rule.as === "noun" &&
      isDefinite(page, span) &&
      (cast.people.length === 0 || (rule.gives === "meeting" && isOccasion(page, span))),
    definite:
      rule.as === "noun" &&
      isDefinite(page, span) &&
      tagAt(page, span.first - 1, "grammar", "article")?.tag.form !== "indefinite",
    roll:
      rule.as === "noun" && isDefinite(page, span) && told.verb?.passive === true && isRollCall(page, told.verb.lemma),
    weight: told.weight * (cast.supplied.length > 0 ? 0.7 : 1),
  };
}

/** "agreed that the upgrade decided in November …": of two sides who agreed, only a day may be that of their encounter. */
const isOfSomethingElse = (rule: EventRule, { iso }: EventDate): boolean =>
  rule.together === true && iso !== null && iso.length < 10;

/** Whether a verb tells who attends or chairs, as the rules of attendance have it. */
function isRollCall(page: Page, lemma: string): boolean {
  const { events } = page.language;
  let lemmas = attendance.get(events);
  if (!lemmas) {
    lemmas = new Set(events.filter(({ cast }) => cast === "attendance").flatMap(({ on }) => on));
    attendance.set(events, lemmas);
  }
  return lemmas.has(lemma);
}

const attendance = new WeakMap<readonly EventRule[], ReadonlySet<string>>();

/** "is going to Lima", "are heading for Lima": on the way, not yet there. */
const isGoing = (page: Page, rule: EventRule, { verb }: Occurrence) =>
  rule.gives === "visit" &&
  verb?.aspect === "progressive" &&
  supportClassesOf(page.language.support, verb.lemma).includes("plan");

/** "Cet entretien", "the talks": a noun that, where it names nobody, goes on about what was told before. */
const isDefinite = (page: Page, span: TagSpan) =>
  isGrammar(page, span.first - 1, "such") ||
  isAnyGrammar(page, span.first - 1, ["demonstrative", "article", "possessive"]);

/** "after the minister's visit in January": a month or a year gone by. */
const isLongOver = ({ iso, past }: EventDate) => past && iso !== null && iso.length < 10;

/** A visit or summit told in the present tense is still going on. */
function isOngoing(rule: EventRule, told: Occurrence, status: EngagementStatus): boolean {
  const lasting = rule.gives === "visit" || rule.gives === "summit" || rule.gives === "conference";
  return lasting && status === "held" && told.verb?.time === "present" && told.verb.form === "finite";
}

/** Phrases that lead up to an encounter and do not name another: "à un sommet". */
const leadsIn = new Set(["comeover"]);

/** "entretien" inside "entretien téléphonique": the longer phrase of the lexicon decides. */
function isPartOfLongerNoun(page: Page, span: TagSpan): boolean {
  for (let i = Math.max(0, span.first - 3); i <= span.first; i++)
    for (const other of page.text.tags[i] ?? [])
      if (
        (other.tag.type === "noun" || (other.tag.type === "verb" && other.first < span.first)) &&
        !other.tag.value.startsWith("topic:") &&
        !(other.first < span.first && leadsIn.has(other.tag.value)) &&
        !isOfTwoPeople(page, other) &&
        other.tag.value !== "sponsor" &&
        other.first <= span.first &&
        other.last >= span.last &&
        other.last - other.first > span.last - span.first &&
        other.tag.value !== span.tag.value
      )
        return true;
  return false;
}

/** "a meeting of foreign ministers X and Y": those named behind it make it one of two, no gathering. */
const isOfTwoPeople = (page: Page, { tag, last }: TagSpan) =>
  tag.value === "conference" && (page.mentionAt[last]?.people.length ?? 0) > 0;

const gatheredBodies = ["commission", "consultations", "summit", "bodyhead", "workinggroup"];

/** "la réunion de la commission mixte": the body's own rule reads it. */
function isSittingOf(page: Page, span: TagSpan, bodies: readonly string[]): boolean {
  if (!isGrammar(page, span.last, "of")) return false;
  for (let i = span.last + 1; i <= span.last + 3; i++)
    for (const body of bodies) if (tagAt(page, i, "noun", body)) return true;
  return false;
}

/** How many words "first round of maritime boundary" may have. */
const longestRound = 7;

/** "the first round of boundary talks": the round is what was held. */
function isOfRound(page: Page, span: TagSpan): boolean {
  for (let i = span.first - 1; i >= span.first - longestRound; i--) {
    if (tagAt(page, i, "noun", "roundof")) return true;
    if (page.mentionAt[i] || isGrammar(page, i, "with")) return false;
  }
  return false;
}

/** "the virtual meetings of the G20": those of a body are no call between two. */
const isOfBody = (page: Page, span: TagSpan) =>
  isGrammar(page, span.last, "of") &&
  [1, 2].some((step) => tagAt(page, span.last + step, "organisation") !== undefined);

/** "Conseil de médiation", "Council of Talks": a small word in the name of a body. */
function isPartOfTitle(page: Page, span: TagSpan): boolean {
  const { first } = sentenceOf(page, span.first);
  const head = page.text.tokens[span.first - 2]?.word;
  if (span.first - 2 <= first || !head || page.text.tokens[span.first]?.word.shape !== "lower") return false;
  return (
    isGrammar(page, span.first - 1, "of") &&
    head.shape === "initial" &&
    !page.mentionAt[span.first - 2] &&
    !tagAt(page, span.first - 2, "city")
  );
}

/** Whether a mention may stand for one who acts: an official, an institution, a capital, or a state that does something. */
function isActing(page: Page, mention: Mention): boolean {
  if (mention.kind === "person") return mention.people.some((person) => person.office !== null);
  if (mention.kind !== "state" || mention.via === "institution" || mention.via === "capital" || mention.via === "seat")
    return true;
  const tie = tieOf(page, mention);
  return tie === "none" || tie === "with" || tie === "between" || tie === "by";
}

/** Parties by how often and how early the article speaks of them; those of the title first. */
function rankParties(page: Page): string[] {
  const weights = new Map<string, number>();
  page.mentions.forEach((mention, i) => {
    if (!isActing(page, mention)) return;
    const early = 1 + 3 / (1 + i);
    for (const party of mention.parties) weights.set(party, (weights.get(party) ?? 0) + early);
  });
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([party]) => party);
}
