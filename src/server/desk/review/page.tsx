import { z } from "zod";
import { foundLists, type FoundList } from "../../../model/index.ts";
import { PlainText } from "../../parts/plain-text.tsx";
import { MarkedText } from "../../parts/marked-text.tsx";
import { dateName } from "../../../world/labels.ts";
import { links } from "../../links.ts";
import { type Locale, say } from "../../words.ts";
import { suggestionMatters, verdicts } from "../../../model/index.ts";
import type { ReviewEntry } from "../../../dossier/index.ts";
import { type DeskAsked, deskPage, type Drawn, type Fields } from "../frame.tsx";
import { Notice, noticeQuery, type NoticeGiven } from "../notice.tsx";
import { loadReview, type ReviewData } from "./data.ts";
import { AddPanel, EntryList, EntryPanel, Finish, labelOf } from "./parts.tsx";
import { queuePath, reviewPath, undoPath } from "./paths.ts";
import { reviewWords } from "./words.ts";

/** What the page is to show besides the article. */
export interface ReviewView {
  /** Id of the report that is looked at; by default the first that nobody decided on. */
  readonly report?: string | undefined;
  /** The list to which a record is to be added, in the place of the one looked at. */
  readonly add?: FoundList | undefined;
  /** Fields as they were sent, and what is wrong with them, in words. */
  readonly given?: Fields;
  readonly errors?: Readonly<Record<string, string>>;
  /** What somebody else did meanwhile, or what went wrong. */
  readonly alert?: string | undefined;
  readonly notice?: NoticeGiven;
  readonly status?: 409 | 422;
}

/** The text of an article with its marks, and beside it one record after the other to decide on. */
export const reviewPage = deskPage({
  path: "/desk/review/:id",
  role: "editor",
  query: z.strictObject({
    report: z.string().optional(),
    add: z.enum(foundLists).optional(),
    words: z.string().max(2000).optional(),
    alert: z.literal("missed").optional(),
    ...noticeQuery,
  }),
  draw: (asked, { report, add, words, alert, ...notice }) =>
    drawReview(asked, {
      report,
      add,
      notice,
      ...(words !== undefined && { given: { words } }),
      alert: alert && reviewWords[asked.locale].missed,
    }),
});

/** The review of the article that is asked for; null where there is none. */
export async function drawReview({ desk, locale, params }: DeskAsked, view: ReviewView): Promise<Drawn | null> {
  const data = await loadReview(desk.archive.db, params.id as string);
  if (!data) return null;
  const title = data.article.title ?? data.article.id;
  return {
    title: `${reviewWords[locale].title} · ${title}`,
    body: <ReviewBody data={data} view={view} locale={locale} />,
    script: "review",
    ...(view.status && { status: view.status }),
  };
}

function ReviewBody({ data, view, locale }: { data: ReviewData; view: ReviewView; locale: Locale }) {
  const { article, corrected, review, following } = data;
  const labels = reviewWords[locale];
  const { entries } = corrected;
  const current = view.add ? null : currentOf(entries, view.report);
  const after = current && entries[(entries.indexOf(current) + 1) % entries.length];
  return (
    <>
      <h1 lang={article.lang}>{article.title ?? article.id}</h1>
      <p class="byline">
        {[article.outlet, article.published && dateName(article.published, locale)].filter(Boolean).join(" · ")}{" "}
        <a href={links.article(locale, article.id)}>{labels.read}</a>
      </p>
      {view.alert && (
        <p class="error" role="alert">
          {view.alert}
        </p>
      )}
      {view.notice && <Notice notice={view.notice} undo={`/${locale}${undoPath}`} locale={locale} />}
      {review && (
        <p class="notice">
          {say(labels.reviewedBy, { who: review.who, date: dateName(review.at.slice(0, 10), locale) })}
        </p>
      )}
      <Suggestions data={data} locale={locale} />
      <div class="review">
        <section class="review-text" aria-label={labels.text} lang={article.lang} tabindex={0}>
          <MarkedText
            text={article.text}
            records={entries.map((entry, i) => ({
              anchor: `entry-${i + 1}`,
              evidence: entry.found.evidence,
              isChosen: entry === current,
            }))}
            furniture={article.reading.furniture}
          />
        </section>
        <section class="review-records" aria-label={labels.records}>
          <EntryList article={article.id} entries={entries} current={current} locale={locale} />
          {current && <EntryPanel article={article.id} entry={current} view={view} locale={locale} />}
          {view.add && <AddPanel article={article.id} list={view.add} view={view} locale={locale} />}
          <p class="review-ways">
            {after && (
              <a href={`${reviewPath(locale, article.id)}?report=${encodeURIComponent(after.report)}`} data-key="n">
                {labels.next}
              </a>
            )}
            {following && (
              <a href={reviewPath(locale, following)} data-key="s">
                {labels.skip}
              </a>
            )}
            {foundLists.map((list, i) => (
              <a
                href={`${reviewPath(locale, article.id)}?add=${list}`}
                {...(i === 0 && view.add === undefined && { "data-key": "+" })}
              >
                {labels.addLists[list]}
              </a>
            ))}
            <a href={`/${locale}${queuePath}`}>{labels.title}</a>
          </p>
          {!review && <Finish article={article.id} entries={entries} locale={locale} />}
          <Orphans data={data} locale={locale} />
          <Keys locale={locale} />
        </section>
      </div>
    </>
  );
}

/** The record that was asked for, or the first that nobody decided on, or the first. */
function currentOf(entries: readonly ReviewEntry[], report: string | undefined): ReviewEntry | null {
  const asked = entries.find((entry) => entry.report === report);
  return asked ?? entries.find(({ correction }) => correction === null) ?? entries[0] ?? null;
}

function Suggestions({ data, locale }: { data: ReviewData; locale: Locale }) {
  const { suggestions, article } = data;
  if (suggestions.length === 0) return null;
  const labels = reviewWords[locale];
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{labels.suggestions}</h2>
      {suggestions.map(({ id, matter, text, type, target, sentAt }) => (
        <form class="comment" method="post" action={`/${locale}/desk/suggestions`}>
          <p class="label">
            {say(labels.suggestion, {
              matter: suggestionMatters[matter][locale],
              date: dateName(sentAt.slice(0, 10), locale),
            })}
            {type !== "article" && (
              <>
                , <a href={links[type](locale, target)}>{labels.onRecord}</a>
              </>
            )}
          </p>
          <PlainText text={text} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="article" value={article.id} />
          <div class="decide">
            <button type="submit" name="to" value="done">
              {labels.follow}
            </button>
            <button type="submit" name="to" value="dismissed">
              {labels.dismiss}
            </button>
          </div>
        </form>
      ))}
    </section>
  );
}

function Orphans({ data, locale }: { data: ReviewData; locale: Locale }) {
  const { orphans } = data.corrected;
  if (orphans.length === 0) return null;
  const labels = reviewWords[locale];
  return (
    <section aria-labelledby="orphans">
      <h2 id="orphans">{labels.orphans}</h2>
      <ul>
        {orphans.map(({ verdict, who, at, anchors, made, read, list }) => (
          <li>
            {labelOf(list, made ?? read, locale)} ·{" "}
            {say(labels.orphan, {
              verdict: verdicts[verdict][locale],
              who,
              date: dateName(at.slice(0, 10), locale),
              words: anchors.map(({ text }) => text).join(" … "),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Keys({ locale }: { locale: Locale }) {
  const labels = reviewWords[locale];
  return (
    <details class="keys">
      <summary data-key="?">
        {labels.keys} <kbd>?</kbd>
      </summary>
      <dl>
        {Object.entries(labels.keyList).map(([key, meaning]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <label>
        <input type="checkbox" id="keys-on" checked /> {labels.keysOn}
      </label>
    </details>
  );
}
