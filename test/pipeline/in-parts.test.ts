import fc from "fast-check";
import { expect, it } from "vitest";
import { fileCommitments, fileEngagements, isHeld, reachOf } from "../../src/dossier/index.ts";
import { fileNewCommitments } from "../../src/pipeline/file-commitments.ts";
import { fileNewEngagements } from "../../src/pipeline/file-engagements.ts";
import {
  type Archive,
  insertCommitmentReports,
  insertEngagementReports,
  streamCommitments,
  streamEngagements,
} from "../../src/store/index.ts";
import { articles } from "../dossier/any-articles.ts";
import type { Thread } from "../dossier/thread.ts";
import { emptied, onBoth } from "../store/databases.ts";

/** Files what some articles tell, as a batch of an import does. */
async function file(archive: Archive, { engagements, commitments }: Thread): Promise<void> {
  await archive.transaction(async (tx) => {
    await insertEngagementReports(
      tx,
      engagements.map((report) => ({ report, reach: reachOf(report) })),
    );
    await insertCommitmentReports(tx, commitments);
    await fileNewEngagements(tx, engagements);
    await fileNewCommitments(tx, [...commitments, ...engagements]);
  });
}

async function onFile({ db }: Archive) {
  const all = async <T>(stream: AsyncIterable<T>) => {
    const found: T[] = [];
    for await (const one of stream) found.push(one);
    return found;
  };
  return {
    engagements: byId(await all(streamEngagements(db))),
    commitments: byId(await all(streamCommitments(db, {}, "2026-01-01"))),
  };
}

const byId = <T extends { id: string }>(records: T[]) => records.sort((a, b) => (a.id < b.id ? -1 : 1));

function filedWhole({ engagements, commitments }: Thread) {
  const records = fileEngagements(engagements);
  const unheld = engagements.filter((report) => !isHeld(report));
  return {
    engagements: byId(records),
    commitments: byId(fileCommitments({ commitments, unheld, engagements: records, decisions: [] })),
  };
}

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
