import type { Candidate } from "../candidates/index.ts";
import { isState } from "../casts/cast.ts";
import { hasGrammarIn, type Page, sentenceOf, tagAt, within } from "../page.ts";
import { isQuoted } from "../quotes.ts";
import type { Features } from "./features.ts";
import { standingOf } from "./standing.ts";

/** How many words on each side of the trigger are looked at. */
const around = 40;
/** How many words back "which", "that" or "if" may stand. */
const clause = 12;
/** Beyond this, how far who takes part stands from the trigger says nothing more. */
const farthest = 30;
/** An article tells its news in the sentences up to this; what is told later is rather background. */
const lateFrom = 8;

/** What the words in which something is told show: how sure the rules were, and what stands around. */
export function featuresOfTellings(page: Page, tellings: readonly Candidate[], parties: readonly string[]): Features {
  const [told] = tellings as [Candidate];
  return {
    always: true,
    brief: page.text.sentences.length < 5,
    ...ofRule(told),
    ...ofCast(tellings, told),
    ...ofParties(page, parties),
    ...ofWords(page, told),
    ...ofNeighbours(page, told, parties),
    once: tellings.length === 1,
    often: tellings.length > 2,
    start: told.sentence === 0,
    late: told.sentence > lateFrom,
    weight: told.weight,
  };
}

const ofRule = ({ rule, trigger, anaphoric, definite }: Candidate): Features => ({
  [`as ${rule.as}`]: true,
  [`cast ${rule.cast}`]: true,
  [`plover ${rule.plover ?? "none"}`]: true,
  [`form ${trigger.tag.form ?? "none"}`]: rule.as === "verb",
  [`told ${rule.gives ?? "none"}`]: true,
  anaphoric,
  definite,
  always_promised: rule.promisesAlways === true,
});

/** Who takes part by the rule, and which sides had to be supplied. */
function ofCast(tellings: readonly Candidate[], { cast, trigger }: Candidate): Features {
  const supplied = Math.min(...tellings.map((telling) => telling.cast.supplied.length));
  const distance = Math.max(0, ...cast.mentions.map(({ first }) => Math.abs(first - trigger.first)));
  const features: Record<string, number | boolean> = {
    supplied: supplied > 0,
    "supplied both": supplied > 1,
    "one mention": cast.mentions.length < 2,
    distance: Math.min(farthest, distance) / farthest,
    "no actor": cast.actors.length === 0,
    "one actor": cast.actors.length === 1,
    "no recipient": cast.recipients.length === 0,
    "several recipients": cast.recipients.length > 1,
  };
  for (const { kind } of cast.mentions) features[`mention ${kind}`] = true;
  return features;
}

/** How the parties stand in the whole article. */
function ofParties(page: Page, parties: readonly string[]): Features {
  const { times, places } = standingOf(page);
  const placeOf = (party: string) => places.get(party) ?? Number.POSITIVE_INFINITY;
  return {
    "one party": parties.length < 2,
    "several parties": parties.length > 2,
    "many parties": parties.length > 4,
    organisation: parties.some((party) => !isState(party)),
    foreign: page.home !== null && !parties.includes(page.home),
    "rare party": parties.some((party) => (times.get(party) ?? 0) < 2),
    "minor party": parties.some((party) => placeOf(party) > 3),
    "main parties": parties.every((party) => placeOf(party) < 2),
  };
}

/** The clause in which it is told. */
function ofWords(page: Page, { trigger }: Candidate): Features {
  const { first, last } = sentenceOf(page, trigger.first);
  const before = Math.max(first, trigger.first - clause);
  return {
    quoted: isQuoted(page, trigger.first),
    if: hasGrammarIn(page, before, trigger.first, "if"),
    that: hasGrammarIn(page, before, trigger.first, "that"),
    relative: hasRelativeIn(page, before, trigger.first),
    negation: hasGrammarIn(
      page,
      Math.max(first, trigger.first - around),
      Math.min(last, trigger.last + around),
      "negation",
    ),
    "long sentence": last - first > 35,
    "short sentence": last - first < 15,
  };
}

function hasRelativeIn(page: Page, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tagAt(page, i, "grammar")?.tag.form === "rel") return true;
  return false;
}

/** Who else is named around: another party there may be the one meant. */
function ofNeighbours(page: Page, { trigger, cast }: Candidate, parties: readonly string[]): Features {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = within(page.mentions, Math.max(first, trigger.first - around), Math.min(last, trigger.last + around));
  const others = new Set(near.flatMap((mention) => mention.parties).filter((party) => !parties.includes(party)));
  const here = parties.filter((party) => near.some((mention) => mention.parties.includes(party))).length;
  const edges = [trigger.first, ...cast.mentions.map((mention) => mention.first)];
  const [low, high] = [Math.min(...edges), Math.max(...edges)];
  const between = near.filter((one) => one.first > low && one.first < high && !cast.mentions.includes(one)).length;
  return {
    "no others": others.size === 0,
    "several others": others.size > 1,
    "others for supplied": others.size > 0 && cast.supplied.length > 0,
    "all here": here === parties.length,
    "none here": here === 0,
    between: between > 0,
    "several between": between > 1,
    "few mentions": near.length < 2,
    "many mentions": near.length > 6,
  };
}
