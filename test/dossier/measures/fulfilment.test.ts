import { describe, expect, it } from "vitest";
import { fulfilmentOf, toneOf } from "../../../src/dossier/index.ts";

const commitment = (status: "open" | "kept" | "cancelled" | "postponed", due: string | null = null, late = false) => ({
  status,
  due,
  late,
  changes: [],
});
const many = <T>(count: number, entry: T): T[] => Array(count).fill(entry);

describe("fulfilment", () => {
  it("is what was kept of what came to an end, with all else beside it", () => {
    const filed = [
      ...many(5, commitment("kept")),
      commitment("kept", "2025", true),
      ...many(2, commitment("cancelled")),
      commitment("open"),
      commitment("open", "2025-09"),
      commitment("postponed"),
      commitment("open", "2026"),
    ];
    const { rate, denominator, counts, shares, late, total, tooFew, interval } = fulfilmentOf(filed, "2025-10-16");
    expect({ rate, denominator, late, total, tooFew }).toEqual({
      rate: 0.75,
      denominator: 8,
      late: 1,
      total: 12,
      tooFew: true,
    });
    expect(counts).toEqual({ open: 2, kept: 6, postponed: 1, cancelled: 2, overdue: 1 });
    expect(shares?.overdue).toBeCloseTo(1 / 12);
    expect(interval?.low).toBeLessThan(0.75);
    expect(interval?.high).toBeGreaterThan(0.75);
  });

  it("is not known while nothing has come to an end, however long overdue", () => {
    const filed = many(20, commitment("open", "2019"));
    expect(fulfilmentOf(filed, "2025-10-16")).toMatchObject({ rate: null, denominator: 0, interval: null });
    expect(fulfilmentOf(filed, "2025-10-16").counts.overdue).toBe(20);
    expect(fulfilmentOf([], "2025-10-16")).toMatchObject({ total: 0, shares: null, rate: null });
  });

  it("is enough with ten that came to an end", () => {
    expect(fulfilmentOf(many(10, commitment("kept")), "2025-10-16")).toMatchObject({ rate: 1, tooFew: false });
  });
});

describe("tone", () => {
  it("is the mean of the scores of the event types, with their number", () => {
    const tone = toneOf([{ plover: "CONSULT" }, { plover: "CONSULT" }, { plover: "SANCTION" }]);
    expect(tone).toMatchObject({ n: 3, tooFew: true });
    expect(tone.mean).toBeCloseTo((2.5 + 2.5 - 6) / 3);
    expect(tone.interval?.low).toBeGreaterThanOrEqual(-6);
    expect(tone.interval?.high).toBeLessThanOrEqual(2.5);
  });

  it("of nothing is unknown, not neutral", () => {
    expect(toneOf([])).toEqual({ mean: null, n: 0, tooFew: true, interval: null });
  });
});
