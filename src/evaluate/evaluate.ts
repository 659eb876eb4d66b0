import { type Alignment, align, jaccard, level, overlap, surname } from "./align.ts";
import type { Compared, ComparedEngagement, ComparedPerson, Gold } from "./records.ts";

/** How many entries of a layer were found, were there to be found, and were read. */
export interface Count {
  found: number;
  gold: number;
  read: number;
}
/** How often a field was right where the record was found. */
export interface Share {
  ok: number;
  of: number;
}
/** Something missed, invented or different, with what was expected or read. */
export interface Miss {
  readonly id: string;
  readonly what: string;
  readonly entries: readonly unknown[];
}
export interface Evaluation {
  readonly layers: ReadonlyMap<string, Count>;
  readonly details: ReadonlyMap<string, Share>;
  readonly falseAlarms: Share;
  /** Mean F1 of people with office, engagements with the same parties, commitments and domains. */
  readonly score: number;
  readonly misses: readonly Miss[];
}

/** The layers whose F1 make up the score. */
export const scored = [
  "people (name, office, of)",
  "engagements (kind, same parties)",
  "commitments (kind, parties overlap)",
  "domains (of engagements found)",
];

/** Precision, recall and F1, null where there is nothing to divide by. */
export function rates({ found, gold, read }: Count) {
  return {
    precision: read === 0 ? null : found / read,
    recall: gold === 0 ? null : found / gold,
    f1: gold + read === 0 ? null : (2 * found) / (gold + read),
  };
}

/** Compares readings with annotated articles, by id. An article without a reading counts as an empty reading. */
export function evaluate(golds: Iterable<Gold>, readings: ReadonlyMap<string, Compared>): Evaluation {
  const tally = new Tally();
  for (const gold of golds) {
    const read = readings.get(gold.id) ?? { id: gold.id, people: [], engagements: [], commitments: [] };
    if (!gold.diplomatic) tally.alarm(read.engagements.length > 0);
    comparePeople(gold, read, tally);
    compareEngagements(gold, read, tally);
    compareCommitments(gold, read, tally);
  }
  const f1s = scored.map((layer) => rates(tally.layers.get(layer) ?? { found: 0, gold: 0, read: 0 }).f1 ?? 0);
  const score = f1s.reduce((sum, f1) => sum + f1, 0) / scored.length;
  return { layers: tally.layers, details: tally.details, falseAlarms: tally.falseAlarms, score, misses: tally.misses };
}

class Tally {
  readonly layers = new Map<string, Count>();
  readonly details = new Map<string, Share>();
  readonly falseAlarms: Share = { ok: 0, of: 0 };
  readonly misses: Miss[] = [];

  count(layer: string, found: number, gold: number, read: number): void {
    const count = this.layers.get(layer) ?? { found: 0, gold: 0, read: 0 };
    this.layers.set(layer, { found: count.found + found, gold: count.gold + gold, read: count.read + read });
  }

  hit(detail: string, isRight: boolean): void {
    const share = this.details.get(detail) ?? { ok: 0, of: 0 };
    this.details.set(detail, { ok: share.ok + Number(isRight), of: share.of + 1 });
  }

  alarm(isFalse: boolean): void {
    this.falseAlarms.of++;
    if (isFalse) this.falseAlarms.ok++;
  }

  miss(id: string, what: string, { missed, spurious }: Alignment<unknown, unknown>): void {
    for (const entry of missed) this.misses.push({ id, what: `${what} missed`, entries: [entry] });
    for (const entry of spurious) this.misses.push({ id, what: `${what} spurious`, entries: [entry] });
  }
}

/** A junior minister at foreign affairs may be filed under either office. */
const sameOffice = (a: string | null, b: string | null) => levelOffice(a) === levelOffice(b);
const levelOffice = (office: string | null) => (office === "secretary_of_state" ? "deputy_foreign_minister" : office);

function comparePeople(gold: Gold, read: Compared, tally: Tally): void {
  const officials = read.people.filter((person) => person.office);
  const likeness = (g: ComparedPerson, r: ComparedPerson) =>
    surname(g.name) === surname(r.name) ? 1 + Number(sameOffice(g.office, r.office)) + Number(g.of === r.of) : 0;
  const people = align(gold.people, officials, likeness);
  const differing = people.pairs.filter(([g, r]) => !sameOffice(g.office, r.office) || g.of !== r.of);
  tally.count("people (name)", people.pairs.length, gold.people.length, officials.length);
  const exact = people.pairs.length - differing.length;
  tally.count("people (name, office, of)", exact, gold.people.length, officials.length);
  tally.miss(gold.id, "person", people);
  for (const [g, { name, office, of }] of differing)
    tally.misses.push({ id: gold.id, what: "person differs", entries: [g, { name, office, of }] });
}

function compareEngagements(gold: Gold, read: Compared, tally: Tally): void {
  // What is only planned is scored once, as a commitment.
  const golds = gold.engagements.filter(({ status }) => status !== "planned");
  const reads = read.engagements.filter(({ status }) => status !== "planned");
  const acts = align(golds, reads, likeRecords);
  const strict = acts.pairs.filter(([g, r]) => jaccard(g.parties, r.parties) === 1).length;
  tally.count("engagements (kind, parties overlap)", acts.pairs.length, golds.length, reads.length);
  tally.count("engagements (kind, same parties)", strict, golds.length, reads.length);
  for (const [g, r] of acts.pairs) compareFields(g, r, tally);
  tally.miss(gold.id, "engagement", acts);
}

function compareFields(g: ComparedEngagement, r: ComparedEngagement, tally: Tally): void {
  tally.hit("status", g.status === r.status);
  tally.hit("date", g.date === r.date);
  tally.hit("country", g.country === r.country);
  tally.hit("city", level(g.city ?? "") === level(r.city ?? ""));
  tally.hit("plover", g.plover === r.plover);
  tally.hit("host event found", Boolean(g.host_event) === Boolean(r.host_event));
  const shared = overlap(g.domains, r.domains);
  tally.count("domains (of engagements found)", shared, new Set(g.domains).size, new Set(r.domains).size);
  const both = overlap(g.people.map(surname), r.people.map(surname));
  tally.count("participants (of engagements found)", both, g.people.length, r.people.length);
}

function compareCommitments(gold: Gold, read: Compared, tally: Tally): void {
  const promises = align(gold.commitments, read.commitments, likeRecords);
  const found = promises.pairs.length;
  tally.count("commitments (kind, parties overlap)", found, gold.commitments.length, read.commitments.length);
  for (const [g, r] of promises.pairs) tally.hit("due date", g.due === r.due);
  tally.miss(gold.id, "commitment", promises);
}

/** What of two records is compared. */
type Likened = Pick<ComparedEngagement, "kind" | "status" | "parties" | "people" | "date" | "plover">;

/** Entries of one kind whose parties overlap by half; ties go to the same status, date, people and PLOVER type. */
export function likeRecords(g: Likened, r: Likened): number {
  const shared = jaccard(g.parties, r.parties);
  if (g.kind !== r.kind || shared < 0.5) return 0;
  const sameDate = Boolean(g.date) && g.date === r.date;
  const samePeople = jaccard(g.people.map(surname), r.people.map(surname));
  const ties = 0.1 * Number(g.status === r.status) + 0.1 * Number(sameDate) + 0.1 * samePeople;
  return 1 + shared + ties + 0.05 * Number(g.plover === r.plover);
}
