import { isHeld } from "../dossier/index.ts";
import { InputError } from "../model/index.ts";
import { type Archive, decide, lockKeys, log, reportsById } from "../store/index.ts";
import { fileNewCommitments } from "./file-commitments.ts";
import { refileEngagements } from "./file-engagements.ts";
import { note } from "./note.ts";

export interface Deciding {
  /** Who decides: a name, for the log. */
  readonly who: string;
  readonly reason?: string | null;
}

/**
 * Keeps that two reports tell of one thing, or of two, over what the program thinks, and files anew all that it touches.
 * This is how a merge is undone, and done by hand. `null` takes an earlier decision back. Of a promise and the engagement
 * said to keep it, one report of each is meant.
 * @param reports ids as records list them in `reports`
 * @throws InputError where one of them is not on file
 */
export async function decideOnReports(
  archive: Archive,
  reports: readonly [string, string],
  same: boolean | null,
  deciding: Deciding,
): Promise<void> {
  await archive.transaction(async (tx) => {
    await lockKeys(tx, ["filing"]);
    const { engagements, commitments } = await reportsById(tx, reports);
    const known = new Set([...engagements, ...commitments].map(({ report }) => report.id));
    const missing = reports.find((id) => !known.has(id));
    if (missing !== undefined || reports[0] === reports[1])
      throw new InputError(
        missing === undefined ? "Both reports are the same" : `No report ${missing} is on file`,
        'A record lists its reports: chancery export records, field "reports"',
      );
    await decide(tx, reports, same, deciding);
    await log(tx, [{ what: "decided", detail: { reports, same, ...deciding } }]);
    const saved = await refileEngagements(tx, engagements);
    await note(tx, saved);
    // Where a promise and what keeps it are meant, neither need have changed by itself.
    const records = (await reportsById(tx, reports)).engagements
      .filter(({ report }) => isHeld(report))
      .flatMap(({ record }) => record ?? []);
    const touched = [...commitments, ...engagements].map(({ report }) => report);
    await note(tx, await fileNewCommitments(tx, touched, { ...saved, changed: [...saved.changed, ...records] }));
  });
}
