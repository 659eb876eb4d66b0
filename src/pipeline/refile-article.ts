import { isDeepStrictEqual } from "node:util";
import { type CorrectedReading, correctReading } from "../dossier/index.ts";
import {
  articleById,
  correctionsOf,
  type Database,
  deleteSightings,
  type FiledArticle,
  reportsOfArticle,
} from "../store/index.ts";
import { fileNewTenures } from "./file-tenures.ts";
import { type AnyFiled, type AnyReport, replaceReports } from "./replace-reports.ts";
import { correctedReportsOf, sightingsOf } from "./reports.ts";

/** An article's reading with what editors said of it; null where there is no such article. */
export async function correctedArticle(
  db: Database,
  id: string,
): Promise<{ article: FiledArticle; corrected: CorrectedReading } | null> {
  const article = await articleById(db, id);
  if (!article) return null;
  return { article, corrected: correctReading(article.reading, article.text, await correctionsOf(db, id)) };
}

/**
 * Files anew what an article tells, after what was read in it or what editors said of it has changed: reports that are
 * no longer told go, the others come in their place, and every record and tenure that has to do with any of them is as
 * if it had always been so. The transaction must hold the lock "filing" already. Null where there is no such article.
 */
export async function refileArticle(tx: Database, id: string): Promise<CorrectedReading | null> {
  const found = await correctedArticle(tx, id);
  if (!found) return null;
  const { corrected } = found;
  const { gone, fresh } = await changesOf(tx, corrected);
  if (gone.length + fresh.length > 0) await replaceReports(tx, gone, fresh);
  await fileNewTenures(tx, sightingsOf(corrected.reading), await deleteSightings(tx, id));
  return corrected;
}

/** Reports that are on file and no longer told so, and those that are told and not on file so. */
async function changesOf(tx: Database, corrected: CorrectedReading) {
  const onFile = await reportsOfArticle(tx, corrected.reading.id);
  const before: AnyFiled[] = [...onFile.engagements, ...onFile.commitments];
  const now = correctedReportsOf(corrected);
  const after: AnyReport[] = [...now.engagements, ...now.commitments];
  const was = before.map(({ report }) => report);
  const isIn = (report: AnyReport, others: readonly AnyReport[]) =>
    others.some((other) => other.id === report.id && isDeepStrictEqual(other, report));
  return {
    gone: before.filter(({ report }) => !isIn(report, after)),
    fresh: after.filter((report) => !isIn(report, was)),
  };
}
