import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileCommitments, fileEngagements, isHeld, mayBeOne, reachOf } from "../../src/dossier/index.ts";
import type { Decision, EngagementReport } from "../../src/model/index.ts";
import { articles } from "./any-articles.ts";
import type { Thread } from "./thread.ts";

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const follow = ({ engagements, commitments }: Thread) =>
  fileCommitments({
    commitments,
    unheld: engagements.filter((report) => !isHeld(report)),
    engagements: fileEngagements(engagements, []),
    decisions: [],
  });

/** All that chains of pairs within reach connect with a report. */
function closed(seed: EngagementReport, all: readonly EngagementReport[]): EngagementReport[] {
  const part = [seed];
  for (const report of part) {
    const { parties, kinds, from, to } = reachOf(report);
    for (const other of all) {
      const reach = reachOf(other);
      const shared = other.found.parties.filter((party) => parties.includes(party)).length;
      if (part.includes(other) || !kinds.includes(other.found.kind) || shared < 2) continue;
      if (reach.from <= to && reach.to >= from && mayBeOne(report, other)) part.push(other);
    }
  }
  return part;
}

describe("filing of any reports", () => {
  it("does not depend on their order", () => {
    const inTwoOrders = articles.chain((all) =>
      fc.tuple(fc.constant(all), shuffled(all.engagements), shuffled(all.commitments)),
    );
    fc.assert(
      fc.property(inTwoOrders, ([all, engagements, commitments]) => {
        expect(fileEngagements(engagements)).toEqual(fileEngagements(all.engagements));
        expect(follow({ engagements, commitments })).toEqual(follow(all));
      }),
    );
  });

  it("is not changed by copies", () => {
    fc.assert(
      fc.property(articles, ({ engagements, commitments }) => {
        const twice = { engagements: [...engagements, ...engagements], commitments: [...commitments, ...commitments] };
        expect(fileEngagements(twice.engagements)).toEqual(fileEngagements(engagements));
        expect(follow(twice)).toEqual(follow({ engagements, commitments }));
      }),
    );
  });

  it("gives for a closed part what it gives for the whole", () => {
    fc.assert(
      fc.property(articles, ({ engagements }) => {
        const held = engagements.filter(isHeld);
        const whole = fileEngagements(held);
        for (const seed of held)
          for (const record of fileEngagements(closed(seed, held))) expect(whole).toContainEqual(record);
      }),
    );
  });

  it("puts each report of something held into exactly one record", () => {
    fc.assert(
      fc.property(articles, ({ engagements }) => {
        const filed = fileEngagements(engagements).flatMap(({ reports }) => reports);
        expect(filed.sort()).toEqual(
          engagements
            .filter(isHeld)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it("always parts what an editor parts, and joins what an editor joins", () => {
    const withDecision = articles
      .map(({ engagements }) => engagements.filter(isHeld))
      .filter((held) => held.length > 1)
      .chain((held) =>
        fc.tuple(fc.constant(held), fc.shuffledSubarray(held, { minLength: 2, maxLength: 2 }), fc.boolean()),
      );
    fc.assert(
      fc.property(withDecision, ([held, pair, same]) => {
        const [a = "", b = ""] = pair.map(({ id }) => id);
        const decisions: Decision[] = [{ a, b, same }];
        const together = fileEngagements(held, decisions).some(
          ({ reports }) => reports.includes(a) && reports.includes(b),
        );
        expect(together).toBe(same);
      }),
    );
  });

  it("calls a promise kept only where an engagement or an article shows it", () => {
    fc.assert(
      fc.property(articles, (all) => {
        for (const { status, fulfilled_by, changes } of follow(all)) {
          const told = changes.some(
            (change) => change.status === "kept" && (change.engagement ?? change.evidence.length > 0),
          );
          if (status === "kept") expect(told).toBe(true);
          else expect(fulfilled_by).toBeNull();
        }
      }),
    );
  });

  it("puts each report of a commitment into exactly one record", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const filed = follow(all).flatMap(({ reports }) => reports);
        expect(new Set(filed).size).toBe(filed.length);
        expect(filed).toEqual(expect.arrayContaining(all.commitments.map(({ id }) => id)));
      }),
    );
  });
});
