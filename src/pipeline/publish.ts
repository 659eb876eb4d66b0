import { storyIdOf } from "../dossier/index.ts";
import { type Article, InputError, type Reading } from "../model/index.ts";
import {
  articleById,
  articlesOnFile,
  type Database,
  deleteArticle,
  deleteSightings,
  lockKeys,
  log,
  replaceArticle,
  reportsOfArticle,
  saveStories,
  storyOf,
} from "../store/index.ts";
import { contentHash } from "./content-hash.ts";
import { fileItems } from "./file-batch.ts";
import { fileNewStories } from "./file-stories.ts";
import { fileNewTenures } from "./file-tenures.ts";
import { refileArticle } from "./refile-article.ts";
import { replaceReports } from "./replace-reports.ts";

/**
 * Files an article under its id, or in the place of what was filed under it, with all that changes by it. In the caller's
 * transaction: with what else is kept of the publication, all is done or nothing.
 * @throws InputError where another article on file says the same
 */
export async function publishArticle(tx: Database, article: Article, reading: Reading): Promise<void> {
  await lockKeys(tx, ["filing"]);
  const hash = contentHash(article);
  const { byHash } = await articlesOnFile(tx, [hash], []);
  const same = byHash.get(hash);
  if (same !== undefined && same !== article.id)
    throw new InputError(`The same article is on file already: ${same}`, "Change it, or withdraw the other first");
  if (!(await articleById(tx, article.id))) {
    await fileItems(tx, [{ kind: "read", article, hash, reading }]);
    return;
  }
  const others = await othersOfStory(tx, article.id);
  await replaceArticle(tx, { article, reading, hash });
  await log(tx, [{ what: "republished", article: article.id, detail: {} }]);
  await tellStoriesAnew(tx, [...others, article.id]);
  await refileArticle(tx, article.id);
}

/** Takes an article off the file with all that it alone told. Comments on it stay, and are seen by nobody. */
export async function withdrawArticle(tx: Database, id: string): Promise<void> {
  await lockKeys(tx, ["filing"]);
  if (!(await articleById(tx, id))) return;
  const { engagements, commitments } = await reportsOfArticle(tx, id);
  await replaceReports(tx, [...engagements, ...commitments], []);
  await fileNewTenures(tx, [], await deleteSightings(tx, id));
  const others = await othersOfStory(tx, id);
  await deleteArticle(tx, id);
  await log(tx, [{ what: "withdrawn", article: id, detail: {} }]);
  await tellStoriesAnew(tx, others);
}

const othersOfStory = async (tx: Database, id: string): Promise<string[]> =>
  ((await storyOf(tx, id))?.articles ?? []).filter((other) => other !== id);

/** Parts articles, and joins again those that are copies of one another still. */
async function tellStoriesAnew(tx: Database, ids: readonly string[]): Promise<void> {
  await saveStories(
    tx,
    ids.map((id) => ({ id: storyIdOf(id), articles: [id] })),
  );
  const found = await Promise.all(ids.map((id) => articleById(tx, id)));
  await fileNewStories(
    tx,
    found.flatMap((article) =>
      article ? [{ id: article.id, text: article.text, furniture: article.reading.furniture }] : [],
    ),
  );
}
