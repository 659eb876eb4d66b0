import { ahead, behind } from "./asides.ts";
import { bareLemma, type EventRule, type TagSpan } from "../languages/index.ts";
import type { EngagementStatus } from "../model/index.ts";
import { isFiniteAt, sentenceOf } from "./clauses.ts";
import { hostingAhead } from "./hosting.ts";
import { isAnyGrammar, isGrammar, isParticiple, type Page, tagAt, within } from "./page.ts";
import { noClasses, type SupportClass, supportClassesOf } from "./support.ts";
import { governor, isNounHere as isNounForm, type VerbPhrase, verbPhrase } from "./verb-phrase.ts";

/** Whether and how an event is told to happen. */
export interface Occurrence {
  readonly status: EngagementStatus;
  /** The verb that carries the event, where one does. */
  readonly verb: VerbPhrase | null;
  /** How sure: 1 when told outright, less when inferred. */
  readonly weight: number;
  /** Surely over, though no verb of its own says so: a day to come is not its date. */
  readonly done?: true;
}
/** Why an event is not told to happen. */
export interface Denial {
  readonly reason:
    | "negated"
    | "wished"
    | "possible"
    | "only prepared"
    | "not a noun here"
    | "not a verb here"
    | "no governing verb";
}

/** How an event told by a verb came off. */
export function occurrenceOfVerb(page: Page, verb: TagSpan, rule: EventRule): Occurrence | Denial {
  if (isNounAt(page, verb.first) || (verb.tag.form !== "gerund" && isNounForm(page.text, verb)))
    return { reason: "not a verb here" };
  if (isTailOfNoun(page, verb) || isTailOfVerb(page, verb) || isOfComing(page, verb))
    return { reason: "not a verb here" };
  if (isAuxiliary(page, verb) || isGoingTo(page, verb) || isPreposition(page, verb))
    return { reason: "not a verb here" };
  const phrase = verbPhrase(page.text, verb);
  if (rule.voice === "active" && (phrase.passive || phrase.reflexive)) return { reason: "not a verb here" };
  if (rule.voice === "passive" && !phrase.passive) return { reason: "not a verb here" };
  if (phrase.negated)
    return rule.cast === "travel" && isGivenUp(page, phrase)
      ? { status: "cancelled", verb: phrase, weight: 0.8 }
      : { reason: "negated" };
  if (phrase.form === "infinitive" || (phrase.form === "gerund" && phrase.time === "none"))
    return occurrenceOfInfinitive(page, phrase, rule);
  if (phrase.mood === "possible" && phrase.aspect !== "ahead") return { reason: "possible" };
  if (
    phrase.mood === "conditional" &&
    ((phrase.time !== "future" && !isReported(page, phrase)) || isUnlessSo(page, phrase))
  )
    return { reason: "possible" };
  if (phrase.time === "future" || phrase.mood === "conditional")
    return isWished(page, phrase) ? { reason: "wished" } : { status: "planned", verb: phrase, weight: 1 };
  if (phrase.time === "present" && (isArranged(page, phrase) || isWhen(page, phrase)))
    return { status: "planned", verb: phrase, weight: 0.9 };
  // "proposed that they negotiate"
  if (phrase.time === "present" && isWished(page, phrase)) return { reason: "wished" };
  if (describesGathering(rule) && isBareParticiple(phrase) && comesLater(page, phrase))
    return { status: "planned", verb: phrase, weight: 0.9 };
  return { status: "held", verb: phrase, weight: phrase.time === "past" ? 1 : 0.9 };
}

/** Who chairs or attends a gathering is told of it, whenever it is held. */
const describesGathering = ({ cast }: EventRule) => cast === "gathering" || cast === "attendance";

const isBareParticiple = ({ form, first, last }: VerbPhrase) => form === "participle" && last - first === 1;

/** "une conférence, coprésidée par A et B, se tiendra": the main verb behind a participle lies ahead. */
function comesLater(page: Page, phrase: VerbPhrase): boolean {
  const main = mainVerbBehind(page, phrase.last, phrase.last + 20);
  return main?.time === "future";
}

/** The first finite verb behind a token, in the same clause; participles without auxiliary are passed over. */
function mainVerbBehind(page: Page, from: number, to: number): VerbPhrase | undefined {
  const { last } = sentenceOf(page, from);
  for (let i = from; i < Math.min(last, to); i++) {
    if (isAnyGrammar(page, i, ["who", "that", "where"]) || page.text.tokens[i]?.word.text === ";") return undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i) || isAuxiliary(page, verb)) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form === "finite" && !mayBeBareParticiple(page, phrase)) return phrase;
  }
  return undefined;
}

/** "close to the border": a longer phrase of small words. */
const isPreposition = (page: Page, verb: TagSpan) =>
  page.text.tags[verb.first]?.some(
    ({ tag, last }) => tag.type === "grammar" && (tag.value === "in" || tag.value === "because") && last > verb.last,
  ) ?? false;

/** "il est prévu que le président effectue une visite": what was arranged is to come, though told in the present. */
function isArranged(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 10); i--) {
    if (isGrammar(page, i, "that")) {
      const verb = tagAt(page, i - 1, "verb");
      const classes = verb ? supportClassesOf(page.language.support, verb.tag.value) : noClasses;
      return classes.includes("plan") || (classes.includes("promise") && !classes.includes("say"));
    }
    if (!page.mentionAt[i] && tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return false;
  }
  return false;
}

/** "will be signed when the president visits": behind a future, the occasion lies ahead too. */
function isWhen(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 8); i--) {
    if (!page.mentionAt[i] && isFiniteAt(page, i)) return false;
    if (!tagAt(page, i, "noun", "when")) continue;
    for (let j = i - 1; j >= first; j--) if (isGrammar(page, j, "future")) return true;
    return false;
  }
  return false;
}

/** "n'ira finalement pas", "will not be going after all": what had been expected and will not be. */
function isGivenUp(page: Page, phrase: VerbPhrase): boolean {
  if (phrase.time !== "future" && phrase.aspect !== "progressive") return false;
  const { first, last } = sentenceOf(page, phrase.first);
  for (let i = Math.max(first, phrase.first - 4); i < Math.min(last, phrase.last + 14); i++)
    if (tagAt(page, i, "noun", "afterall")) return true;
  return false;
}

/** "a été reconduit", "were sent", "are to start": "have" and "be" before another verb only help it. */
function isAuxiliary(page: Page, verb: TagSpan): boolean {
  if (verb.last - verb.first > 1 || !(isGrammar(page, verb.first, "have") || isGrammar(page, verb.first, "be")))
    return false;
  if (isDueAt(page, verb.first)) return true;
  for (let i = verb.last; i < verb.last + 3; i++) {
    if (isParticiple(tagAt(page, i, "verb"))) return true;
    if (!isGrammar(page, i, "adverb") && !isGrammar(page, i, "negation")) return false;
  }
  return false;
}

/** "are going to share": the verb that follows is what will be done. */
const isGoingTo = (page: Page, verb: TagSpan) =>
  isGrammar(page, verb.first, "going") &&
  !page.mentionAt[verb.last] &&
  (page.text.tags[verb.last]?.some(({ tag }) => tag.type === "verb" && tag.form === "infinitive") ?? false);

/** "a annoncé qu'il ferait", "said it would open": a conditional that reports what somebody said will be. */
function isReported(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i >= first; i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (
      verb &&
      supportClassesOf(page.language.support, verb.tag.value).some((name) => name === "say" || name === "promise")
    )
      return true;
  }
  return false;
}

/** "would send a team if needed", "fermerait le poste si": reported, but only for a case that may not come. */
function isUnlessSo(page: Page, phrase: VerbPhrase): boolean {
  const { last } = sentenceOf(page, phrase.first);
  for (let i = phrase.last; i < Math.min(last, phrase.last + farthestCase); i++)
    if (isGrammar(page, i, "if")) return true;
  return false;
}

/** How many words may stand between what would be done and the case in which it would. */
const farthestCase = 16;

/** "espère qu'une commission verra le jour", "hopes that it will meet": what follows "that" is hoped for. */
function isWished(page: Page, phrase: VerbPhrase): boolean {
  const { first } = sentenceOf(page, phrase.first);
  for (let i = phrase.first - 1; i > Math.max(first, phrase.first - 14); i--) {
    if (!isGrammar(page, i, "that")) {
      if (!page.mentionAt[i] && tagAt(page, i, "verb") && !tagAt(page, i, "noun")) return false;
      continue;
    }
    for (let j = i - 1; j >= Math.max(first, i - 3); j--) {
      const verb = tagAt(page, j, "verb");
      if (!verb) continue;
      const classes = supportClassesOf(page.language.support, verb.tag.value);
      return classes.includes("wish") && !classes.includes("promise") && !classes.includes("say");
    }
    return false;
  }
  return false;
}

/** An infinitive happens as its governor says: "a convenu de signer" is planned, "souhaite signer" is a wish. */
function occurrenceOfInfinitive(page: Page, phrase: VerbPhrase, rule?: EventRule): Occurrence | Denial {
  if (followsRank(page, phrase.first)) return { status: "held", verb: phrase, weight: 0.8 };
  if (followsDecision(page, phrase.first))
    return rule?.gives && rule.promises && !isDoneByWord(rule)
      ? { status: "planned", verb: phrase, weight: 0.9 }
      : { status: "held", verb: phrase, weight: 0.8 };
  // "a parlé à la presse après avoir reçu"
  if (phrase.time === "past" && isGrammar(page, phrase.first - 1, "after"))
    return { status: "held", verb: phrase, weight: 0.9 };
  const intention = intentionBefore(page, phrase.first);
  // "has no plan to restore"
  if (intention && isDenied(page, intention)) return { reason: "negated" };
  if (intention || isYetToCome(page, phrase.first)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (rule && isSecondAct(rule) && followsBefore(page, phrase.first)) {
    const told = tellingBefore(page, phrase.first);
    if (told) return { status: told.time === "future" ? "planned" : "held", verb: phrase, weight: 0.8 };
  }
  const linker = linkerBefore(page, phrase.first);
  const near = governor(page.text, phrase.first);
  // "pour" is itself a word that tells of an occasion
  const own = near?.first === linker && isGrammar(page, linker, "for") ? undefined : near;
  const above = own ?? distantGovernor(page, phrase.first) ?? journeyFor(page, linker);
  const before = page.text.tokens[linker]?.word.fold ?? "";
  if (!above) {
    // "spoken of going"
    if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "of")) return { reason: "no governing verb" };
    if (phrase.form === "gerund") return { status: "held", verb: phrase, weight: 0.7 };
    if (phrase.time === "past") return { status: "held", verb: phrase, weight: 0.9 };
    return before === "apres" || before === "pour" || before === "to"
      ? { status: "planned", verb: phrase, weight: 0.4 }
      : { reason: "no governing verb" };
  }
  const classes = supportClassesOf(page.language.support, above.tag.value);
  const upper = verbPhrase(page.text, above);
  if (classes.includes("refuse")) return { status: "refused", verb: upper, weight: 0.9 };
  // "s'est vu remettre une lettre"
  if (classes.includes("undergo") && upper.reflexive) return { status: "held", verb: phrase, weight: 0.7 };
  if (upper.negated) return { reason: "negated" };
  if (classes.includes("cancel")) return { status: "cancelled", verb: upper, weight: 0.9 };
  if (classes.includes("postpone")) return { status: "postponed", verb: upper, weight: 0.9 };
  if (rule?.cast === "act" && classes.includes("decide"))
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.9 };
  if (classes.includes("promise") || (classes.includes("plan") && !rule?.bound))
    return { status: "planned", verb: phrase, weight: 0.9 };
  if (classes.includes("wish")) return { reason: "wished" };
  // "had spoken of going", "accused him of meeting"
  if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "of") && !tagAt(page, phrase.first - 2, "noun"))
    return { reason: "no governing verb" };
  if (phrase.form === "gerund")
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.7 };
  // "said to have delivered", "a indiqué avoir transmis"
  if (phrase.time === "past" && phrase.form === "infinitive" && classes.includes("say"))
    return { status: "held", verb: phrase, weight: 0.8 };
  if (classes.includes("carry") || isMotion(page, above))
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.6 };
  return { reason: "no governing verb" };
}

/** "avant de", "before" right before the verb. */
const followsBefore = (page: Page, first: number) =>
  [first - 1, first - 2].some((i) => tagAt(page, i, "grammar", "before")?.last === first);

/** An encounter of its own, not the content of one. */
const isSecondAct = (rule: EventRule) =>
  rule.gives !== null && (rule.gives !== "statement" || rule.asks === true) && rule.joins !== true;

/** "s'est entretenu avec X avant d'être reçu par Y": the verb before says when what follows is. */
function tellingBefore(page: Page, from: number): VerbPhrase | null {
  const { first } = sentenceOf(page, from);
  for (let i = from - 2; i >= first; i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i)) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.negated || phrase.mood !== "real" || phrase.time === "none") return null;
    return phrase;
  }
  return null;
}

/** "le premier à reconnaître", "among the first to recognise": who is ranked by an act has done it. */
function followsRank(page: Page, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if (tagAt(page, i, "noun", "ranked")) return true;
  return false;
}

/** "la décision des autorités de déclarer …", "the order to leave": decided is done. */
function followsDecision(page: Page, first: number): boolean {
  const { first: start } = sentenceOf(page, first);
  for (let i = first - 1; i >= Math.max(start, first - 8); i--) {
    if (tagAt(page, i, "noun", "decision")) return true;
    if (tagAt(page, i, "verb") && !page.mentionAt[i]) return false;
  }
  return false;
}

/** "are to start", "is to be held": told to come by "be" alone. */
const isYetToCome = (page: Page, first: number) => isGrammar(page, first - 1, "to") && isGrammar(page, first - 2, "be");

/** "their intention to sign", "l'engagement d'ouvrir": the word by which what follows is to come. */
function intentionBefore(page: Page, first: number): TagSpan | undefined {
  const { first: start } = sentenceOf(page, first);
  for (let i = first - 1; i >= Math.max(start, first - 3); i--) {
    const intention = tagAt(page, i, "noun", "intention");
    if (intention) return intention;
  }
  return undefined;
}

/** "ont convenu samedi à Banjul de réunir …": a verb of promise or wish further off in the clause. */
function distantGovernor(page: Page, first: number): TagSpan | undefined {
  const { first: start } = sentenceOf(page, first);
  for (let i = first - 1; i >= Math.max(start, first - 14); i--) {
    const verb = page.mentionAt[i] || isGrammar(page, i - 1, "possessive") ? undefined : tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i)) continue;
    const classes = supportClassesOf(page.language.support, verb.tag.value);
    return classes.some((name) => name === "promise" || name === "plan" || name === "wish" || name === "refuse")
      ? verb
      : undefined;
  }
  return undefined;
}

/** The token before an infinitive and its pronouns: "pour" of "pour y signer". */
function linkerBefore(page: Page, first: number): number {
  let i = first - 1;
  while (isGrammar(page, i, "clitic") && !page.mentionAt[i]) i--;
  return i;
}

/** "s'est rendu jeudi à X pour y signer", "flew to X on Friday to sign": the journey that was made for it. */
function journeyFor(page: Page, linker: number): TagSpan | undefined {
  const isFor = [linker, linker - 1].some((i) => tagAt(page, i, "grammar", "for")?.last === linker + 1);
  if (!isFor && !isGrammar(page, linker, "to")) return undefined;
  const { first } = sentenceOf(page, linker);
  for (let i = linker - 1; i >= Math.max(first, linker - farthestJourney); i--) {
    if (page.text.tokens[i]?.word.text === ";") return undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && !isLikelyNoun(page, i)) return isMotion(page, verb) ? verb : undefined;
  }
  return undefined;
}

/** How many words may stand between a journey and what it was made for. */
const farthestJourney = 16;

/** "est venu remettre ses lettres": who goes to do a thing does it. */
export function isMotion(page: Page, verb: TagSpan): boolean {
  const { events } = page.language;
  let verbs = motions.get(events);
  if (!verbs) {
    const rules = events.filter((rule) => rule.cast === "travel" && rule.as === "verb");
    verbs = new Set(rules.flatMap((rule) => rule.on.map(bareLemma)));
    motions.set(events, verbs);
  }
  return verbs.has(verb.tag.value);
}

const motions = new WeakMap<readonly EventRule[], ReadonlySet<string>>();

/** How an event named by a noun came off: by its adjectives, then by the verb that carries it. */
export function occurrenceOfNoun(page: Page, noun: TagSpan, rule: EventRule): Occurrence | Denial {
  if (!isNounHere(page, noun)) return { reason: "not a noun here" };
  if (isDenied(page, noun)) return { reason: "negated" };
  const hosted = rule.cast === "gathering" ? hostingAhead(page, noun) : null;
  if (hosted) return { status: "planned", verb: hosted, weight: 0.9 };
  const announced = rule.promises !== null && isPrepared(page, noun) ? futureBehind(page, noun) : null;
  if (announced) return { status: "planned", verb: announced, weight: 0.8 };
  if (rule.promises !== null && isPrepared(page, noun)) return { reason: "only prepared" };
  const ahead = hasAdjective(page, noun, "ahead");
  const carrier = carrierOf(page, noun);
  if (isOccasion(page, noun)) return asOccasion(page, noun, carrier);
  if ((isBareNews(rule) || rule.on.includes("delivery")) && isOutOfPlace(page, noun))
    return { reason: "no governing verb" };
  if (rule.gives !== null && rule.promises !== null && isForLater(page, noun))
    return { status: "postponed", verb: null, weight: 0.8 };
  const coming =
    carrier && carrierRank(supportClassesOf(page.language.support, carrier.tag.value)) === 2
      ? null
      : futureNear(page, noun);
  if (coming) return { status: "planned", verb: coming, weight: 0.8 };
  if (!carrier) return { status: ahead ? "planned" : "held", verb: null, weight: ahead ? 0.7 : 0.5 };
  if (isBareNews(rule) && noun.first - carrier.last > farthestThing) return { reason: "no governing verb" };
  const phrase = verbPhrase(page.text, carrier);
  const classes = supportClassesOf(page.language.support, carrier.tag.value);
  if (isBareParticiple(phrase) && phrase.first >= noun.last && describesGathering(rule) && comesLater(page, phrase))
    return { status: "planned", verb: phrase, weight: 0.8 };
  // "rejected the expulsion of its envoys": what is rejected was done
  if (classes.includes("refuse") && !phrase.negated && isHostile(rule) && phrase.time === "past")
    return { status: "held", verb: null, weight: 0.6 };
  if (classes.includes("refuse") && !phrase.negated) return { status: "refused", verb: phrase, weight: 0.8 };
  if (phrase.negated) return isOff(phrase, classes, noun, rule) ? offAt(page, phrase) : { reason: "negated" };
  if (classes.includes("postpone")) return { status: "postponed", verb: phrase, weight: 0.8 };
  if (classes.includes("cancel")) return { status: "cancelled", verb: phrase, weight: 0.8 };
  if (classes.includes("wish") && !classes.includes("carry")) return { reason: "wished" };
  if (isOwnTripPromised(page, noun, rule, carrier, classes)) return { status: "planned", verb: phrase, weight: 0.8 };
  if (
    (isDoneByWord(rule) || isClosing(page, rule, noun)) &&
    classes.includes("say") &&
    phrase.time !== "future" &&
    phrase.mood === "real"
  )
    return { status: "held", verb: phrase, weight: 0.8 };
  if (rule.gives === null && !ahead && isOutOfPlace(page, noun) && !agreesOn(rule, classes, noun, carrier))
    return { reason: "no governing verb" };
  if (
    ahead ||
    agreesOn(rule, classes, noun, carrier) ||
    (classes.includes("plan") && !classes.includes("carry") && !isHostile(rule) && announces(noun, carrier, phrase))
  )
    return { status: "planned", verb: phrase, weight: 0.8 };
  if (phrase.mood === "possible" && phrase.aspect !== "ahead") return { reason: "possible" };
  if (phrase.mood === "conditional" && !isReported(page, phrase) && phrase.aspect !== "ahead")
    return { reason: "possible" };
  if (isGrammar(page, phrase.first, "done")) return { status: "held", verb: phrase, weight: 0.7 };
  if (phrase.time === "future" || phrase.mood === "conditional")
    return { status: "planned", verb: phrase, weight: 0.9 };
  if (phrase.form === "infinitive") {
    const told = occurrenceOfInfinitive(page, phrase);
    return told;
  }
  if (phrase.time === "present" && (isArranged(page, phrase) || isWhen(page, phrase)))
    return { status: "planned", verb: phrase, weight: 0.9 };
  return { status: "held", verb: phrase, weight: classes.includes("carry") ? 1 : 0.6 };
}

/** "n'aura pas lieu", "will not take place": an encounter spoken of as arranged that will not be held. */
const isOff = (phrase: VerbPhrase, classes: readonly SupportClass[], noun: TagSpan, rule: EventRule) =>
  phrase.time === "future" &&
  phrase.first >= noun.last &&
  classes.includes("carry") &&
  rule.gives !== null &&
  rule.promises !== null &&
  rule.promises !== "other";

/** "n'aura pas lieu à ces dates", "will not go ahead as planned": put off; without such words, called off. */
function offAt(page: Page, phrase: VerbPhrase): Occurrence {
  const { last } = sentenceOf(page, phrase.first);
  for (let i = phrase.last; i < Math.min(last, phrase.last + 7); i++)
    if (tagAt(page, i, "noun", "settime")) return { status: "postponed", verb: phrase, weight: 0.8 };
  return { status: "cancelled", verb: phrase, weight: 0.7 };
}

/** "les préparatifs de la visite", "to prepare for the summit": what is prepared has not been yet. */
function isPrepared(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  for (let i = noun.first - 1; i >= Math.max(first, noun.first - 6); i--) {
    if (tagAt(page, i, "noun", "preparing")) return true;
    if (!isAnyGrammar(page, i, ["of", "article", "possessive", "demonstrative", "for"]) && !isLight(page, i))
      return false;
  }
  return false;
}

/** "preparations for the visit, which will take place in May": prepared, and sure to come. */
function futureBehind(page: Page, noun: TagSpan): VerbPhrase | null {
  const { last } = sentenceOf(page, noun.first);
  for (let i = noun.last; i < Math.min(last, noun.last + farthestRelative); i++) {
    if (page.text.tokens[i]?.word.text !== "," || !isAnyGrammar(page, i + 1, ["who", "that"])) continue;
    return isFutureAt(page, i + 2) ? futurePhrase(i + 2) : null;
  }
  return null;
}

/** How many words "of Prime Minister Oli to India" may have. */
const farthestRelative = 12;

/** "the next round", "la prochaine session": words that may stand before a noun and take nothing from it. */
const isLight = (page: Page, i: number) =>
  !page.mentionAt[i] && !tagAt(page, i, "verb") && /^[\p{L}\d-]+$/u.test(page.text.tokens[i]?.word.text ?? "");

/** "ce sera pour plus tard", "will have to wait": what a sentence says of the encounter it names. */
function isForLater(page: Page, noun: TagSpan): boolean {
  const { last } = sentenceOf(page, noun.first);
  for (let i = noun.last; i < Math.min(last, noun.last + 16); i++) if (tagAt(page, i, "noun", "later")) return true;
  return false;
}

/** A rule that promises by the name of a thing alone: "a hospital will …". */
const isBareNews = (rule: EventRule) => rule.as === "noun" && rule.gives === null && rule.with === undefined;

/** How many words may stand between a verb and the thing it promises. */
const farthestThing = 8;

/** "les discussions sur le projet seront", "near the palace": a thing behind a preposition is not what will be. */
function isOutOfPlace(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  for (let i = noun.first - 1; i >= Math.max(first, noun.first - 4); i--) {
    if (isGrammar(page, i, "of") && isStage(page, i - 1, first)) return false;
    if (isAnyGrammar(page, i, ["of", "to-prep", "in", "at", "on", "about", "from", "against"]))
      return !isGrammar(page, i, "of") || !isGrammar(page, i, "article") || isNominal(page, i - 1, first);
    // "ira à la formation"
    if (isGrammar(page, i, "article") && isAnyGrammar(page, i - 1, ["to-prep", "about", "against"])) return true;
    if (page.mentionAt[i] || tagAt(page, i, "verb") || isGrammar(page, i, "article")) return false;
  }
  return false;
}

/** "la mise en service du barrage", "the second phase of the road": a part or a step of the thing itself. */
function isStage(page: Page, i: number, first: number): boolean {
  for (let j = i; j >= Math.max(first, i - 3); j--) if (tagAt(page, j, "noun", "stage")) return true;
  return false;
}

/** "le statut des écoles", but "des bourses iront": whether "des" follows a noun or stands alone. */
function isNominal(page: Page, i: number, first: number): boolean {
  if (i < first || isAnyGrammar(page, i, ["that", "and", "adverb"])) return false;
  const word = page.text.tokens[i]?.word.text ?? "";
  return /^\p{L}/u.test(word) && (tagAt(page, i, "noun") !== undefined || !tagAt(page, i, "verb"));
}

/** "ont convenu de la construction", "agreed on the withdrawal": a work promised by the name of its doing. */
const agreesOn = (rule: EventRule, classes: readonly SupportClass[], noun: TagSpan, carrier: TagSpan) =>
  // "agreed on joint patrols": forces that will act together
  ((rule.gives === null && rule.with !== undefined) || rule.gives === "military_cooperation") &&
  classes.includes("promise") &&
  noun.first >= carrier.last &&
  noun.first - carrier.last <= 5;

const byWord = new Set<EventRule["gives"]>([
  "relations_broken",
  "relations_restored",
  "recall",
  "expulsion",
  "recognition",
  "sanction",
]);

/** Acts that are done by saying so: who announces a rupture has broken off. */
/** "announced the closure of its embassy": to say so is to do it, unlike an opening. */
const isClosing = (page: Page, { gives }: EventRule, { first }: TagSpan): boolean =>
  gives === "embassy" && tagAt(page, first, "noun", "closure") !== undefined;

const isDoneByWord = (rule: EventRule) => byWord.has(rule.gives);

/** "à l'issue d'un entretien", "during the talks": told as already held, or as ahead when the sentence is. */
export function isOccasion(page: Page, noun: TagSpan, reach = 5): boolean {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - reach); i--) {
    if (tagAt(page, i, "noun", "afterward")) return true;
    if (page.mentionAt[i] || (tagAt(page, i, "verb") && !tagAt(page, i, "noun"))) return false;
  }
  return false;
}

/** "work will start in April, they announced after a meeting": the occasion on which somebody spoke is over. */
function followsSaying(page: Page, noun: TagSpan): boolean {
  const { first } = sentenceOf(page, noun.first);
  const verb = nearestVerb(page, noun.first - 1, Math.max(first, noun.first - 16), -1);
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("say")) return false;
  const { time, form } = verbPhrase(page.text, verb);
  return time === "past" && form === "finite";
}

function asOccasion(page: Page, noun: TagSpan, carrier: TagSpan | undefined): Occurrence {
  if (followsSaying(page, noun)) return { status: "held", verb: null, weight: 0.8, done: true };
  const phrase = carrier ? verbPhrase(page.text, carrier) : null;
  const told = carrier && carrier.first >= noun.last ? phrase : null;
  return { status: phrase?.time === "future" ? "planned" : "held", verb: told, weight: 0.8 };
}

const hostile = new Set<EventRule["gives"]>(["recall", "expulsion", "relations_broken", "sanction", "summons"]);

/** To announce a rupture, a recall or a sanction is to do it. */
const isHostile = (rule: EventRule) => hostile.has(rule.gives);

/** Whether the verb has the noun for its object ("a annoncé un sommet") or its subject ("un sommet est prévu"). */
function announces(noun: TagSpan, carrier: TagSpan, phrase: VerbPhrase): boolean {
  const gap = noun.first - carrier.last;
  // "an accord prepared under mediation"
  if (gap >= 0 && isBareParticiple(phrase)) return false;
  return gap >= 0 ? gap <= 5 : phrase.passive || phrase.time === "future";
}

/** "a confirmé sa venue", "promised his visit": the journey that somebody promises is to come. */
const isOwnTripPromised = (
  page: Page,
  noun: TagSpan,
  rule: EventRule,
  carrier: TagSpan,
  classes: readonly SupportClass[],
) =>
  rule.gives === "visit" &&
  classes.includes("promise") &&
  !classes.includes("carry") &&
  noun.first - carrier.last <= 2 &&
  isGrammar(page, noun.first - 1, "possessive");

/** A word that is noun or verb is a noun after an article, a possessive, an adjective or a preposition. */
function isNounHere(page: Page, noun: TagSpan): boolean {
  const before = noun.first - 1;
  if (before < 0 || noun.last - noun.first > 1) return true;
  if (isGrammar(page, before, "to") && !isGrammar(page, before, "at")) return false;
  if (!tagAt(page, noun.first, "verb")) return true;
  if (page.text.tokens[before]?.word.text === "," && leadsToInfinitive(page, noun.last)) return false;
  // "doit être levée"
  if (isGrammar(page, before, "be") && isParticiple(tagAt(page, noun.first, "verb"))) return false;
  const spans = page.text.tags[before] ?? [];
  // "during her visit"
  if (spans.some(({ tag }) => tag.type === "grammar" && tag.value === "possessive")) return true;
  for (const { tag } of spans)
    if (
      tag.type === "grammar" &&
      ["pronoun", "to", "future", "modal", "have", "reflexive", "who", "be", "do"].includes(tag.value)
    )
      return tag.value === "be" && spans.length > 1;
  const mention = page.mentionAt[before];
  return !(mention && mention.kind === "person");
}

/** ", venue lui présenter": a participle after a comma, with an infinitive behind it. */
function leadsToInfinitive(page: Page, from: number): boolean {
  const i = isGrammar(page, from, "clitic") ? from + 1 : from;
  return page.text.tags[i]?.some(({ tag }) => tag.type === "verb" && tag.form === "infinitive") ?? false;
}

/** "aucune rencontre", "no meeting", "sans rencontre". */
function isDenied(page: Page, noun: TagSpan): boolean {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - 3); i--) {
    if (isGrammar(page, i, "negation")) return true;
    if (page.mentionAt[i]) return false;
  }
  return false;
}

/** Whether an adjective of this class ("ahead": prochain, upcoming; "past": récent) stands next to the noun. */
export function hasAdjective(page: Page, noun: TagSpan, value: string): boolean {
  const { first, last } = sentenceOf(page, noun.first);
  for (let i = Math.max(first, noun.first - 4); i < Math.min(last, noun.last + 4); i++) {
    if (i >= noun.first && i < noun.last) continue;
    if (tagAt(page, i, "noun", value)) return true;
  }
  return false;
}

/** The verb that carries a noun: the nearest support verb of the clause, before the noun or after it. */
function carrierOf(page: Page, noun: TagSpan): TagSpan | undefined {
  const { first, last } = sentenceOf(page, noun.first);
  const undoing = undoingOf(page, noun, Math.min(last, noun.last + 24));
  if (undoing) return undoing;
  const left = nearestVerb(page, noun.first - 1, Math.max(first, noun.first - 16), -1) ?? carriedFarther(page, noun);
  const right = nearestVerb(page, noun.last, Math.min(last, ahead(page, sidesEnd(page, noun.last, last), 14)), 1);
  if (!left || (right && isOwnClause(page, noun))) return right;
  if (!right) return left;
  const gapLeft = noun.first - left.last;
  const gapRight = right.first - noun.last;
  const rank = (verb: TagSpan) => carrierRank(supportClassesOf(page.language.support, verb.tag.value));
  if (rank(left) !== rank(right)) return rank(left) > rank(right) ? left : right;
  return gapLeft <= gapRight + 2 ? left : right;
}

/** "consultations between the ministries of A and of the Republic of B | were held": behind those between whom it is. */
function sidesEnd(page: Page, from: number, last: number): number {
  if (!isGrammar(page, from, "between")) return from;
  const [, second] = within(page.mentions, from, Math.min(last, from + longestSides));
  return second ? second.last : from;
}

/** How many words both sides may have, with their offices. */
const longestSides = 30;

/** "a présidé, avec le ministre des Finances du Mali, Y, la session": a verb that carries, beyond those named beside it. */
function carriedFarther(page: Page, noun: TagSpan): TagSpan | undefined {
  const { first } = sentenceOf(page, noun.first);
  const from = Math.max(first, noun.first - 16);
  const verb = nearestVerb(page, from - 1, Math.max(first, behind(page, noun.first - 1, 16)), -1);
  if (!verb || !supportClassesOf(page.language.support, verb.tag.value).includes("carry")) return undefined;
  return [verb.last, verb.last + 1, verb.last + 2].some((i) => isGrammar(page, i, "with")) ? verb : undefined;
}

/** "la commission, qui s'était tenue", "the session, which met": a clause about nothing but the noun. */
function isOwnClause(page: Page, noun: TagSpan): boolean {
  const i = page.text.tokens[noun.last]?.word.text === "," ? noun.last + 1 : noun.last;
  return isGrammar(page, i, "who") && !isGrammar(page, i, "that");
}

/**
 * "the planned visit … has been put off", "la rencontre que devait tenir X a été annulée": the main verb behind a noun
 * when it undoes what the noun names, beyond participles, infinitives and a relative clause.
 */
function undoingOf(page: Page, noun: TagSpan, end: number): TagSpan | undefined {
  let relative = false;
  let past = noun.last;
  for (let i = noun.last; i < end; i++) {
    if (page.text.tokens[i]?.word.text === ";") return undefined;
    if (page.mentionAt[i]) continue;
    relative ||= isGrammar(page, i, "who") || isGrammar(page, i, "that");
    const verb = tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i) || isAuxiliary(page, verb)) continue;
    const phrase = verbPhrase(page.text, verb);
    if (phrase.form !== "finite" || phrase.first < past || mayBeBareParticiple(page, phrase)) continue;
    if (!relative) return undoes(page, verb, phrase) ? verb : undefined;
    relative = false;
    past = phrase.last;
  }
  return undefined;
}

/** "the talks planned for Monday": a form that may be a participle, without auxiliary. */
const mayBeBareParticiple = (page: Page, { first, last }: VerbPhrase) =>
  last - first === 1 &&
  (page.text.tags[first]?.some((span) => span.tag.type === "verb" && isParticiple(span)) ?? false);

/** Whether a verb calls off or puts off what it speaks of, or says that it will not be: "n'aura pas lieu". */
function undoes(page: Page, verb: TagSpan, { passive, negated, time }: VerbPhrase): boolean {
  const classes = supportClassesOf(page.language.support, verb.tag.value);
  if (negated && time === "future") return classes.includes("carry");
  return passive && classes.some((name) => name === "cancel" || name === "postpone");
}

/** The nearest verb of the clause, known to the lexicon or not, when it is in the future: "sera inauguré", "will be built". */
function futureNear(page: Page, noun: TagSpan): VerbPhrase | null {
  const { first, last } = sentenceOf(page, noun.first);
  // "told reporters that the trip would show"
  if (isGrammar(page, noun.last, "conditional modal") && isGrammar(page, noun.first - 2, "that"))
    return futurePhrase(noun.last);
  for (let step = 1; step <= 12; step++) {
    for (const i of [noun.last + step - 1, noun.first - step]) {
      if (i < first || i >= last || page.mentionAt[i]) continue;
      if (isFutureAt(page, i)) return futurePhrase(i);
    }
    if (isPastAt(page, noun.first - step)) return null;
  }
  return null;
}

function isFutureAt(page: Page, i: number): boolean {
  // "il aura fallu un appel": over, though it looks like a future
  if (isGrammar(page, i, "done")) return false;
  if (isDueAt(page, i)) return true;
  if (isGrammar(page, i, "future") || isGrammar(page, i, "ahead") || isGrammar(page, i, "going")) return true;
  const verb = tagAt(page, i, "verb");
  if (verb) return verb.tag.form === "future";
  const word = page.text.tokens[i]?.word;
  const { future } = page.language.words;
  return (
    future !== null &&
    word !== undefined &&
    word.shape === "lower" &&
    word.lower.length > 4 &&
    !page.text.tags[i] &&
    future.test(word.lower)
  );
}

/** "are to start": "be" in the present before an infinitive. */
const isDueAt = (page: Page, i: number) =>
  tagAt(page, i, "grammar", "be")?.tag.form === "present" &&
  isGrammar(page, i + 1, "to") &&
  (page.text.tags[i + 2]?.some(({ tag }) => tag.type === "verb" && tag.form?.startsWith("infinitive")) ?? false);

function isPastAt(page: Page, i: number): boolean {
  if (isGrammar(page, i, "done")) return true;
  const have = tagAt(page, i, "grammar", "have") ?? tagAt(page, i, "grammar", "be");
  if (have && (have.tag.form === "imperfect" || have.tag.form === "simple")) return true;
  return tagAt(page, i, "verb")?.tag.form === "simple" && !tagAt(page, i, "noun");
}

const futurePhrase = (i: number): VerbPhrase => ({
  first: i,
  last: i + 1,
  lemma: "",
  time: "future",
  passive: false,
  reflexive: false,
  negated: false,
  form: "finite",
  mood: "real",
});

const speaking = new Set<SupportClass>(["say", "wish", "promise", "decide"]);

/** Verbs that carry an event rank before verbs that speak of it. */
function carrierRank(classes: readonly SupportClass[]): number {
  if (classes.some((name) => !speaking.has(name))) return 2;
  return classes.length > 0 ? 1 : 0;
}

function nearestVerb(page: Page, from: number, to: number, step: 1 | -1): TagSpan | undefined {
  for (let i = from; step > 0 ? i < to : i >= to; i += step) {
    if (page.text.tokens[i]?.word.text === ";") return undefined;
    if (page.mentionAt[i]) continue;
    const verb = tagAt(page, i, "verb");
    if (verb && (isAuxiliary(page, verb) || isThatIs(page, i) || isOfOccasion(page, i))) continue;
    if (verb && !isLikelyNoun(page, i)) return verb;
    const be = tagAt(page, i, "grammar", "have") ?? tagAt(page, i, "grammar", "be");
    if (be && step > 0 && !verb) continue;
  }
  return undefined;
}

/** "au sortir d'une audience": part of the words for an occasion. */
const isOfOccasion = (page: Page, i: number) => (tagAt(page, i - 1, "noun", "afterward")?.last ?? 0) > i;

/** ", soit 3 000 tonnes": a subjunctive right after a comma says a thing again in other words. */
const isThatIs = (page: Page, i: number) =>
  page.text.tokens[i - 1]?.word.text === "," && tagAt(page, i, "grammar", "be")?.tag.form === "subjunctive";

/** How many words a noun may have. */
const longestNoun = 3;

/** "accession talks", "medical supplies": the last word of a noun that the lexicon knows, not of "to leave" or "his papers". */
function isTailOfNoun(page: Page, verb: TagSpan): boolean {
  if (verb.last - verb.first > 1) return false;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - longestNoun); i--)
    for (const { tag, last } of page.text.tags[i] ?? [])
      if (
        tag.type === "noun" &&
        last === verb.last &&
        !page.text.tags[i]?.some((other) => other.tag.type === "grammar")
      )
        return true;
  return false;
}

/** "hold talks", "paid a courtesy call": the noun of a longer verb that the lexicon knows. */
function isTailOfVerb(page: Page, verb: TagSpan): boolean {
  if (!tagAt(page, verb.first, "noun")) return false;
  for (let i = verb.first - 1; i >= Math.max(0, verb.first - longestNoun); i--)
    if (page.text.tags[i]?.some(({ tag, last }) => tag.type === "verb" && last >= verb.last)) return true;
  return false;
}

/** "the next sanctions package": a noun behind an adjective. */
const isOfComing = (page: Page, { first, tag }: TagSpan) =>
  tag.form === "present" && tagAt(page, first - 1, "noun", "ahead") !== undefined;

/** "on the eve of the gathering": a gerund behind an article. */
const isGerundNoun = (page: Page, i: number) =>
  tagAt(page, i, "verb")?.tag.form === "gerund" &&
  isGrammar(page, i - 1, "article") &&
  !isGrammar(page, i - 1, "pronoun");

/** "l'échange", "the visit", "sa visite": a word that is noun or verb, after an article that no subject precedes. */
function isNounAt(page: Page, i: number): boolean {
  if (isGerundNoun(page, i)) return true;
  if (!tagAt(page, i, "noun")) return false;
  if (followsGerund(page, i)) return true;
  // "held the 30th meeting of"
  if (/^\d+(?:st|nd|rd|th)$/u.test(page.text.tokens[i - 1]?.word.text ?? "")) return true;
  if (isGrammar(page, i - 1, "possessive") || isGrammar(page, i - 1, "demonstrative") || isGrammar(page, i - 1, "of"))
    return true;
  if (!isGrammar(page, i - 1, "article")) return false;
  return !page.mentionAt[i - 2] && !isGrammar(page, i - 2, "pronoun") && !isGrammar(page, i - 2, "who");
}

function isLikelyNoun(page: Page, i: number): boolean {
  // "the committee on trade was held"
  if (isGrammar(page, i - 1, "on") && tagAt(page, i, "verb")?.tag.form !== "gerund") return true;
  if (!tagAt(page, i, "noun")) return false;
  return isGrammar(page, i - 1, "article") || isGrammar(page, i - 1, "possessive") || isGrammar(page, i - 1, "of");
}

/** "for vetoing sanctions": right after a gerund stands its object, not another verb. */
const followsGerund = (page: Page, i: number) =>
  tagAt(page, i, "verb")?.tag.form === "present" &&
  tagAt(page, i - 1, "verb")?.tag.form === "gerund" &&
  !page.mentionAt[i - 1];
