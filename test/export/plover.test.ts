import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plover, ploverCsv } from "../../src/export/plover.ts";
import { ploverColumns } from "../../src/export/plover-columns.ts";
import type { PloverEvent } from "../../src/export/plover-event.ts";
import { ploverTypes } from "../../src/model/index.ts";
import { aVisit, aPromise } from "./examples.ts";
import { held, meant } from "./read-table.ts";
import { archive } from "./records.ts";
import { articleOf, linesOf, sourceOf, textOf } from "./source.ts";

/** Names of fields as the PLOVER manual (draft 0.8) gives them, in its order. */
const manual = {
  record:
    "id has_event date time enddate endtime actor recipient event event_loc event_text quad_code event_scale mode context link text text_info cite_info coder coded_date coded_time comment",
  entity: "code sector entity_text identifier_id identifier_text religion ethnicity office gender age",
  text_info: "sequence start end text_story",
  cite_info: "corpus citation url title language publication license copyright coder codebook version",
  location:
    "extracted_place resolved_place geonameid lat lon city district province country country_code feature_class feature_code resolution",
};
const ours = ["kind", "people", "cameo_root", "confidence", "also_cited"];
const isNamed = (object: object | null, names: string) => {
  for (const key of Object.keys(object ?? {})) expect(names.split(" ")).toContain(key);
};

it("names every field as the manual does", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      for (const event of (await linesOf(plover, sourceOf(filed))) as PloverEvent[]) {
        expect(Object.keys(event)).toEqual([...manual.record.split(" "), ...ours]);
        for (const entity of [...event.actor, ...event.recipient]) isNamed(entity, manual.entity);
        isNamed(event.event_loc, manual.location);
        isNamed(event.text_info, manual.text_info);
        for (const cited of [event.cite_info, ...event.also_cited]) isNamed(cited, manual.cite_info);
        expect(event.event.every((type) => type in ploverTypes)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

it("gives back what each record says", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const events = (await linesOf(plover, sourceOf(filed))) as PloverEvent[];
      const byId = new Map(events.map((event) => [event.id, event]));
      for (const record of filed.engagements)
        expect(byId.get(record.id)).toMatchObject(
          held({
            event: [record.plover],
            mode: record.mode === null ? [] : [record.mode],
            context: record.contexts,
            people: record.people,
            event_text: record.reports.slice(0, 1),
            cite_info: { citation: record.sources[0], url: articleOf(record.sources[0] as string).url },
            also_cited: record.sources.slice(1).map((citation) => ({ citation })),
            kind: record.kind,
            confidence: record.confidence,
          }),
        );
      for (const record of filed.commitments) {
        const made = byId.get(record.id) as PloverEvent;
        expect(made).toMatchObject({ date: record.date, kind: record.kind, confidence: record.confidence });
        const told = [...made.actor, ...made.recipient].map(({ identifier_id }) => identifier_id);
        expect(told).toEqual(expect.arrayContaining(record.parties));
      }
    }),
  );
});

it("says in its table what it says in its lines", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const source = sourceOf(filed);
      const rows: Record<string, string>[] = parse(await textOf(ploverCsv, source), {
        columns: true,
        record_delimiter: "\r\n",
      });
      const events: PloverEvent[] = await linesOf(plover, source);
      expect(rows.map((row) => meant(ploverColumns, row))).toEqual(
        events.map((event) => Object.fromEntries(ploverColumns.map(({ name, of }) => [name, held(of(event))]))),
      );
    }),
  );
});

describe("an engagement", () => {
  const eventOf = async (changes: object) =>
    (await linesOf(plover, sourceOf({ engagements: [{ ...aVisit, ...changes }] })))[0] as PloverEvent;

  it("has the intensity of its mode, the quad code and the CAMEO root of its type", async () => {
    expect(await eventOf({})).toMatchObject({ quad_code: 1, event_scale: 4, cameo_root: ["04"], mode: ["visit"] });
    expect(await eventOf({ mode: null })).toMatchObject({ event_scale: 2.5 });
  });

  it("spans the days of a date that is less precise than a day", async () => {
    expect(await eventOf({ date: "2025-Q4" })).toMatchObject({ date: "2025-10-01", enddate: "2025-12-31" });
    expect(await eventOf({ date: "2025-10-15" })).toMatchObject({ date: "2025-10-15", enddate: null });
  });

  it("takes the day of its first report where no date is told, and says so", async () => {
    expect(await eventOf({ date: null, reported: "2025-10-16" })).toMatchObject({
      date: "2025-10-16",
      comment: "date: when it was first reported",
    });
  });

  it("has all parties as actors where nobody hosts", async () => {
    const event = await eventOf({ actors: [], recipients: [] });
    expect(event.actor.map(({ code }) => code)).toEqual(["IRN", "MLI"]);
    expect(event.recipient).toEqual([]);
  });

  it("writes Kosovo and organisations in PLOVER's codes", async () => {
    const event = await eventOf({ actors: ["XKX", "org:UN", "org:EU", "org:AU"] });
    expect(event.actor.map(({ code }) => code)).toEqual(["KOS", "UNO", "EUR", "IGO"]);
  });
});

describe("a commitment", () => {
  const eventsOf = (changes: object) => linesOf(plover, sourceOf({ commitments: [{ ...aPromise, ...changes }] }));

  it("is AGREE on the day it was made", async () => {
    expect(await eventsOf({})).toMatchObject([
      { event: ["AGREE"], date: "2025-10-16", actor: [{ code: "IRN" }], recipient: [{ code: "MLI" }], quad_code: 1 },
    ]);
  });

  it("is AGREE, then REJECT on the day it was called off, linked", async () => {
    const cancelled = {
      status: "cancelled",
      date: "2025-12-01",
      article: "a9",
      report: "r9",
      evidence: [{ start: 5, end: 14, text: "cancelled" }],
      engagement: null,
      due: null,
    };
    const events = await eventsOf({ status: "cancelled", changes: [cancelled], sources: ["a1", "a9"] });
    expect(events).toMatchObject([
      { event: ["AGREE"], link: aPromise.id },
      {
        event: ["REJECT"],
        mode: ["meet"],
        date: "2025-12-01",
        link: aPromise.id,
        event_text: ["cancelled"],
        text_info: { start: 5, end: 14 },
        cite_info: { citation: "a9" },
      },
    ]);
  });

  it("shares its link with the engagement that kept it", async () => {
    expect(await eventsOf({ status: "kept", fulfilled_by: "e7" })).toMatchObject([{ link: "e7" }]);
  });

  it("stays a concession where one is only announced", async () => {
    expect(await eventsOf({ kind: "withdrawal" })).toMatchObject([{ event: ["CONCEDE"] }]);
  });
});
