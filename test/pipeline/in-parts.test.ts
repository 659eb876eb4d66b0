import fc from "fast-check";
import { expect, it } from "vitest";
import { articles } from "../dossier/any-articles.ts";
import { emptied, onBoth } from "../store/databases.ts";
import { file, filedWhole, onFile } from "./file-thread.ts";

/** The articles in any order, each with the number of the batch in which it comes. */
const inBatches = articles.chain((all) => {
  const ids = [...new Set([...all.engagements, ...all.commitments].map(({ source }) => source.article))];
  const batches = fc.array(fc.nat(4), { minLength: ids.length, maxLength: ids.length });
  return fc.tuple(
    fc.constant(all),
    batches.map((numbers) => new Map(ids.map((id, i) => [id, numbers[i] as number]))),
  );
});

onBoth("Filing in parts", (archive) => {
  it("gives the records that filing everything at once gives, in whatever batches articles come", async () => {
    await fc.assert(
      fc.asyncProperty(inBatches, async ([all, batchOf]) => {
        await emptied(archive());
        for (const batch of [0, 1, 2, 3, 4]) {
          const isIn = ({ source }: { source: { article: string } }) => batchOf.get(source.article) === batch;
          await file(archive(), {
            engagements: all.engagements.filter(isIn),
            commitments: all.commitments.filter(isIn),
          });
        }
        expect((await onFile(archive())).engagements).toEqual(filedWhole(all).engagements);
      }),
      { numRuns: Number(process.env.CHANCERY_RUNS ?? 25) },
    );
  }, 120_000);
});
