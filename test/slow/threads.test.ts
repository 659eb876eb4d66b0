import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileCommitments, fileEngagements, isHeld } from "../../src/dossier/index.ts";
import {
  type Article,
  type CommitmentReport,
  type EngagementReport,
  type FoundCommitment,
  type FoundEngagement,
  type Source,
  standing,
} from "../../src/model/index.ts";
import { read } from "../../src/reader/read.ts";

/**
 * Threads of articles about one pair of parties, annotated by hand, which are no part of the project: JSON Lines of
 * `{thread, articles, expected}`. Without them nothing is measured here.
 */
const file = process.env.CHANCERY_THREADS ?? "";

interface Expected {
  readonly kind: string;
  readonly parties: string[];
}
interface Thread {
  readonly thread: string;
  readonly articles: (Article & { engagements: FoundEngagement[]; commitments: FoundCommitment[] })[];
  readonly expected: {
    readonly engagements: (Expected & { sources: string[] })[];
    readonly commitments: (Expected & { made_in: string[]; status: string })[];
  };
}
type Findings = Pick<Thread["articles"][number], "engagements" | "commitments">;

/** What annotations leave open. */
const unsaid = {
  ...{ actors: [], recipients: [], topics: [], contexts: [], rules: [], mode: null, attribution: null },
  ...{ confidence: 1, evidence: [{ start: 0, end: 1, text: "" }] },
};

function filed({ articles }: Thread, find: (article: Thread["articles"][number]) => Findings) {
  const engagements: EngagementReport[] = [];
  const commitments: CommitmentReport[] = [];
  for (const article of articles) {
    const { id, published = null, outlet = null, lang } = article;
    const source: Source = { article: id, published, outlet, lang: lang ?? "" };
    const found = find(article);
    for (const [i, engagement] of found.engagements.entries())
      engagements.push({ id: `${id}#engagement.${i}`, source, found: { ...unsaid, ...engagement } });
    for (const [i, commitment] of found.commitments.entries())
      commitments.push({ id: `${id}#commitment.${i}`, source, found: { ...unsaid, ...commitment } });
  }
  const records = fileEngagements(engagements);
  const unheld = engagements.filter((report) => !isHeld(report));
  const today =
    articles
      .map(({ published }) => published ?? "")
      .sort()
      .at(-1) ?? "";
  const promises = fileCommitments({ commitments, unheld, engagements: records, decisions: [] });
  return { records, promises: promises.map((promise) => ({ ...promise, status: standing(promise, today) })) };
}

const overlap = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length;
const likeness = (a: readonly string[], b: readonly string[]) => overlap(a, b) / new Set([...a, ...b]).size;

/** Pairs what is expected with what was filed, the likest first, each once. */
function align<A extends Expected, B extends Expected>(
  want: readonly A[],
  got: readonly B[],
  like: (a: A, b: B) => number,
) {
  const pairs = want
    .flatMap((a) =>
      got.map((b) => [a, b, a.kind === b.kind && likeness(a.parties, b.parties) >= 0.5 ? like(a, b) : 0] as const),
    )
    .filter(([, , score]) => score > 0)
    .sort((a, b) => b[2] - a[2]);
  const used = new Set<A | B>();
  return pairs.filter(([a, b]) => !used.has(a) && !used.has(b) && used.add(a) && used.add(b));
}

/** F1 of engagements with exactly their sources, and of commitments with their status. */
function scores(threads: readonly Thread[], find: (article: Thread["articles"][number]) => Findings) {
  const total = { exact: 0, status: 0, engagements: 0, commitments: 0 };
  // Past its due period, a promise of which nothing was heard is annotated as open.
  const status = (told: string) => (told === "overdue" ? "open" : told);
  for (const thread of threads) {
    const { records, promises } = filed(thread, find);
    const { engagements, commitments } = thread.expected;
    const found = align(
      engagements,
      records,
      (a, b) => likeness(a.sources, b.sources) * (1 + likeness(a.parties, b.parties)),
    );
    const kept = align(
      commitments,
      promises,
      (a, b) => 1 + likeness(a.made_in, b.sources) + (status(a.status) === status(b.status) ? 0.5 : 0),
    );
    total.exact += found.filter(([a, b]) => likeness(a.sources, b.sources) === 1).length;
    total.status += kept.filter(([a, b]) => status(a.status) === status(b.status)).length;
    total.engagements += engagements.length + records.length;
    total.commitments += commitments.length + promises.length;
  }
  return { engagements: (2 * total.exact) / total.engagements, commitments: (2 * total.status) / total.commitments };
}

describe.skipIf(!existsSync(file))("annotated threads (set CHANCERY_THREADS to their file)", () => {
  const threads = (existsSync(file) ? readFileSync(file, "utf8") : "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Thread);

  it("are filed as a person files them, from the annotations of each article", () => {
    const { engagements, commitments } = scores(threads, (article) => article);
    expect(engagements).toBeGreaterThanOrEqual(0.95);
    expect(commitments).toBeGreaterThanOrEqual(0.95);
  });

  it("are filed from what the reader finds no worse than before", () => {
    const { engagements, commitments } = scores(threads, read);
    console.log(`from readings: engagements ${engagements.toFixed(3)}, commitments ${commitments.toFixed(3)}`);
    expect(engagements).toBeGreaterThanOrEqual(0.69);
    expect(commitments).toBeGreaterThanOrEqual(0.69);
  });
});
