import type { Candidate } from "../candidates/index.ts";
import { isState } from "../casts/cast.ts";
import type { Mention } from "../mentions.ts";
import { hasGrammarIn, type Page, sentenceOf, tagAt, within } from "../page.ts";
import { isQuoted } from "../quotes.ts";
import type { Note } from "./features.ts";
import { standingOf } from "./standing.ts";

/** How many words on each side of the trigger are looked at. */
const around = 40;
/** How many words back "which", "that" or "if" may stand. */
const clause = 12;
/** Beyond this, how far who takes part stands from the trigger says nothing more. */
const farthest = 30;
/** An article tells its news in the sentences up to this; what is told later is rather background. */
const lateFrom = 8;

/** Notes what the words in which something is told show: how sure the rules were, and what stands around. */
export function noteTellings(page: Page, tellings: readonly Candidate[], parties: readonly string[], note: Note): void {
  const [told] = tellings as [Candidate];
  note("always", true);
  note("brief", page.text.sentences.length < 5);
  note("once", tellings.length === 1);
  note("often", tellings.length > 2);
  note("start", told.sentence === 0);
  note("late", told.sentence > lateFrom);
  note("weight", told.weight);
  noteRule(told, note);
  noteCast(tellings, told, note);
  noteParties(page, parties, note);
  noteWords(page, told, note);
  noteNeighbours(page, told, parties, note);
}

function noteRule({ rule, trigger, anaphoric, definite }: Candidate, note: Note): void {
  note(`as ${rule.as}`, true);
  note(`cast ${rule.cast}`, true);
  note(`plover ${rule.plover ?? "none"}`, true);
  note(`form ${trigger.tag.form ?? "none"}`, rule.as === "verb");
  note(`told ${rule.gives ?? "none"}`, true);
  note("anaphoric", anaphoric);
  note("definite", definite);
  note("always promised", rule.promisesAlways === true);
}

/** Who takes part by the rule, and which sides had to be supplied. */
function noteCast(tellings: readonly Candidate[], { cast, trigger }: Candidate, note: Note): void {
  let supplied = Number.POSITIVE_INFINITY;
  for (const telling of tellings) supplied = Math.min(supplied, telling.cast.supplied.length);
  note("supplied", supplied > 0);
  note("supplied both", supplied > 1);
  note("one mention", cast.mentions.length < 2);
  note("no actor", cast.actors.length === 0);
  note("one actor", cast.actors.length === 1);
  note("no recipient", cast.recipients.length === 0);
  note("several recipients", cast.recipients.length > 1);
  let distance = 0;
  const kinds = new Set<string>();
  for (const { first, kind } of cast.mentions) {
    distance = Math.max(distance, Math.abs(first - trigger.first));
    kinds.add(kind);
  }
  note("distance", Math.min(farthest, distance) / farthest);
  for (const kind of kinds) note(`mention ${kind}`, true);
}

/** How the parties stand in the whole article. */
function noteParties(page: Page, parties: readonly string[], note: Note): void {
  const { times, places } = standingOf(page);
  const placeOf = (party: string) => places.get(party) ?? Number.POSITIVE_INFINITY;
  note("one party", parties.length < 2);
  note("several parties", parties.length > 2);
  note("many parties", parties.length > 4);
  note("organisation", !parties.every(isState));
  note("foreign", page.home !== null && !parties.includes(page.home));
  note(
    "rare party",
    parties.some((party) => (times.get(party) ?? 0) < 2),
  );
  note(
    "minor party",
    parties.some((party) => placeOf(party) > 3),
  );
  note(
    "main parties",
    parties.every((party) => placeOf(party) < 2),
  );
}

/** The clause in which it is told. */
function noteWords(page: Page, { trigger }: Candidate, note: Note): void {
  const { first, last } = sentenceOf(page, trigger.first);
  const before = Math.max(first, trigger.first - clause);
  const from = Math.max(first, trigger.first - around);
  note("quoted", isQuoted(page, trigger.first));
  note("if", hasGrammarIn(page, before, trigger.first, "if"));
  note("that", hasGrammarIn(page, before, trigger.first, "that"));
  note("relative", hasRelativeIn(page, before, trigger.first));
  note("negation", hasGrammarIn(page, from, Math.min(last, trigger.last + around), "negation"));
  note("long sentence", last - first > 35);
  note("short sentence", last - first < 15);
}

function hasRelativeIn(page: Page, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tagAt(page, i, "grammar")?.tag.form === "rel") return true;
  return false;
}

/** Who else is named around: another party there may be the one meant. */
function noteNeighbours(page: Page, { trigger, cast }: Candidate, parties: readonly string[], note: Note): void {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = within(page.mentions, Math.max(first, trigger.first - around), Math.min(last, trigger.last + around));
  const here = new Set<string>();
  for (const mention of near) for (const party of mention.parties) here.add(party);
  let own = 0;
  for (const party of parties) if (here.has(party)) own++;
  const others = here.size - own;
  note("no others", others === 0);
  note("several others", others > 1);
  note("others for supplied", others > 0 && cast.supplied.length > 0);
  note("all here", own === parties.length);
  note("none here", own === 0);
  note("few mentions", near.length < 2);
  note("many mentions", near.length > 6);
  const between = countBetween(near, trigger.first, cast.mentions);
  note("between", between > 0);
  note("several between", between > 1);
}

/** How many others are named between a trigger and those who take part. */
function countBetween(near: readonly Mention[], trigger: number, own: readonly Mention[]): number {
  let [low, high] = [trigger, trigger];
  for (const { first } of own) {
    low = Math.min(low, first);
    high = Math.max(high, first);
  }
  let count = 0;
  for (const mention of near) if (mention.first > low && mention.first < high && !own.includes(mention)) count++;
  return count;
}
