import type { EngagementKind } from "../model/index.ts";
import type { Candidate } from "./candidates/index.ts";
import type { Engagement } from "./engagements.ts";

/** Encounters at which courtesies are exchanged. */
const tables = new Set<EngagementKind>([
  "meeting",
  "visit",
  "call",
  "commission_session",
  "consultations",
  "signing",
  "credentials",
  "aid",
]);

/** How many sentences off an encounter may be told. */
const longestReach = 3;

/**
 * Without the thanks, compliments and requests that two parties exchange at their own encounter: those are its content.
 * Praise, blame, warnings and refusals stay, and so does what is said to a third party.
 */
export function withoutTableTalk(engagements: readonly Engagement[]): Engagement[] {
  const told = new Set<string>();
  for (const engagement of engagements)
    if (tables.has(engagement.kind) && engagement.parties.length === 2)
      for (const { sentence } of engagement.tellings) told.add(`${engagement.parties.join()} ${sentence}`);
  const votes = engagements.filter(({ kind }) => kind === "vote");
  const gatherings = engagements.filter(({ kind }) => kind === "summit" || kind === "conference");
  return engagements.filter((engagement) => {
    if (isTalkOf(engagement, engagements)) return false;
    // "adopted a resolution condemning A": what the vote says
    const isVoted = ({ sentence }: Candidate) =>
      votes.some(
        ({ parties, actors, tellings }) =>
          engagement.parties.every((party) => parties.includes(party)) &&
          engagement.actors.every((party) => actors.includes(party) || party.startsWith("org:")) &&
          tellings.some((telling) => telling.sentence === sentence),
      );
    if (engagement.kind === "statement" && engagement.tellings.every(isVoted)) return false;
    if (!engagement.tellings.every(({ rule }) => rule.courtesy || rule.asks)) return true;
    // a body that meets thanks its chair and its host
    if (gatherings.some((met) => engagement.parties.every((party) => met.parties.includes(party)))) return false;
    const at = engagement.tellings[0]?.sentence ?? 0;
    for (let near = at - longestReach; near <= at + longestReach; near++)
      if (told.has(`${engagement.parties.join()} ${near}`)) return false;
    return true;
  });
}

const sittings = new Set<EngagementKind>(["consultations", "commission_session", "negotiation"]);

/** "They reviewed bilateral ties at political consultations": what was talked about is no meeting besides. */
const isTalkOf = ({ kind, parties, tellings }: Engagement, all: readonly Engagement[]) =>
  kind === "meeting" &&
  tellings.every(({ rule }) => rule.joins && rule.as === "verb") &&
  all.some(
    (other) =>
      sittings.has(other.kind) &&
      other.parties.join() === parties.join() &&
      other.tellings.some(({ sentence }) => sentence === tellings[0]?.sentence),
  );
