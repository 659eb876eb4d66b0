import { fileCommitments, fileEngagements, isHeld } from "../../src/dossier/index.ts";
import { fileNewPromises } from "../../src/pipeline/file-commitments.ts";
import { fileNewEngagements } from "../../src/pipeline/file-engagements.ts";
import { type Archive, streamCommitments, streamEngagements } from "../../src/store/index.ts";
import type { Thread } from "../dossier/thread.ts";

/** Files what some articles tell, as a batch of an import does. */
export async function file(archive: Archive, { engagements, commitments }: Thread): Promise<void> {
  await archive.transaction(async (tx) => {
    const saved = await fileNewEngagements(tx, engagements);
    await fileNewPromises(tx, [...commitments, ...engagements], saved);
  });
}

/** All records of an archive, by id. */
export async function onFile({ db }: Archive) {
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

/** The records that filing everything at once gives, by id. */
export function filedWhole({ engagements, commitments }: Thread) {
  const records = fileEngagements(engagements);
  const unheld = engagements.filter((report) => !isHeld(report));
  return {
    engagements: byId(records),
    commitments: byId(fileCommitments({ commitments, unheld, engagements: records, decisions: [] })),
  };
}
