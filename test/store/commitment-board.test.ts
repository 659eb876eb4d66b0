import { expect, it } from "vitest";
import { commitmentBoard, saveCommitments } from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { commitment } from "./samples.ts";

onBoth("The board of commitments", (archive) => {
  const today = "2025-07-15";
  const file = () =>
    saveCommitments(archive().db, {
      records: [
        commitment("late", { due: "2025-06", date: "2025-03-01" }),
        commitment("later", { due: "2025-05", date: "2025-04-01", status: "postponed" }),
        commitment("soon", { due: "2025-08" }),
        commitment("someday", { due: null }),
        commitment("done", { due: "2025-01", status: "kept" }),
        commitment("off", { due: "2024", status: "cancelled" }),
        commitment("elsewhere", { due: "2025-07-20", parties: ["FRA", "MLI"] }),
      ],
      removed: [],
    });
  const ids = async (...asked: Parameters<typeof commitmentBoard> extends [unknown, ...infer Rest] ? Rest : never) =>
    (await commitmentBoard(archive().db, ...asked)).entries.map(({ id }) => id);

  it("is sorted by the day on which each falls due, those of no day last", async () => {
    await file();
    const all = ["off", "done", "later", "late", "elsewhere", "soon", "someday"];
    expect(await ids({}, today, { order: "due" })).toEqual(all);
    expect(await ids({ status: "open" }, today, { order: "due" })).toEqual(["elsewhere", "soon", "someday"]);
    expect(await ids({ party: "FRA" }, today, { order: "due" })).toEqual(["elsewhere"]);
  });

  it("is sorted by where each stands, what calls for attention first", async () => {
    await file();
    const all = ["later", "late", "elsewhere", "soon", "someday", "done", "off"];
    expect(await ids({}, today, { order: "status" })).toEqual(all);
  });

  it.each(["due", "status"] as const)("gives all of it page by page, by %s", async (order) => {
    await file();
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await commitmentBoard(archive().db, {}, today, { order, limit: 2, after });
      expect(page.total).toBe(7);
      found.push(...page.entries.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(found).toEqual(await ids({}, today, { order }));
  });
});
