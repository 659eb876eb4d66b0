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
  const votes = new Set<string>();
  for (const { kind, parties, tellings } of engagements)
    if (kind === "vote") for (const { sentence } of tellings) votes.add(`${parties.join()} ${sentence}`);
  const gatherings = engagements.filter(({ kind }) => kind === "summit" || kind === "conference");
  return engagements.filter((engagement) => {
    // "adopted a resolution condemning A": what the vote says
    const isVoted = ({ sentence }: Candidate) => votes.has(`${engagement.parties.join()} ${sentence}`);
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
