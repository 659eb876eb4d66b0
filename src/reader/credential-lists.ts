import type { Candidate } from "./candidates/index.ts";
import { sentenceOf } from "./clauses.ts";
import type { Person } from "./mentions.ts";
import { hasNounIn, type Page } from "./page.ts";

/**
 * "Quatre diplomates ont remis leurs lettres", "three heads of mission, each …": where several ambassadors are told to
 * have presented their letters to one head of state, each one named before or after has an encounter of his own.
 */
export function furtherCredentials(page: Page, found: readonly Candidate[]): Candidate[] {
  const ceremony = found.find(
    (candidate) =>
      candidate.rule.gives === "credentials" && candidate.status === "held" && tellsOfSeveral(page, candidate),
  );
  const host = ceremony ? hostOf(page, ceremony) : null;
  if (!ceremony || host === null) return [];
  const known = new Set(found.filter(({ rule }) => rule.gives === "credentials").flatMap(({ cast }) => cast.parties));
  const envoys = page.people.filter(({ office, of }) => office === "ambassador" && of !== null && of !== host);
  const receiver = ceremony.cast.people.filter(({ of }) => of === host);
  return envoys
    .filter(({ of }) => !known.has(of as string))
    .slice(0, 12)
    .map((envoy) => ({ ...ceremony, cast: castOf(ceremony, host, envoy, receiver) }));
}

function castOf(ceremony: Candidate, host: string, envoy: Person, receiver: readonly Person[]): Candidate["cast"] {
  const sender = envoy.of as string;
  return {
    ...ceremony.cast,
    parties: [host, sender].sort(),
    actors: [sender],
    recipients: [host],
    people: [...receiver, envoy],
    mentions: envoy.mentions.slice(0, 1),
    supplied: [],
  };
}

function tellsOfSeveral(page: Page, { trigger }: Candidate): boolean {
  const { first, last } = sentenceOf(page, trigger.first);
  return hasNounIn(page, first, last, "manyenvoys");
}

/** The state of the head who receives, else the one from which the article speaks. */
function hostOf(page: Page, { cast }: Candidate): string | null {
  const head = cast.people.find(({ office }) => office !== null && office !== "ambassador");
  return head?.of ?? (page.home !== null && cast.parties.includes(page.home) ? page.home : null);
}
