import type { CommitmentRecord, EngagementRecord } from "../../model/index.ts";
import {
  type ArticleHead,
  articleHeads,
  articles,
  commitmentsOf,
  engagementsOf,
  openArchive,
} from "../../store/index.ts";

/** What the reports read of an archive, so that a test can stand in for it. */
export interface RecordFile {
  /** Records of which all of these are parties; all records where none is given. */
  engagements(parties: readonly string[]): Promise<EngagementRecord[]>;
  commitments(parties: readonly string[]): Promise<CommitmentRecord[]>;
  /** The articles that are on file, by id. */
  heads(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleHead>>;
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}
export type OpenFile = (address: string) => Promise<RecordFile>;

/**
 * An archive to read from; nothing in it can be changed.
 * @throws InputError where there is none
 */
export async function openRecordFile(address: string): Promise<RecordFile> {
  const { db, close } = await openArchive(address, { readOnly: true });
  return {
    engagements: (parties) => engagementsOf(db, [parties]),
    commitments: (parties) => commitmentsOf(db, [parties]),
    heads: (ids) => articleHeads(db, [...new Set(ids)]),
    isEmpty: async () => (await articles(db, { limit: 1 })).entries.length === 0,
    close,
  };
}
