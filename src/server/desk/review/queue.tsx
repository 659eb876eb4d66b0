import { percent } from "../../french.ts";
import { z } from "zod";
import { consequences, suggestionMatters } from "../../../model/index.ts";
import { articleHeads, heldSuggestions, type QueuedArticle, reviewQueue } from "../../../store/index.ts";
import { dateName } from "../../../world/labels.ts";
import { ScrollTable } from "../../parts/scroll-table.tsx";
import type { Locale } from "../../words.ts";
import { deskPage } from "../frame.tsx";
import { Notice, noticeQuery } from "../notice.tsx";
import { queuePath, reviewPath, undoPath } from "./paths.ts";
import { reviewWords } from "./words.ts";

/** What needs looking at: readers' suggestions, then articles in the order of `reviewQueue`. */
export const queuePage = deskPage({
  path: queuePath,
  role: "editor",
  query: z.strictObject(noticeQuery),
  async draw({ desk, locale }, notice) {
    const { db } = desk.archive;
    const labels = reviewWords[locale];
    const suggestions = await heldSuggestions(db);
    const heads = await articleHeads(
      db,
      suggestions.map(({ article }) => article),
    );
    const queue = await reviewQueue(db, { consequences });
    return {
      title: labels.title,
      script: "review",
      body: (
        <>
          <h1>{labels.title}</h1>
          <p class="lead">{labels.lead}</p>
          <Notice notice={notice} undo={`/${locale}${undoPath}`} locale={locale} />
          {suggestions.length > 0 && (
            <>
              <h2>
                {labels.suggestions} ({suggestions.length})
              </h2>
              <ul>
                {suggestions.map(({ article, matter, text, sentAt }) => (
                  <li>
                    <a href={reviewPath(locale, article)}>{suggestionMatters[matter][locale]}</a>{" "}
                    <span class="label">{dateName(sentAt.slice(0, 10), locale)}</span> <bdi>{text.slice(0, 120)}</bdi>{" "}
                    <cite lang={heads.get(article)?.lang}>{heads.get(article)?.title ?? article}</cite>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h2>{labels.queue}</h2>
          {queue.length === 0 ? <p class="note">{labels.empty}</p> : <Queue queue={queue} locale={locale} />}
          <p class="note">{labels.formula}</p>
        </>
      ),
    };
  },
});

function Queue({ queue, locale }: { queue: readonly QueuedArticle[]; locale: Locale }) {
  const { columns, queue: title } = reviewWords[locale];
  return (
    <ScrollTable label={title}>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, column]) => (
              <th scope="col" class={name === "article" ? undefined : "number"}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queue.map(({ article, title, outlet, published, lang, doubtful, confidence, weight }, i) => (
            <tr>
              <th scope="row" class="long">
                <a href={reviewPath(locale, article)} lang={lang} {...(i === 0 && { "data-key": "n" })}>
                  {title ?? article}
                </a>{" "}
                <span class="label">
                  {[outlet, published && dateName(published, locale)].filter(Boolean).join(", ")}
                </span>
              </th>
              <td class="number">{doubtful}</td>
              <td class="number">{percent(confidence, locale)}</td>
              <td class="number">{weight.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
