import { dyadSumsOf } from "../dossier/index.ts";
import {
  type Archive,
  busyAmong,
  commitmentsOfDyad,
  engagementsOfDyad,
  fewToSum,
  lockKeys,
  saveDyadSums,
  spreadChanges,
  takeChangedDyads,
} from "../store/index.ts";

/** Dyads that are looked at in one transaction. */
const atOnce = 20;

/**
 * Sums up anew the dyads with much on file in which something changed, a little at a time, so that their dossiers need not
 * read it all. They are right without it, only slower. Of two that sum up at once the second goes on with what is left.
 * Party years are to be counted first: they tell which dyads have much.
 * @param few dyads with fewer engagements are not kept
 */
export async function sumUpDyads(archive: Archive, few: number = fewToSum): Promise<void> {
  await archive.transaction(async (tx) => {
    await lockKeys(tx, ["dyad sums"]);
    await spreadChanges(tx);
  });
  let after: string | undefined = "";
  while (after !== undefined) after = await sumUpSome(archive, after, few);
}

/** Gives the last dyad that was looked at; undefined where none was left after the one before. */
const sumUpSome = (archive: Archive, after: string, few: number): Promise<string | undefined> =>
  archive.transaction(async (tx) => {
    await lockKeys(tx, ["dyad sums"]);
    const pairs = await takeChangedDyads(tx, after, atOnce);
    for (const pair of pairs.length > 0 ? await busyAmong(tx, pairs, few) : []) {
      const dyad = pair.split(" ") as [string, string];
      const [engagements, commitments] = [await engagementsOfDyad(tx, dyad), await commitmentsOfDyad(tx, dyad, "")];
      await saveDyadSums(tx, dyad, dyadSumsOf(engagements, commitments, dyad));
    }
    return pairs.at(-1);
  });
