import fc from "fast-check";
import { expect, it } from "vitest";
import { replaceReports } from "../../src/pipeline/replace-reports.ts";
import { checkArchive, reportsOfArticle } from "../../src/store/index.ts";
import { articles } from "../dossier/any-articles.ts";
import { type Thread, thread } from "../dossier/thread.ts";
import { emptied, onBoth } from "../store/databases.ts";
import { file, filedWhole, onFile } from "./file-thread.ts";

const articlesOf = ({ engagements, commitments }: Thread) => [
  ...new Set([...engagements, ...commitments].map(({ source }) => source.article)),
];
const only = ({ engagements, commitments }: Thread, isIn: (article: string) => boolean): Thread => ({
  engagements: engagements.filter(({ source }) => isIn(source.article)),
  commitments: commitments.filter(({ source }) => isIn(source.article)),
});

onBoth("Replacing what articles tell", (archive) => {
  it("leaves the records that would be on file had they always told it", async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, async (before, after) => {
        await emptied(archive());
        await file(archive(), before);
        for (const id of articlesOf(before)) {
          const told = only(after, (article) => article === id);
          await archive().transaction(async (tx) => {
            const { engagements, commitments } = await reportsOfArticle(tx, id);
            await replaceReports(tx, [...engagements, ...commitments], [...told.engagements, ...told.commitments]);
          });
        }
        const replaced = new Set(articlesOf(before));
        const whole = filedWhole(only(after, (article) => replaced.has(article)));
        expect(await onFile(archive())).toEqual(whole);
        const { faults } = await checkArchive(archive().db, () => "");
        expect(faults.map(({ fault }) => fault).filter((fault) => !/WithoutArticle$/u.test(fault))).toEqual([]);
      }),
      { numRuns: Number(process.env.CHANCERY_RUNS ?? 4) },
    );
  }, 120_000);

  it("asks again about a promise told without a day where what had kept another like it is gone", async () => {
    const told = thread(`
      ? undated
        promise meeting DZA+FRA
      ? told-by-its-meeting
        promise meeting DZA+FRA
        meeting DZA+FRA 2025-04-07
        promise meeting DZA+FRA
      ? keeper
        meeting DZA+FRA 2025-06-01`);
    await emptied(archive());
    await file(archive(), told);
    await archive().transaction(async (tx) => {
      const { engagements, commitments } = await reportsOfArticle(tx, "keeper");
      await replaceReports(tx, [...engagements, ...commitments], []);
    });
    expect(await onFile(archive())).toEqual(filedWhole(only(told, (article) => article !== "keeper")));
  });
});
