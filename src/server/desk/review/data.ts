import { type CorrectedReading, correctReading } from "../../../dossier/index.ts";
import { consequences } from "../../../model/index.ts";
import {
  articleById,
  correctionsOf,
  type Database,
  type FiledArticle,
  type FiledSuggestion,
  type Review,
  reviewOf,
  reviewQueue,
  suggestionsOn,
} from "../../../store/index.ts";

/** All that the review of an article shows. */
export interface ReviewData {
  readonly article: FiledArticle;
  readonly corrected: CorrectedReading;
  readonly review: Review | null;
  readonly suggestions: readonly FiledSuggestion[];
  /** The article to look at after this one; null where none waits. */
  readonly following: string | null;
}

export async function loadReview(db: Database, id: string): Promise<ReviewData | null> {
  const article = await articleById(db, id);
  if (!article) return null;
  return {
    article,
    corrected: correctReading(article.reading, article.text, await correctionsOf(db, id)),
    review: await reviewOf(db, id),
    suggestions: await suggestionsOn(db, id),
    following: await followingArticle(db, id),
  };
}

/** The article in the queue after this one, or its first where this one is not in it. */
export async function followingArticle(db: Database, id: string): Promise<string | null> {
  const queue = (await reviewQueue(db, { consequences })).map(({ article }) => article);
  return queue[queue.indexOf(id) + 1] ?? queue.find((other) => other !== id) ?? null;
}
