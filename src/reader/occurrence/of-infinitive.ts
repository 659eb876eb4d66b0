import { bareLemma, type EventRule, type TagSpan } from "../../languages/index.ts";
import {
  isComma,
  hasNounIn,
  holdsNoun,
  isAnyGrammar,
  isGrammar,
  type Page,
  sentenceOf,
  tagAt,
  within,
} from "../page.ts";
import { oncePerKey } from "../remembered.ts";
import { type SupportClass, supportClassesOf } from "../support.ts";
import { governor, type VerbPhrase, verbPhrase } from "../verb-phrase.ts";
import { isDoneByWord } from "./done-by-word.ts";
import { nearestVerb } from "./carrier.ts";
import { introducedBy } from "../listed.ts";
import { isDenied, isLikelyNoun } from "./noun-here.ts";
import type { Denial, Occurrence } from "./occurrence.ts";

/** An infinitive happens as its governor says: "a convenu de signer" is planned, "souhaite signer" is a wish. */
export function occurrenceOfInfinitive(page: Page, phrase: VerbPhrase, rule?: EventRule): Occurrence | Denial {
  if (followsRank(page, phrase.first)) return { status: "held", verb: phrase, weight: 0.8 };
  if (followsDecision(page, phrase.first))
    return rule && isStillToCome(page, rule, phrase)
      ? { status: "planned", verb: phrase, weight: 0.9 }
      : { status: "held", verb: phrase, weight: 0.8 };
  const glad = rule?.gives === "statement" ? -1 : gladnessBefore(page, phrase.first);
  if (glad >= 0) return occurrenceOfGladness(page, glad, phrase);
  // "a parlé à la presse après avoir reçu"
  if (phrase.time === "past" && isGrammar(page, phrase.first - 1, "after"))
    return { status: "held", verb: phrase, weight: 0.9 };
  const intention = intentionBefore(page, phrase.first);
  // "has no plan to restore"
  if (intention && isDenied(page, intention)) return { reason: "negated" };
  const became = intention && (whatBecameOf(page, intention) ?? whatIsSaidOf(page, phrase.last));
  if (became) return { status: became, verb: phrase, weight: 0.9 };
  if (intention || isYetToCome(page, phrase.first)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (rule && isSecondAct(rule) && followsBefore(page, phrase.first)) {
    const told = tellingBefore(page, phrase.first);
    if (told) return { status: told.time === "future" ? "planned" : "held", verb: phrase, weight: 0.8 };
  }
  // "decided against recalling"
  if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "against")) return { reason: "negated" };
  const linker = linkerBefore(page, phrase.first);
  // "l'a annoncé mercredi en recevant X": told of the same moment, not announced
  if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "in")) {
    const told = tellingBefore(page, phrase.first);
    if (told) return { status: told.time === "future" ? "planned" : "held", verb: phrase, weight: 0.8 };
  }
  const nearest = governor(page.text, phrase.first);
  // "the European Commission": part of a name
  const near = nearest && page.mentionAt[nearest.first]?.kind === "organisation" ? undefined : nearest;
  // "pour" is itself a word that tells of an occasion
  const own = near?.first === linker && isGrammar(page, linker, "for") ? undefined : near;
  const above =
    own ?? distantGovernor(page, phrase.first, rule) ?? journeyFor(page, linker) ?? introducedBy(page, phrase.first);
  const before = page.text.tokens[linker]?.word.fold ?? "";
  if (rule && hasTermFor(page, rule, phrase)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (!above) {
    // "spoken of going"
    if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "of")) return { reason: "no governing verb" };
    // "will let cattle in once more, ending a ban": done with what is still to be done
    const isAside = phrase.form === "gerund" && isComma(page, phrase.first - 1);
    if (isAside && tellingBefore(page, phrase.first)?.time === "future")
      return { status: "planned", verb: phrase, weight: 0.7 };
    if (phrase.form === "gerund") return { status: "held", verb: phrase, weight: 0.7 };
    if (phrase.time === "past") return { status: "held", verb: phrase, weight: 0.9 };
    // "a convoqué l'ambassadeur pour lui remettre une note": done with what it was done for
    const told = rule && isDoneAtOnce(rule, phrase, before) ? tellingBefore(page, phrase.first) : undefined;
    if (told?.time === "past") return { status: "held", verb: phrase, weight: 0.6 };
    return before === "apres" || before === "pour" || before === "to"
      ? { status: "planned", verb: phrase, weight: 0.4 }
      : { reason: "no governing verb" };
  }
  const classes = supportClassesOf(page.language.support, above.tag.value);
  const upper = verbPhrase(page.text, above);
  if (classes.includes("refuse")) return { status: "refused", verb: upper, weight: 0.9 };
  // "s'est vu remettre une lettre"
  if (classes.includes("undergo") && upper.reflexive)
    return rule?.gives === "statement"
      ? { reason: "no governing verb" }
      : { status: "held", verb: phrase, weight: 0.7 };
  if (upper.negated) return { reason: "negated" };
  // "s'efforce de rapprocher A et B": a mediation is the trying itself
  if (rule?.gives === "mediation" && classes.includes("effort") && upper.mood === "real" && upper.time !== "future")
    return { status: upper.time === "past" ? "held" : "ongoing", verb: upper, weight: 0.8 };
  if (classes.includes("cancel")) return { status: "cancelled", verb: upper, weight: 0.9 };
  if (classes.includes("postpone")) return { status: "postponed", verb: upper, weight: 0.9 };
  if (rule?.cast === "act" && rule.gives !== "embassy" && classes.includes("decide"))
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.9 };
  // "a confirmé avoir rappelé": what is told as done
  if (phrase.time === "past" && phrase.form === "infinitive" && classes.includes("say"))
    return { status: "held", verb: phrase, weight: 0.8 };
  if (classes.includes("promise") || (classes.includes("plan") && !rule?.bound))
    return { status: "planned", verb: phrase, weight: 0.9 };
  if (rule && isPutToChamber(rule, upper)) return { status: "planned", verb: phrase, weight: 0.9 };
  if (classes.includes("wish")) return { reason: "wished" };
  if (goesOn(classes, upper)) return occurrenceOfInfinitive(page, upper, rule);
  // "had spoken of going", "accused him of meeting"
  if (phrase.form === "gerund" && isGrammar(page, phrase.first - 1, "of") && !tagAt(page, phrase.first - 2, "noun"))
    return { reason: "no governing verb" };
  if (phrase.form === "gerund")
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.7 };
  if (classes.includes("carry") || classes.includes("seize") || isMotion(page, above))
    return { status: upper.time === "future" ? "planned" : "held", verb: phrase, weight: 0.6 };
  return { reason: "no governing verb" };
}

/** "vowed to keep supplying", "a promis de continuer à livrer": as the verb above the one that only says that it goes on. */
const goesOn = (classes: readonly SupportClass[], upper: VerbPhrase) =>
  classes.includes("goon") && upper.form === "infinitive" && upper.time === "none";

/** "Parliament will be asked to ratify": what is laid before those who pass it. */
const isPutToChamber = (rule: EventRule, { time, passive }: VerbPhrase) =>
  rule.promises === "ratification" && time === "future" && passive;

/** How many words "has until the end of June next year to" may have. */
const longestTerm = 10;

/** "has until the end of June to ratify", "disposent jusqu'en mai pour ratifier": by when a text must be passed. */
function hasTermFor(page: Page, rule: EventRule, { first }: VerbPhrase): boolean {
  if (rule.promises !== "ratification") return false;
  const start = Math.max(sentenceOf(page, first).first, first - longestTerm);
  return within(page.dates, start, first).some(
    (date) =>
      date.role === "by" && (isGrammar(page, date.first - 1, "have") || isGrammar(page, date.first - 2, "have")),
  );
}

/**
 * What is done as soon as somebody is called in for it ("drove up to the palace to be received by the King"); "sent an
 * envoy to reconcile A and B" is alike, not "in the hope of".
 */
const isDoneAtOnce = ({ gives, cast }: EventRule, { passive }: VerbPhrase, linker: string): boolean =>
  gives === "summons" ||
  gives === "message" ||
  (gives === "meeting" && cast === "guest" && passive) ||
  (gives === "mediation" && (linker === "pour" || linker === "to"));

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
const followsRank = (page: Page, first: number): boolean => hasNounIn(page, first - 4, first, "ranked");

/** "was pleased | to accept", "a eu l'honneur | d'accueillir": where the word stands for a feeling about what one does, or -1. */
function gladnessBefore(page: Page, first: number): number {
  for (let i = first - 1; i >= first - 3; i--) if (tagAt(page, i, "noun", "gladto")) return i;
  return -1;
}

/** "had the honour to receive" is done, "will have the honour" lies ahead, "would be glad" is only said. */
function occurrenceOfGladness(page: Page, at: number, phrase: VerbPhrase): Occurrence | Denial {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    for (const { tag } of page.text.tags[i] ?? []) {
      if (tag.type !== "grammar") continue;
      if (tag.form === "future") return { status: "planned", verb: phrase, weight: 0.8 };
      if (tag.value === "modal" || tag.form === "conditional") return { reason: "wished" };
    }
  return { status: "held", verb: phrase, weight: 0.8 };
}

/** "la décision des autorités de déclarer …", "the order to leave": decided is done. */
function followsDecision(page: Page, first: number): boolean {
  const { first: start } = sentenceOf(page, first);
  if (!hasNounIn(page, Math.max(start, first - 8), first, "decision")) return false;
  for (let i = first - 1; i >= Math.max(start, first - 8); i--) {
    if (tagAt(page, i, "noun", "decision")) return true;
    if (tagAt(page, i, "verb") && !page.mentionAt[i]) return false;
  }
  return false;
}

/** What is decided lies ahead where it can be promised or handed over; a rupture is done with the word. */
function isStillToCome(page: Page, rule: EventRule, phrase: VerbPhrase): boolean {
  if (rule.gives === null) return isDecidedRight(page, phrase);
  return rule.gives === "aid" || (rule.promises !== null && !isDoneByWord(rule));
}

/** "la décision d'équiper", "the decision to equip": right behind its preposition, not "a decision resting on". */
const isDecidedRight = (page: Page, { first, form }: VerbPhrase) =>
  form === "infinitive" && isAnyGrammar(page, first - 1, ["of", "to"]);

/** "are to start", "is to be held": told to come by "be" alone. */
const isYetToCome = (page: Page, first: number) => isGrammar(page, first - 1, "to") && isGrammar(page, first - 2, "be");

/** "made good on its pledge to send", "a renoncé à son projet d'ouvrir": what was done about what had been promised. */
function whatBecameOf(page: Page, intention: TagSpan): Occurrence["status"] | undefined {
  const { first } = sentenceOf(page, intention.first);
  const verb = nearestVerb(page, intention.first - 1, Math.max(first, intention.first - longestObject), -1);
  if (!verb) return undefined;
  const { negated, mood, time } = verbPhrase(page.text, verb);
  if (negated || mood !== "real") return undefined;
  const classes = supportClassesOf(page.language.support, verb.tag.value);
  if (classes.includes("keep")) return time === "past" ? "held" : undefined;
  if (classes.includes("cancel")) return "cancelled";
  return classes.includes("postpone") ? "postponed" : undefined;
}

/** How many words the promised thing may have before it is said what became of it. */
const longestThing = 14;

/** "its offer to rebuild the airport was turned down": the passive verb behind what was promised. */
function whatIsSaidOf(page: Page, from: number): Occurrence["status"] | undefined {
  const { last } = sentenceOf(page, from);
  for (let i = from; i < Math.min(last, from + longestThing); i++) {
    if (isGrammar(page, i, "who") || isGrammar(page, i, "that") || page.text.tokens[i]?.word.text === ";")
      return undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (!verb || isLikelyNoun(page, i)) continue;
    const { passive, form, negated } = verbPhrase(page.text, verb);
    if (!passive || form !== "finite" || negated) continue;
    const classes = supportClassesOf(page.language.support, verb.tag.value);
    if (classes.includes("refuse")) return "refused";
    if (classes.includes("cancel")) return "cancelled";
    return classes.includes("postpone") ? "postponed" : undefined;
  }
  return undefined;
}

/** How many words "on all of its" may have. */
const longestObject = 4;

/** "their intention to sign", "l'engagement d'ouvrir": the word by which what follows is to come. */
function intentionBefore(page: Page, first: number): TagSpan | undefined {
  if (!holdsNoun(page, "intention")) return undefined;
  const { first: start } = sentenceOf(page, first);
  for (let i = first - 1; i >= Math.max(start, first - 3); i--) {
    const intention = tagAt(page, i, "noun", "intention");
    if (intention) return intention;
  }
  return isAnyGrammar(page, first - 1, ["of", "to"]) ? ownedIntention(page, start, first - 2) : undefined;
}

/** "l'engagement de Rabat | de former", "la promesse faite par le Maroc | de livrer": with the name of whose word it is between. */
function ownedIntention(page: Page, start: number, from: number): TagSpan | undefined {
  let named = false;
  for (let i = from; i >= Math.max(start, from - longestOwner); i--) {
    const intention = page.mentionAt[i] ? undefined : tagAt(page, i, "noun", "intention");
    if (intention) return named ? intention : undefined;
    named ||= page.mentionAt[i] !== undefined;
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (/^[,;:.]$/u.test(page.text.tokens[i]?.word.text ?? "") || (verb && verb.tag.form !== "participle"))
      return undefined;
  }
  return undefined;
}

/** How many words "pris à Lomé par le ministre marocain des Affaires étrangères" may have. */
const longestOwner = 10;

/** "ont convenu samedi à Banjul de réunir …": a verb of promise or wish further off in the clause. */
function distantGovernor(page: Page, first: number, rule?: EventRule): TagSpan | undefined {
  const { first: start } = sentenceOf(page, first);
  for (let i = first - 1; i >= Math.max(start, first - 14); i--) {
    const verb = page.mentionAt[i] || isGrammar(page, i - 1, "possessive") ? undefined : tagAt(page, i, "verb");
    // "s'engage devant l'Union africaine à réviser": no finite verb
    if (!verb || isLikelyNoun(page, i) || verb.tag.form === "gerund") continue;
    const classes = supportClassesOf(page.language.support, verb.tag.value);
    const governs = (name: SupportClass) =>
      name === "promise" ||
      name === "plan" ||
      name === "wish" ||
      name === "refuse" ||
      (name === "effort" && rule?.gives === "mediation");
    return classes.some(governs) ? verb : undefined;
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
    if (verb && !isLikelyNoun(page, i))
      return isMotion(page, verb) || isSeizing(page, verb) || isStay(page, verb) ? verb : undefined;
  }
  return undefined;
}

/** "is in Niamey to negotiate", "est à Niamey pour négocier": who is there for it. */
const isStay = (page: Page, { first, last }: TagSpan) =>
  isGrammar(page, first, "be") && isAnyGrammar(page, last, ["in", "at"]);

/** "a profité de son passage pour rencontrer", "seized the occasion to meet". */
const isSeizing = (page: Page, verb: TagSpan) =>
  supportClassesOf(page.language.support, verb.tag.value).includes("seize");

/** How many words may stand between a journey and what it was made for. */
const farthestJourney = 16;

/** "est venu remettre ses lettres": who goes to do a thing does it. */
export const isMotion = (page: Page, verb: TagSpan): boolean => motions(page.language.events).has(verb.tag.value);

const motions = oncePerKey((events: readonly EventRule[]) => {
  const rules = events.filter((rule) => rule.cast === "travel" && rule.as === "verb");
  return new Set(rules.flatMap((rule) => rule.on.map(bareLemma)));
});
