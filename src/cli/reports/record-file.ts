import type { YearTally } from "../../dossier/index.ts";
import type { CommitmentRecord, EngagementRecord, Filters } from "../../model/index.ts";
import { excerpt } from "../../model/excerpt.ts";
import {
  type ArticleHead,
  articleHeads,
  articles,
  commitmentsFitting,
  type CountedEngagement,
  engagementsOf,
  openArchive,
  partyYearsOf,
  type StandingCount,
  standingsOf,
  tellingsOf,
} from "../../store/index.ts";

/** What the reports read of an archive, so that a test can stand in for it. */
export interface RecordFile {
  /** Records of which all of these are parties; all records where none is given. */
  engagements(parties: readonly string[]): Promise<EngagementRecord[]>;
  /** @param today ISO date: the day on which they stand as the filters say */
  commitments(filters: Filters, today: string): Promise<CommitmentRecord[]>;
  /** A party's engagements as far as they are counted. */
  counted(party: string): Promise<{ tallies: YearTally[]; engagements: CountedEngagement[] }>;
  /** How many commitments stand how on a day: a filter by where they stand is passed over. */
  standings(filters: Filters, today: string): Promise<StandingCount[]>;
  /** The articles that are on file, by id. */
  heads(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleHead>>;
  /** What an article says of each of these records, in a sentence or two: one in this language where there is one. */
  quotes(ids: readonly string[], lang: string): Promise<ReadonlyMap<string, string>>;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}
export type OpenFile = (address: string) => Promise<RecordFile>;

const atOnce = 100;

/**
 * An archive to read from; nothing in it can be changed.
 * @throws InputError where there is none
 */
export async function openRecordFile(address: string): Promise<RecordFile> {
  const { db, close } = await openArchive(address, { readOnly: true });
  return {
    engagements: (parties) => engagementsOf(db, [parties]),
    commitments: (filters, today) => commitmentsFitting(db, filters, today),
    counted: (party) => partyYearsOf<YearTally>(db, party),
    standings: ({ party, dyad, status: _, ...filters }, today) =>
      standingsOf(db, dyad ?? (party === undefined ? [] : [party]), today, filters),
    heads: (ids) => articleHeads(db, [...new Set(ids)]),
    quotes: async (ids, lang) => {
      const quotes = new Map<string, string>();
      // a telling holds the whole text of its article
      for (let from = 0; from < ids.length; from += atOnce)
        for (const [id, { text, evidence }] of await tellingsOf(db, ids.slice(from, from + atOnce), lang))
          quotes.set(id, excerpt(text, evidence));
      return quotes;
    },
    isEmpty: async () => (await articles(db, { limit: 1 })).entries.length === 0,
    close,
  };
}
