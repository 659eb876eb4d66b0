import fc from "fast-check";
import { expect, it } from "vitest";
import { records } from "../../src/export/records.ts";
import { standing } from "../../src/model/index.ts";
import { archive } from "./records.ts";
import { linesOf, sourceOf, today } from "./source.ts";

it("gives back every record as it was, with its status on the day", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      expect(await linesOf(records, sourceOf(filed))).toEqual([
        ...filed.engagements,
        ...filed.commitments.map((record) => ({ ...record, status: standing(record, today) })),
      ]);
    }),
  );
});

it("begins each line with what identifies the record", async () => {
  const [first] = fc.sample(archive, { numRuns: 1, seed: 4 });
  for (const line of await linesOf(records, sourceOf(first ?? {})))
    expect(Object.keys(line).slice(0, 7)).toEqual(["type", "id", "kind", "parties", "date", "status", "sources"]);
});
