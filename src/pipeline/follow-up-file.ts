import {
  datedTellings,
  type Dated,
  type FiledCommitment,
  followUpTellings,
  groupBy,
  isHeld,
  questionOfEngagement,
  questionOfTelling,
} from "../dossier/index.ts";
import {
  type CommitmentRecord,
  type CommitmentReport,
  commitmentKinds,
  type EngagementRecord,
  type EngagementReport,
} from "../model/index.ts";
import {
  type CommitmentPlace,
  commitmentsFulfilledBy,
  commitmentsKeptBy,
  commitmentsToldBy,
  type Database,
  decisionsAmong,
  decisionsOn,
  engagementsToldBy,
  promisesToldBy,
  recordsById,
  reportsById,
  reportsOfRecords,
  placedCommitments,
  undatedArticlesOf,
} from "../store/index.ts";
import { pairKeysOf } from "./party-pairs.ts";

export type PromiseReport = CommitmentReport | EngagementReport;
export const isCommitment = (report: PromiseReport): report is CommitmentReport => "due" in report.found;

/** Reports and engagements of which all commitments that they may concern must be looked at. */
export interface Touched {
  readonly reports: readonly PromiseReport[];
  readonly engagements: readonly string[];
}

/** A commitment as it is on file. */
export interface Known {
  readonly id: string;
  /** As it is written. */
  readonly text: string;
  readonly record: CommitmentRecord;
  readonly place: CommitmentPlace;
}

/** The commitments that something new may concern, and all that is needed to follow them up once more. */
export class FollowUpFile {
  readonly known = new Map<string, Known>();
  /** What was asked about: reports and engagements of which all commitments that they may concern are here. */
  readonly asked = new Set<string>();
  readonly #tx: Database;
  readonly #reports = new Map<string, PromiseReport>();
  /** Of those the reports that are followed up: the others are only of the same articles. */
  readonly #followed = new Set<string>();
  readonly #engagements = new Map<string, EngagementRecord>();
  readonly #articles = new Set<string>();
  /** The tellings of as many reports and engagements as were known when they were told apart. */
  #told: { readonly known: number; readonly tellings: readonly Dated[] } = { known: 0, tellings: [] };

  /** Reports that are not on file yet, by article: all that it tells of promises. */
  readonly #fresh: ReadonlyMap<string, PromiseReport[]>;

  constructor(tx: Database, fresh: readonly PromiseReport[]) {
    this.#tx = tx;
    this.#fresh = groupBy(fresh, ({ source }) => source.article);
  }

  /** Brings in what these may concern. */
  async ask(touched: Touched): Promise<void> {
    const { reports, engagements } = await this.#withDecided(touched);
    for (const { id } of reports) this.#followed.add(id);
    for (const id of [...reports.map(({ id }) => id), ...engagements]) this.asked.add(id);
    await this.#addReports(reports);
    await this.#addEngagements(engagements);
    const wanted = new Set(reports.map(({ id }) => id));
    const tellings = this.tellings().filter(({ report }) => wanted.has(report.id));
    const held = engagements.flatMap((id) => this.#engagements.get(id) ?? []);
    await this.add([
      ...(await this.#concernedBy(tellings, held)),
      ...(await commitmentsFulfilledBy(this.#tx, engagements)),
      ...(await this.#recordsOf(reports)),
    ]);
  }

  /** The tellings that are followed up. */
  tellings(): Dated[] {
    return this.#dated().filter(({ report }) => this.#followed.has(report.id));
  }

  /** All tellings, told apart again only where something came since. */
  #dated(): readonly Dated[] {
    const known = this.#reports.size + this.#engagements.size;
    if (this.#told.known === known) return this.#told.tellings;
    const reports = [...this.#reports.values()];
    const file = {
      commitments: reports.filter(isCommitment),
      unheld: reports.filter((report): report is EngagementReport => !isCommitment(report)),
      engagements: [...this.#engagements.values()],
    };
    this.#told = { known, tellings: datedTellings(file) };
    return this.#told.tellings;
  }

  /** The commitments as they are to be filed. */
  async followUp(): Promise<FiledCommitment[]> {
    const tellings = this.tellings();
    const engagements = [...this.#engagements.values()];
    const ids = [...tellings.map(({ report }) => report.id), ...engagements.flatMap(({ reports }) => reports)];
    return followUpTellings(tellings, { engagements, decisions: await decisionsAmong(this.#tx, ids) });
  }

  /** What somebody decided to be the same as these is touched with them, whatever it is. */
  async #withDecided({ reports, engagements }: Touched): Promise<Touched> {
    const held = await this.#addEngagements(engagements);
    const ids = [...reports.map(({ id }) => id), ...held.flatMap((record) => record.reports)];
    const decided = (await decisionsOn(this.#tx, ids)).filter(({ same }) => same).flatMap(({ a, b }) => [a, b]);
    if (decided.length === 0) return { reports, engagements };
    const found = await reportsById(this.#tx, decided);
    const isOf = (report: EngagementReport) => isHeld(report);
    const others = [...found.commitments, ...found.engagements.filter(({ report }) => !isOf(report))];
    const records = found.engagements.flatMap(({ report, record }) => (isOf(report) ? (record ?? []) : []));
    const more = {
      reports: [...new Map([...reports, ...others.map(({ report }) => report)].map((one) => [one.id, one])).values()],
      engagements: [...new Set([...engagements, ...records])],
    };
    const isMore = more.reports.length > reports.length || more.engagements.length > engagements.length;
    return isMore ? this.#withDecided(more) : more;
  }

  async #concernedBy(tellings: readonly Dated[], held: readonly EngagementRecord[]): Promise<string[]> {
    const told = tellings.map(questionOfTelling).map((asked) => ({ ...asked, pairs: pairKeysOf(asked.parties) }));
    const kept = held.map(questionOfEngagement).map((asked) => ({ ...asked, pairs: pairKeysOf(asked.parties) }));
    return [
      ...(told.length === 0 ? [] : await commitmentsToldBy(this.#tx, told)),
      ...(kept.length === 0 ? [] : await commitmentsKeptBy(this.#tx, kept, Object.keys(commitmentKinds))),
    ];
  }

  async #recordsOf(reports: readonly PromiseReport[]): Promise<string[]> {
    const onFile = reports.filter(({ source }) => !this.#fresh.has(source.article)).map(({ id }) => id);
    if (onFile.length === 0) return [];
    const found = await reportsById(this.#tx, onFile);
    return [...found.commitments, ...found.engagements].flatMap(({ record }) => record ?? []);
  }

  /** Brings in commitments with all that keeps them up. */
  async add(ids: readonly string[]): Promise<void> {
    const fresh = [...new Set(ids)].filter((id) => !this.known.has(id));
    if (fresh.length === 0) return;
    const found = await placedCommitments(this.#tx, fresh);
    for (const { id, record, place } of found)
      this.known.set(id, { id, text: record, record: JSON.parse(record) as CommitmentRecord, place });
    const reports = await reportsOfRecords(this.#tx, fresh);
    const all = [...reports.commitments, ...reports.engagements].map(({ report }) => report);
    for (const { id } of all) this.#followed.add(id);
    await this.#addReports(all);
    await this.#addEngagements(found.flatMap(({ keeper }) => keeper ?? []));
  }

  /** Reports with the others of their articles, and, where an article has no date, what may tell its day. */
  async #addReports(reports: readonly PromiseReport[]): Promise<void> {
    const articles = [...new Set(reports.map(({ source }) => source.article))].filter((id) => !this.#articles.has(id));
    if (articles.length === 0) return;
    for (const article of articles) this.#articles.add(article);
    const all = await this.#toldBy(articles);
    for (const report of all) this.#reports.set(report.id, report);
    const undated = [
      ...new Set(all.filter(({ source }) => source.published === null).map(({ source }) => source.article)),
    ];
    if (undated.length > 0) await this.#addEngagements(await engagementsToldBy(this.#tx, undated));
  }

  async #toldBy(articles: readonly string[]): Promise<PromiseReport[]> {
    const onFile = articles.filter((id) => !this.#fresh.has(id));
    return [
      ...articles.flatMap((id) => this.#fresh.get(id) ?? []),
      ...(onFile.length === 0 ? [] : (await promisesToldBy(this.#tx, onFile)).map(({ report }) => report)),
    ];
  }

  async #addEngagements(ids: readonly string[]): Promise<EngagementRecord[]> {
    const fresh = [...new Set(ids)].filter((id) => !this.#engagements.has(id));
    const found = fresh.length === 0 ? [] : await recordsById(this.#tx, fresh);
    for (const record of found) if (record.type === "engagement") this.#engagements.set(record.id, record);
    return ids.flatMap((id) => this.#engagements.get(id) ?? []);
  }
}

/** What the articles without a date that these engagements come from tell of promises: their day may be another now. */
export async function promisesOfUndated(tx: Database, engagements: readonly string[]): Promise<PromiseReport[]> {
  const undated = await undatedArticlesOf(tx, engagements);
  return undated.length === 0 ? [] : (await promisesToldBy(tx, undated)).map(({ report }) => report);
}
