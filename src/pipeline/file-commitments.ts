import { fileCommitments, partiesFit, reachOfFollowUp } from "../dossier/index.ts";
import type { CommitmentReport, EngagementKind, EngagementReport } from "../model/index.ts";
import {
  commitmentReportsOf,
  type Database,
  decisionsAmong,
  engagementsOf,
  type Filed,
  type Saved,
  saveCommitments,
  unheldEngagementReportsOf,
} from "../store/index.ts";
import { ByParty } from "./by-party.ts";
import { pairsOfAll } from "./party-pairs.ts";

type AnyReport = CommitmentReport | EngagementReport;
const isCommitment = (report: AnyReport): report is CommitmentReport => "due" in report.found;
const isUnheld = (report: AnyReport) => !isCommitment(report) && !["held", "ongoing"].includes(report.found.status);

/** Reports that are on file no more, and the records in which they or those now on file were. */
export interface Former {
  readonly reports: readonly AnyReport[];
  readonly records: readonly string[];
}

/**
 * Follows up all commitments that new reports touch, and saves what became of them. The reports are on file already, and
 * so are the engagements that come of them. With reports that are on file no more, what they touch is followed up too;
 * the reports then hold all that is left of the records in which they were.
 */
export async function fileNewCommitments(
  tx: Database,
  reports: readonly AnyReport[],
  { reports: gone, records: without }: Former = { reports: [], records: [] },
): Promise<Saved> {
  const near = await closureOf(tx, reports, gone);
  if (near.size + without.length === 0) return { added: [], changed: [], removed: [] };
  const found = [...near.values()].map(({ report }) => report);
  const kinds = new Set<EngagementKind>(found.flatMap((report) => reachOfFollowUp(report).engagements));
  const pairs = pairsOfAll(found.map((report) => report.found.parties));
  const engagements = await engagementsOf(tx, pairs, [...kinds]);
  const reportIds = [...near.keys(), ...engagements.flatMap((engagement) => engagement.reports)];
  const records = fileCommitments({
    commitments: found.filter(isCommitment),
    unheld: found.filter((report): report is EngagementReport => !isCommitment(report)),
    engagements,
    decisions: await decisionsAmong(tx, reportIds),
  });
  const current = new Set(records.map(({ id }) => id));
  const former = new Set([...without, ...[...near.values()].flatMap(({ record }) => record ?? [])]);
  return saveCommitments(tx, { records, removed: [...former].filter((id) => !current.has(id)) });
}

/** Reports of commitments and of engagements not held that new reports touch, and those that these touch in turn. */
async function closureOf(
  tx: Database,
  reports: readonly AnyReport[],
  gone: readonly AnyReport[],
): Promise<Map<string, Filed<AnyReport>>> {
  const near = new Map<string, Filed<AnyReport>>();
  const around = new Around(tx);
  let latest: readonly AnyReport[] = [...gone, ...reports];
  while (latest.length > 0) {
    const onFile = latest.filter((report) => !gone.includes(report));
    const touched = [...(await around.touchedBy(latest)), ...unfiled(onFile)];
    const fresh = touched.filter(({ report }) => !near.has(report.id));
    for (const filed of fresh) if (!near.has(filed.report.id)) near.set(filed.report.id, filed);
    const known = new Set(latest.map(({ id }) => id));
    latest = fresh.map(({ report }) => report).filter(({ id }) => !known.has(id));
  }
  return near;
}

/** A report of fewer than two parties is in no pair, and still has a record of its own. */
const unfiled = (latest: readonly AnyReport[]): Filed<AnyReport>[] =>
  latest.filter((report) => isCommitment(report) || isUnheld(report)).map((report) => ({ report, record: null }));

/** What is on file of the pairs that were asked for. Each pair is loaded once, however often one of its reports is touched. */
class Around {
  readonly #tx: Database;
  readonly #asked = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #untouched = new Map<string, Filed<AnyReport>>();

  constructor(tx: Database) {
    this.#tx = tx;
  }

  /** Those that these reports touch and no earlier ones did. */
  async touchedBy(latest: readonly AnyReport[]): Promise<Filed<AnyReport>[]> {
    await this.#load(pairsOfAll(latest.map(({ found }) => found.parties)));
    const reaches = new ByParty(latest.map(reachOfFollowUp), ({ parties }) => parties);
    const touched = [...this.#untouched.values()].filter(({ report: { found } }) =>
      reaches.some(
        found.parties,
        ({ parties, commitments, unheld }) =>
          (("due" in found ? commitments : unheld) as readonly string[]).includes(found.kind) &&
          partiesFit(parties, found.parties),
      ),
    );
    for (const { report } of touched) this.#untouched.delete(report.id);
    return touched;
  }

  async #load(pairs: readonly (readonly [string, string])[]): Promise<void> {
    const fresh = pairs.filter((pair) => !this.#asked.has([...pair].sort().join(" ")));
    if (fresh.length === 0) return;
    const loaded: Filed<AnyReport>[] = [
      ...(await commitmentReportsOf(this.#tx, fresh)),
      ...(await unheldEngagementReportsOf(this.#tx, fresh)),
    ];
    for (const pair of fresh) this.#asked.add([...pair].sort().join(" "));
    for (const filed of loaded)
      if (!this.#seen.has(filed.report.id)) {
        this.#seen.add(filed.report.id);
        this.#untouched.set(filed.report.id, filed);
      }
  }
}
