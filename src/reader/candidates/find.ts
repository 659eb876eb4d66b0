import type { EventRule, TagSpan } from "../../languages/index.ts";
import { actsAlike, postsAlike } from "../acts-alike.ts";
import { unique } from "../casts/cast.ts";
import type { Cast, Discourse } from "../casts/index.ts";
import { tieOf } from "../ties.ts";
import { furtherCredentials, isAmongEnvoys } from "../credential-lists.ts";
import { isDiplomatic } from "../diplomacy.ts";
import type { Mention } from "../mentions.ts";
import { Kind, kindsIn, type Page } from "../page.ts";
import { isSaidInPassing } from "../said-in-passing.ts";
import { sectionsOf } from "../sections.ts";
import type { Trace } from "../trace.ts";
import type { Candidate } from "./candidate.ts";
import { isInsideName } from "./parts-of-names.ts";
import { isOfGathering, isSittingAgain } from "./sittings.ts";
import { toldByPronoun } from "./told-by-pronoun.ts";
import { rulesOf, trialsAt, tryRules } from "./trials.ts";
import { named } from "./try-rule.ts";

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

const hostilities = new Set<EventRule["gives"]>(["recall", "expulsion", "summons", "sanction", "relations_broken"]);

const quarrels = new Set<EventRule["plover"]>(["ACCUSE", "REJECT", "THREATEN"]);

/** Tries the rules at each trigger word of the text, in order. */
export function findCandidates(page: Page, trace: Trace): Candidate[] {
  const found: Candidate[] = [];
  if (!isDiplomatic(page)) return found;
  const rules = rulesOf(page.language.events);
  let heard = nothingHeard(rankParties(page));
  const kinds = kindsIn(page.text);
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 0) continue;
    if (isSentenceStart(page, i)) {
      heard = heardBelow(page, i, heard);
      found.push(...toldByPronoun(page, i, found, rules, heard));
    }
    if (((kinds[i] as number) & (Kind.verb | Kind.noun)) === 0) continue;
    const spans = page.text.tags[i] as readonly TagSpan[];
    const trials = trialsAt(rules, spans);
    if (trials.length === 0 || isInsideName(page, i) || spans.some(({ tag }) => named.has(tag.type))) continue;
    // "state | visit": told by the longer name
    if (i < (found.at(-1)?.trigger.last ?? 0)) continue;
    for (const candidate of tryRules(page, trials, heard, trace)) {
      found.push(candidate);
      heard = heardWith(heard, candidate, found);
    }
  }
  found.push(...furtherCredentials(page, found), ...actsAlike(page, found), ...postsAlike(page, found));
  return found.filter(
    (candidate, i) => !isAmongEnvoys(candidate) && !isSittingAgain(page, found, i) && !isSaidInPassing(page, found, i),
  );
}

const nothingHeard = (ranked: readonly string[]): Discourse => ({
  latest: [],
  pair: [],
  hostile: false,
  feud: [],
  allies: null,
  blamed: null,
  asked: null,
  mediators: [],
  body: null,
  helped: null,
  gathered: [],
  ranked,
});

/** Below a heading that names a state, that state and the one that speaks are meant, whatever was told above. */
function heardBelow(page: Page, first: number, heard: Discourse): Discourse {
  const sections = sectionsOf(page.text);
  const number = page.sentenceAt[first] as number;
  const section = sections[number];
  if (!section || section === sections[number - 1]) return heard;
  const both = [page.home, section.party].filter((party) => party !== null);
  if (new Set(both).size < 2) return nothingHeard(heard.ranked);
  return { ...nothingHeard(unique([...both, ...heard.ranked])), latest: both, pair: both };
}

/** What is known once a candidate was told too, the last of those found. */
function heardWith(heard: Discourse, candidate: Candidate, found: readonly Candidate[]): Discourse {
  const { rule, cast, status } = candidate;
  const met = rule.gives !== null && encounters.has(rule.gives) && cast.parties.length >= 2;
  const hasGathered = (rule.gives === "summit" || rule.gives === "conference") && status !== "planned";
  const organisation = cast.parties.find((party) => party.startsWith("org:"));
  const isHostile = hostilities.has(rule.gives) || (rule.gives === "statement" && quarrels.has(rule.plover));
  const isRequest = rule.gives === "statement" && rule.plover === "REQUEST";
  const { hostile, feud, allies, blamed } = isHostile ? hostilityOf(heard, candidate) : heard;
  const gathered = organisation ? [organisation] : cast.parties;
  return {
    latest: met ? latestOf(heard.latest, candidate, found) : heard.latest,
    pair: cast.parties.length === 2 && cast.supplied.length === 0 ? cast.parties : heard.pair,
    hostile,
    feud,
    allies,
    blamed,
    asked: isRequest ? { by: cast.actors, of: cast.recipients } : heard.asked,
    mediators: rule.gives === "mediation" ? cast.actors : heard.mediators,
    body: hasGathered && organisation ? organisation : heard.body,
    helped: isHelpNamed(candidate) ? (cast.recipients[0] as string) : heard.helped,
    gathered: hasGathered && rule.cast !== "attendance" ? gathered : heard.gathered,
    ranked: heard.ranked,
  };
}

function latestOf(
  latest: readonly string[],
  { rule, cast }: Candidate,
  found: readonly Candidate[],
): readonly string[] {
  if (rule.cast !== "attendance") return cast.parties;
  return isOfGathering(found) ? bodyOr(latest, cast.parties) : latest;
}

/** What a hostile act adds: who acted against whom. */
function hostilityOf(
  heard: Discourse,
  { rule, cast }: Candidate,
): Pick<Discourse, "hostile" | "feud" | "allies" | "blamed"> {
  const allies = alliesOf(cast) ?? heard.allies;
  if (cast.parties.length !== 2 || cast.supplied.length > 0)
    return { hostile: true, feud: heard.feud, allies, blamed: heard.blamed };
  // who rejects what is said of him is still the one who is blamed
  const stands = rule.plover === "REJECT" && cast.actors.includes(heard.blamed ?? "");
  const blamed = stands ? heard.blamed : rule.plover === "ACCUSE" ? (cast.recipients[0] ?? null) : null;
  return { hostile: true, feud: unique([...cast.actors, ...cast.parties]), allies, blamed };
}

const isSentenceStart = (page: Page, i: number) => page.text.sentences[page.sentenceAt[i] as number]?.first === i;

/** "Japan sent tents to Nepal": aid told with its giver before the verb, and with whoever is helped. */
const isHelpNamed = ({ rule, status, trigger, cast: { actors, recipients, supplied, mentions } }: Candidate) =>
  rule.gives === "aid" &&
  status === "held" &&
  recipients.length === 1 &&
  supplied.length === 0 &&
  mentions.some(({ parties, first }) => first < trigger.first && parties.some((party) => actors.includes(party)));

/** "Canada and Britain imposed sanctions on Israel": who acted, if several did, and upon whom. */
const alliesOf = ({ actors, recipients, supplied }: Cast): Discourse["allies"] =>
  actors.length > 1 && recipients.length === 1 && supplied.length === 0
    ? { parties: actors, against: recipients[0] as string }
    : null;

/** What an organisation's gathering does is its own deed, whoever is said to attend. */
const bodyOr = (latest: readonly string[], attending: readonly string[]) =>
  latest.some((party) => party.startsWith("org:")) ? latest : attending;

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
