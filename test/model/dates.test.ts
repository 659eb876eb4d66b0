import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isoDay,
  isWithin,
  periodOf,
  weekdayOf,
} from "../../src/model/dates.ts";

describe("ISO dates", () => {
  it("counts days and months over the ends of years", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2025-11-16", 3)).toBe("2026-02-16");
    expect(daysBetween("2024-12-31", "2025-01-02")).toBe(2);
    expect(weekdayOf("2025-10-16")).toBe(4);
  });

  it("knows which days exist", () => {
    expect(isoDay(2024, 2, 29)).toBe("2024-02-29");
    expect(isoDay(2025, 2, 29)).toBeNull();
    expect(isoDay(2025, 13, 1)).toBeNull();
  });

  it.each([
    ["2025", { from: "2025-01-01", to: "2025-12-31" }],
    ["2025-Q2", { from: "2025-04-01", to: "2025-06-30" }],
    ["2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["2024-02-30", null],
    ["2024-13", null],
    ["soon", null],
  ])("spans %s", (iso, expected) => {
    expect(periodOf(iso)).toEqual(expected);
  });

  it("orders by the first day, the more precise first", () => {
    expect(["2026", "2025", "2025-Q1", "2025-01-01", "2025-01"].sort(compareDates)).toEqual([
      "2025-01-01",
      "2025-01",
      "2025-Q1",
      "2025",
      "2026",
    ]);
  });

  it("tells whether a day lies within a period", () => {
    expect(isWithin("2025-10-15", "2025-Q4")).toBe(true);
    expect(isWithin("2025-10", "2025-10-15")).toBe(false);
  });
});
