import fc from "fast-check";
import { expect, it } from "vitest";
import { records } from "../../src/export/records.ts";
import { standing } from "../../src/model/index.ts";
import { aVisit } from "./examples.ts";
import { held } from "./read-table.ts";
import { archive } from "./records.ts";
import { linesOf, sourceOf, today } from "./source.ts";

it("gives back every record as it was, with its status on the day", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      expect(await linesOf(records, sourceOf(filed))).toEqual(
        held([
          ...filed.engagements,
          ...filed.commitments.map((record) => ({ ...record, status: standing(record, today) })),
        ]),
      );
    }),
  );
});

it("begins each line with what identifies the record", async () => {
  const [first] = fc.sample(archive, { numRuns: 1, seed: 4 });
  for (const line of await linesOf(records, sourceOf(first ?? {})))
    expect(Object.keys(line).slice(0, 7)).toEqual(["type", "id", "kind", "parties", "date", "status", "sources"]);
});

it("writes half of a surrogate pair as U+FFFD, and leaves an escape that somebody spelt out", async () => {
  const topics = ["half \ud83d", "spelt \\ud83d", "whole 🇲🇱"];
  const [line] = await linesOf(records, sourceOf({ engagements: [{ ...aVisit, topics }] }));
  expect(line.topics).toEqual(["half \ufffd", "spelt \\ud83d", "whole 🇲🇱"]);
});
