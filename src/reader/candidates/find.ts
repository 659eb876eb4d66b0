import type { EventRule } from "../../languages/index.ts";
import { actsAlike } from "../acts-alike.ts";
import { unique } from "../casts/cast.ts";
import type { Cast, Discourse } from "../casts/index.ts";
import { tieOf } from "../clauses.ts";
import { furtherCredentials } from "../credential-lists.ts";
import { isDiplomatic } from "../diplomacy.ts";
import type { Mention } from "../mentions.ts";
import type { Page } from "../page.ts";
import { isSaidInPassing } from "../said-in-passing.ts";
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
  const ranked = rankParties(page);
  let latest: readonly string[] = [];
  let pair: readonly string[] = [];
  let body: string | null = null;
  let gathered: readonly string[] = [];
  let helped: string | null = null;
  let mediators: readonly string[] = [];
  let hostile = false;
  let feud: readonly string[] = [];
  let allies: Discourse["allies"] = null;
  let blamed: string | null = null;
  for (let i = 0; i < page.text.tokens.length; i++) {
    const spans = page.text.tags[i];
    if (!spans) continue;
    if (isSentenceStart(page, i)) {
      const known: Discourse = {
        latest,
        pair,
        body,
        gathered,
        helped,
        ranked,
        hostile,
        feud,
        allies,
        blamed,
        mediators,
      };
      found.push(...toldByPronoun(page, i, found, rules, known));
    }
    const trials = trialsAt(rules, spans);
    if (trials.length === 0 || isInsideName(page, i) || spans.some(({ tag }) => named.has(tag.type))) continue;
    const discourse: Discourse = {
      latest,
      pair,
      body,
      gathered,
      helped,
      ranked,
      hostile,
      feud,
      allies,
      blamed,
      mediators,
    };
    for (const candidate of tryRules(page, trials, discourse, trace)) {
      found.push(candidate);
      const { rule, cast } = candidate;
      if (rule.gives && encounters.has(rule.gives) && cast.parties.length >= 2)
        latest =
          rule.cast !== "attendance" ? cast.parties : isOfGathering(found) ? bodyOr(latest, cast.parties) : latest;
      if (cast.parties.length === 2 && cast.supplied.length === 0) pair = cast.parties;
      if (isHelpNamed(candidate)) helped = cast.recipients[0] as string;
      if (rule.gives === "mediation") mediators = cast.actors;
      if ((rule.gives === "summit" || rule.gives === "conference") && candidate.status !== "planned") {
        const organisation = cast.parties.find((party) => party.startsWith("org:"));
        body = organisation ?? body;
        if (rule.cast !== "attendance") gathered = organisation ? [organisation] : cast.parties;
      }
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
