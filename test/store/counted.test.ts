import { expect, it } from "vitest";
import type { EngagementRecord } from "../../src/model/index.ts";
import { countPartyYears } from "../../src/pipeline/index.ts";
import {
  busiestDyads,
  busiestParties,
  engagementPage,
  hostEvents,
  partyYearsOf,
  saveEngagements,
} from "../../src/store/index.ts";
import { onBoth } from "./databases.ts";
import { engagement } from "./samples.ts";

onBoth("What is counted", (archive) => {
  const save = (records: EngagementRecord[]) => saveEngagements(archive().db, { records, removed: [] });
  const crowd = Array.from({ length: 120 }, (_, i) => `org:X${i}`);

  it("in a portfolio is what the records say, with dates as told and any number of parties", async () => {
    const dates = ["2024-02-29", "2024-02", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2023-02", "2024", null];
    const records = dates.map((date, i) => engagement(`e${i}`, { date, parties: ["IRN", "MLI"], domains: ["trade"] }));
    records.push(engagement("e9", { date: "2024-12-31", parties: ["MLI", ...crowd] }));
    await save([...records, engagement("other", { parties: ["FRA", "IRN"] })]);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await partyYearsOf(archive().db, "MLI")).engagements.sort(byId)).toEqual(
      records.map(({ id, kind, date, domains, plover, parties }) => ({ id, kind, date, domains, plover, parties })),
    );
  });

  it("of parties has the latest date as told, and of pairs no large gatherings", async () => {
    await save([
      engagement("a", { date: "2024-03", parties: ["IRN", "MLI"] }),
      engagement("b", { date: null, parties: ["IRN", "MLI"] }),
      engagement("c", { date: "2024-03-01", parties: ["FRA", "IRN", "MLI", "NER", "BFA", "TGO", "BEN"] }),
      engagement("d", { date: null, parties: ["CHE", "CHN"] }),
    ]);
    expect(
      (await busiestParties(archive().db, 3)).map(({ parties: [party], ...rest }) => ({ party, ...rest })),
    ).toEqual([
      { party: "IRN", engagements: 3, last: "2024-03-01" },
      { party: "MLI", engagements: 3, last: "2024-03-01" },
      { party: "BEN", engagements: 1, last: "2024-03-01" },
    ]);
    expect(await busiestDyads(archive().db, 9)).toEqual([
      { parties: ["IRN", "MLI"], engagements: 2 },
      { parties: ["CHE", "CHN"], engagements: 1 },
    ]);
  });

  it("of gatherings are the engagements on their margins", async () => {
    await save([
      engagement("a", { date: "2024-09-20", host_event: "UNGA" }),
      engagement("b", { date: "2024-09-22", host_event: "UNGA" }),
      engagement("c", { host_event: null }),
    ]);
    expect(await hostEvents(archive().db, 9)).toEqual([
      { name: "UNGA", engagements: 2, first: "2024-09-20", last: "2024-09-22" },
    ]);
  });

  it("of all and of a party is what their lists hold, whether the years are counted or not", async () => {
    await save([
      engagement("a", { date: "2024-03", parties: ["IRN", "MLI"] }),
      engagement("b", { date: null, parties: ["FRA", "IRN"] }),
      engagement("c", { date: "2023-01-01", parties: ["MLI", ...crowd] }),
    ]);
    const totals = async () =>
      Promise.all(
        [{}, { party: "MLI" }, { party: "org:X7" }, { party: "TGO" }].map(
          async (filters) => (await engagementPage(archive().db, filters)).total,
        ),
      );
    expect(await totals()).toEqual([3, 2, 1, 0]);
    await countPartyYears(archive());
    expect(await totals()).toEqual([3, 2, 1, 0]);
    await save([engagement("d", { date: "2024-05-01", parties: ["FRA", "MLI"] })]);
    expect(await totals()).toEqual([4, 3, 1, 0]);
  });
});
