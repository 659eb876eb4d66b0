import {
  type Dated,
  type FiledCommitment,
  FollowedUp,
  groupBy,
  groupOfReport,
  isHeld,
  kindsOfGroup,
  questionOfEngagement,
  questionOfTelling,
  type Telling,
  tellingOrder,
  tellingsOf,
  withDays,
} from "../dossier/index.ts";
import type { CommitmentRecord, CommitmentReport, EngagementRecord, EngagementReport } from "../model/index.ts";
import {
  type CommitmentPlace,
  commitmentsFulfilledBy,
  commitmentsKeptBy,
  commitmentsToldBy,
  type Database,
  decisionsAmong,
  decisionsOn,
  engagementsToldBy,
  promisesOfKinds,
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

const isOfEngagement = (report: PromiseReport): report is EngagementReport => !isCommitment(report);

/** What is looked at together: the reports of one article that may tell of one promise. */
const placeOf = (report: PromiseReport) => `${groupOfReport(report)} ${report.source.article}`;

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
  /** What its reports are told to be, by article and group of promises, of those of which all reports were looked at. */
  readonly #told = new Map<string, readonly Telling[]>();
  /** Ids of the reports that are followed up: the others are only of the same articles. */
  readonly #followed = new Set<string>();
  readonly #engagements = new Map<string, EngagementRecord>();

  readonly #followUp = new FollowedUp();
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
    const tellings = this.#tellings(new Set(reports.map(({ id }) => id)));
    const held = engagements.flatMap((id) => this.#engagements.get(id) ?? []);
    await this.add([
      ...(await this.#concernedBy(tellings, held)),
      ...(await commitmentsFulfilledBy(this.#tx, engagements)),
      ...(await this.#recordsOf(reports)),
    ]);
  }

  /** The tellings of some reports, in order. */
  #tellings(reports: ReadonlySet<string>): Dated[] {
    const all = [...this.#told.values()].flat().filter(({ report }) => reports.has(report.id));
    return withDays(all.sort(tellingOrder), [...this.#engagements.values()]);
  }

  /** The commitments as they are to be filed. */
  async followUp(): Promise<FiledCommitment[]> {
    const tellings = this.#tellings(this.#followed);
    const engagements = [...this.#engagements.values()];
    const ids = [...tellings.map(({ report }) => report.id), ...engagements.flatMap(({ reports }) => reports)];
    return this.#followUp.follow(tellings, engagements, await decisionsAmong(this.#tx, ids));
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
      ...(kept.length === 0 ? [] : await commitmentsKeptBy(this.#tx, kept)),
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

  /** Reports with those of their articles that have a bearing on them, and, where one has no date, what may tell its day. */
  async #addReports(reports: readonly PromiseReport[]): Promise<void> {
    const places = new Map(reports.map((report) => [placeOf(report), report]));
    const wanted = [...places.values()].filter((report) => !this.#told.has(placeOf(report)));
    if (wanted.length === 0) return;
    const told = groupBy(await this.#toldWith(wanted), placeOf);
    for (const [place, ones] of told)
      this.#told.set(place, tellingsOf(ones.filter(isCommitment), ones.filter(isOfEngagement)));
    const undated = wanted.filter(({ source }) => source.published === null).map(({ source }) => source.article);
    if (undated.length > 0) await this.#addEngagements(await engagementsToldBy(this.#tx, [...new Set(undated)]));
  }

  async #toldWith(reports: readonly PromiseReport[]): Promise<PromiseReport[]> {
    const isFresh = ({ source }: PromiseReport) => this.#fresh.has(source.article);
    const places = new Set(reports.map(placeOf));
    const fresh = [...new Set(reports.filter(isFresh).map(({ source }) => source.article))]
      .flatMap((article) => this.#fresh.get(article) ?? [])
      .filter((report) => places.has(placeOf(report)));
    const onFile = reports
      .filter((report) => !isFresh(report))
      .map((report) => ({ article: report.source.article, ...kindsOfGroup(groupOfReport(report)) }));
    return onFile.length === 0 ? fresh : [...fresh, ...(await promisesOfKinds(this.#tx, onFile))];
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
