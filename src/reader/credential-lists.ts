import { inOrder } from "./casts/cast.ts";
import type { Candidate } from "./candidates/index.ts";
import type { Person } from "./mentions.ts";
import { hasNounIn, type Page, sentenceOf } from "./page.ts";

/**
 * "Quatre diplomates ont remis leurs lettres", "three heads of mission, each …": where several ambassadors are told to
 * have presented their letters to one head of state, each one named before or after has an encounter of his own.
 */
export function furtherCredentials(page: Page, found: readonly Candidate[]): Candidate[] {
  const ceremony = found.find(
    (candidate) =>
      candidate.rule.gives === "credentials" &&
      candidate.status === "held" &&
      (tellsOfSeveral(page, candidate) || isAmongEnvoys(candidate)),
  );
  const host = ceremony ? hostOf(page, ceremony) : null;
  if (!ceremony || host === null) return [];
  const told = found.filter((candidate) => candidate.rule.gives === "credentials" && !isAmongEnvoys(candidate));
  const known = new Set(told.flatMap(({ cast }) => cast.parties));
  const envoys = page.people.filter(({ office, of }) => office === "ambassador" && of !== null && of !== host);
  const receiver = (isAmongEnvoys(ceremony) ? headsOf(page.people) : ceremony.cast.people).filter(
    ({ of }) => of === host,
  );
  return envoys
    .filter(({ of }) => !known.has(of as string))
    .slice(0, 12)
    .map((envoy) => ({ ...ceremony, cast: castOf(ceremony, host, envoy, receiver) }));
}

function castOf(ceremony: Candidate, host: string, envoy: Person, receiver: readonly Person[]): Candidate["cast"] {
  const sender = envoy.of as string;
  return {
    ...ceremony.cast,
    parties: inOrder([host, sender]),
    actors: [sender],
    recipients: [host],
    people: [...receiver, envoy],
    mentions: envoy.mentions.slice(0, 1),
    supplied: [],
  };
}

/** "Presenting their letters were X of A and Y of B": envoys of several states, who present them to somebody else. */
export const isAmongEnvoys = ({ rule, cast }: Candidate): boolean =>
  rule.gives === "credentials" &&
  cast.parties.length > 1 &&
  cast.parties.every((party) => cast.mentions.some(({ parties }) => parties.includes(party))) &&
  cast.mentions.every(({ people }) => people.length > 0 && people.every(({ office }) => office === "ambassador"));

const receivers = new Set<Person["office"]>(["head_of_state", "monarch", "crown_prince", "vice_president"]);

const headsOf = (people: readonly Person[]) => people.filter(({ office }) => receivers.has(office)).slice(0, 1);

function tellsOfSeveral(page: Page, { trigger }: Candidate): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  return hasNounIn(page, first, last, "manyenvoys");
}

/** The state of the head who receives, else the one from which the article speaks. */
function hostOf(page: Page, candidate: Candidate): string | null {
  const { cast } = candidate;
  if (isAmongEnvoys(candidate)) return headsOf(page.people)[0]?.of ?? null;
  const head = cast.people.find(({ office }) => office !== null && office !== "ambassador");
  return head?.of ?? (page.home !== null && cast.parties.includes(page.home) ? page.home : null);
}
