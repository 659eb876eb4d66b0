import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dueOf, matches, matchesTenure, periodOf, standing } from "../../src/model/index.ts";
import { commitment, engagement, period, tenure } from "../export/records.ts";

type Promised = Parameters<typeof standing>[0];
const promise: Promised = { due: "2026-Q1", status: "open", changes: [] };
const putOff = (due: string | null): Promised => ({
  ...promise,
  status: "postponed",
  changes: [{ status: "postponed", date: null, article: "a", report: "r", evidence: [], engagement: null, due }],
});

describe("standing", () => {
  it.each([
    ["the last day of the period", "2026-03-31", "open"],
    ["the day after it", "2026-04-01", "overdue"],
  ])("calls a promise on %s %s", (_, today, status) => expect(standing(promise, today)).toBe(status));

  it("counts from the new period once it was put off", () => {
    expect(standing(putOff("2027"), "2026-06-01")).toBe("postponed");
    expect(standing(putOff("2027"), "2028-01-01")).toBe("overdue");
  });

  it("never calls overdue what was put off to no known day, or had none", () => {
    expect(standing(putOff(null), "2099-01-01")).toBe("postponed");
    expect(standing({ ...promise, due: null }, "2099-01-01")).toBe("open");
  });

  it("leaves what was kept or cancelled, and is overdue exactly after the last day", () => {
    fc.assert(
      fc.property(commitment, period, (record, day) => {
        const today = periodOf(day)?.from as string;
        const due = dueOf(record);
        const isLate = due !== null && (periodOf(due)?.to as string) < today;
        const isOver = record.status === "kept" || record.status === "cancelled";
        expect(standing(record, today)).toBe(isLate && !isOver ? "overdue" : record.status);
      }),
    );
  });
});

describe("matches", () => {
  const today = "2026-01-15";
  const record = fc.oneof(engagement, commitment);

  it("leaves everything where nothing is asked for", () => {
    fc.assert(fc.property(record, (one) => void expect(matches(one, {}, today)).toBe(true)));
  });

  it("finds every record by what it says itself", () => {
    fc.assert(
      fc.property(record, (one) => {
        const status = one.type === "commitment" ? standing(one, today) : one.status;
        const days = one.date === null ? null : periodOf(one.date);
        const asked = { kind: one.kind, status, ...(days ?? {}) };
        expect(matches(one, { ...asked, party: one.parties[0] as string }, today)).toBe(true);
        expect(matches(one, { party: "ZZZ" }, today)).toBe(false);
      }),
    );
  });

  it("holds all that is given: more filters never find more", () => {
    const filters = fc.record(
      {
        party: fc.constantFrom("MLI", "IRN"),
        dyad: fc.constant(["MLI", "IRN"] as const),
        kind: fc.constantFrom("meeting", "visit"),
        domain: fc.constantFrom("trade", "health"),
        status: fc.constantFrom("held", "open", "overdue"),
        from: fc.constant("2000-01-01"),
        to: fc.constant("2020-12-31"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, filters, (one, all) => {
        const each = Object.entries(all).map(([name, value]) => matches(one, { [name]: value }, today));
        expect(matches(one, all, today)).toBe(each.every(Boolean));
      }),
    );
  });

  it("lets a month match if any day of it may", () => {
    fc.assert(
      fc.property(engagement, period, (one, date) => {
        const days = periodOf(date) as { from: string; to: string };
        const dated = { ...one, date };
        expect(matches(dated, { from: days.to, to: days.to }, today)).toBe(true);
        expect(matches(dated, { from: addDays(days.to, 1) }, today)).toBe(false);
        expect(matches(dated, { to: addDays(days.from, -1) }, today)).toBe(false);
        expect(matches({ ...one, date: null }, { from: "0001-01-01" }, today)).toBe(false);
      }),
    );
  });

  it("knows no domain of a commitment", () => {
    fc.assert(fc.property(commitment, (one) => void expect(matches(one, { domain: "trade" }, today)).toBe(false)));
  });
});

describe("matchesTenure", () => {
  const seen = { first: "2021-06-12", last: "2025-10-16", of: "MLI" };
  it.each([
    [{}, true],
    [{ party: "MLI" }, true],
    [{ party: "IRN" }, false],
    [{ dyad: ["IRN", "MLI"] }, true],
    [{ dyad: ["IRN", "FRA"] }, false],
    [{ from: "2025-10-16" }, true],
    [{ from: "2025-10-17" }, false],
    [{ to: "2021-06-12" }, true],
    [{ to: "2021-06-11" }, false],
    [{ kind: "visit" }, false],
    [{ status: "open" }, false],
  ] as const)("%j gives %s", (filters, expected) => {
    fc.assert(fc.property(tenure, (one) => void expect(matchesTenure({ ...one, ...seen }, filters)).toBe(expected)));
  });
});
