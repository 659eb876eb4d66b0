import { fileTenures } from "../dossier/index.ts";
import {
  type Database,
  insertSightings,
  type OfficeOf,
  saveTenures,
  sightingsOf as sightingsOnFile,
} from "../store/index.ts";
import type { Seen } from "./reports.ts";

/**
 * Files who was seen in an office, and anew who held it.
 * @param former offices in which somebody is on file no more
 */
export async function fileNewTenures(
  tx: Database,
  sightings: readonly Seen[],
  former: readonly OfficeOf[] = [],
): Promise<void> {
  if (sightings.length > 0) await insertSightings(tx, sightings);
  const seen = [...former, ...sightings].map(({ of, office }): [string, OfficeOf] => [
    `${of} ${office}`,
    { of, office },
  ]);
  const offices = [...new Map(seen).values()];
  if (offices.length > 0) await saveTenures(tx, offices, fileTenures(await sightingsOnFile<Seen>(tx, offices)));
}
