import {
  byUrgency,
  type DyadSums,
  dyadSumsOf,
  latestFirst,
  type Promised,
  promisesOf,
  type Tone,
  toneOfCounts,
} from "../dossier/index.ts";
import type { ArchiveRecord, CommitmentRecord, EngagementRecord } from "../model/index.ts";
import {
  type Archive,
  type ArticleHead,
  articleHeads,
  commitmentsOfDyad,
  dyadSums,
  engagementsOfDyad,
  recordsById,
} from "../store/index.ts";
import { firstToldTwice, type Told } from "./accounts.ts";
import { madeOnce } from "./kept-parts.ts";

export type Dyad = readonly [string, string];

/** Engagements, and commitments, shown at once: the figures are of all of them. */
export const shown = 60;
const shownAccounts = 4;

/** What the page of a dyad, its pictures and both languages show. */
export interface Dossier {
  readonly pair: Dyad;
  readonly sums: DyadSums;
  readonly tone: Tone;
  /** The latest. */
  readonly engagements: readonly EngagementRecord[];
  /** All, the most urgent first, and the first of them whole. */
  readonly promised: readonly Promised[];
  readonly commitments: readonly CommitmentRecord[];
  /** The latest that are told differently. */
  readonly told: readonly Told[];
  readonly heads: ReadonlyMap<string, ArticleHead>;
}

/** For `madeOnce`: a whole record, beside what sums hold of one. */
const [weightOfRecord, weightInSums] = [40, 1];

/** @param today ISO date: the day on which promises are overdue or not */
export const dossierOf = (archive: Archive, pair: Dyad, today: string): Promise<Dossier> =>
  madeOnce(
    archive,
    `dossier ${pair.join(" ")} ${today}`,
    () => makeDossier(archive, pair, today),
    ({ sums, promised, engagements, commitments }) =>
      weightInSums * (sums.engagements + promised.length) + weightOfRecord * (engagements.length + commitments.length),
  );

async function makeDossier(archive: Archive, pair: Dyad, today: string): Promise<Dossier> {
  const kept = await dyadSums<DyadSums>(archive.db, pair);
  const whole = kept ? null : await allBetween(archive, pair, today);
  const sums = kept ?? dyadSumsOf(whole?.engagements ?? [], whole?.commitments ?? [], pair);
  const promised = byUrgency(promisesOf(sums), today);
  const urgent = promised.slice(0, shown).map(({ id }) => id);
  const records = whole
    ? [...whole.engagements, ...whole.commitments]
    : await recordsById(archive.db, [...new Set([...sums.latest, ...sums.toldOften, ...urgent])]);
  const byId = new Map<string, ArchiveRecord>(records.map((record) => [record.id, record]));
  const taken = <Some>(ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []) as Some[];
  const told = await firstToldTwice(archive, taken<EngagementRecord>(sums.toldOften), shownAccounts);
  const heads = await articleHeads(
    archive.db,
    told.flatMap(({ record }) => record.sources),
  );
  return {
    pair,
    sums,
    tone: toneOfCounts(sums.plover),
    engagements: taken(sums.latest.slice(0, shown)),
    promised,
    commitments: taken(urgent),
    told,
    heads,
  };
}

/** All records between two parties, engagements the latest first and commitments the most urgent first. */
export async function allBetween({ db }: Archive, pair: Dyad, today: string) {
  const [found, promised] = await Promise.all([engagementsOfDyad(db, pair), commitmentsOfDyad(db, pair, today)]);
  return { engagements: latestFirst(found), commitments: byUrgency(promised, today) };
}
