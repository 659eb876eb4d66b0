import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type CommitmentChange,
  type CommitmentRecord,
  type FollowUpStatus,
  followUpStatuses,
  matches,
} from "../../src/model/index.ts";
import { saveCommitments, streamCommitments } from "../../src/store/index.ts";
import { emptied, onBoth } from "./databases.ts";
import { commitment } from "./samples.ts";

const today = "2026-03-01";
const dues = ["2025", "2025-Q4", "2026-02", "2026-02-28", "2026-03-01", "2026-Q1", "2026-03-02", "2027"];
const due = fc.option(fc.constantFrom(...dues));
const change = fc.record({ status: fc.constantFrom("postponed", "kept", "cancelled"), due }).map(
  ({ status, due }): CommitmentChange => ({
    status: status as CommitmentChange["status"],
    due: status === "postponed" ? due : null,
    date: "2026-01-10",
    article: "a",
    report: "a#1",
    evidence: [],
    engagement: null,
  }),
);
/** Commitments as filing leaves them: each stands as its last change says. */
const commitments = fc
  .array(fc.record({ due, changes: fc.array(change, { maxLength: 3 }) }), { maxLength: 20 })
  .map((list) =>
    list.map(({ due, changes }, i) =>
      commitment(`c${i}`, { due, changes, status: (changes.at(-1)?.status ?? "open") as CommitmentRecord["status"] }),
    ),
  );

onBoth("Where commitments stand", (archive) => {
  it("is the same for the database as for the records", async () => {
    await fc.assert(
      fc.asyncProperty(commitments, async (records) => {
        await emptied(archive());
        await saveCommitments(archive().db, { records, removed: [] });
        for (const status of Object.keys(followUpStatuses) as FollowUpStatus[]) {
          const found: string[] = [];
          for await (const { id } of streamCommitments(archive().db, { status }, today)) found.push(id);
          const expected = records.filter((record) => matches(record, { status }, today)).map(({ id }) => id);
          expect(found.sort(), status).toEqual(expected.sort());
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
