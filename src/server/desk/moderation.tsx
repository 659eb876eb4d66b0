import { z } from "zod";
import { decideOnComments, undoDecision } from "../../desk/index.ts";
import { type CommentStatus, commentStatuses } from "../../model/index.ts";
import { type ArticleHead, articleHeads, type FiledComment, commentCounts, commentPage } from "../../store/index.ts";
import { dateName } from "../../world/labels.ts";
import { links, withQuery } from "../links.ts";
import { NextPage } from "../parts/more.tsx";
import { PlainText } from "../parts/plain-text.tsx";
import { type Locale, say } from "../words.ts";
import { action, deskPage } from "./frame.tsx";
import { Notice, noticeQuery } from "./notice.tsx";
import { deskWords } from "./words.ts";

const path = "/desk/comments";
const statuses = Object.keys(commentStatuses) as CommentStatus[];
const status = z.enum(statuses);

/** Comments of one status, each with what can be decided on it. */
export const moderationPage = deskPage({
  path,
  role: "moderator",
  query: z.strictObject({
    status: status.default("held"),
    after: z.string().optional(),
    to: status.optional(),
    ...noticeQuery,
  }),
  async draw({ desk, locale }, { status, after, to, ...notice }) {
    const { db } = desk.archive;
    const labels = deskWords[locale].moderation;
    const { entries, next } = await commentPage(db, status, { after });
    const counts = await commentCounts(db);
    const heads = await articleHeads(
      db,
      entries.map(({ article }) => article),
    );
    return {
      title: labels.title,
      body: (
        <>
          <h1>{labels.title}</h1>
          <p class="lead">{labels.lead}</p>
          <Notice
            notice={notice}
            done={to && say(labels.became, { status: commentStatuses[to][locale] })}
            undo={`/${locale}${path}/undo`}
            locale={locale}
          />
          <Tabs current={status} counts={counts} locale={locale} />
          {entries.length === 0 ? (
            <p class="note">{say(labels.none, { status: commentStatuses[status][locale] })}</p>
          ) : (
            <Queue comments={entries} heads={heads} status={status} locale={locale} />
          )}
          <NextPage path={`/${locale}${path}`} query={{ status }} next={next} locale={locale} />
        </>
      ),
    };
  },
});

function Tabs(props: { current: CommentStatus; counts: Partial<Record<CommentStatus, number>>; locale: Locale }) {
  const { current, counts, locale } = props;
  return (
    <ul class="tabs">
      {statuses.map((status) => (
        <li>
          <a href={`/${locale}${path}?status=${status}`} aria-current={status === current ? "true" : undefined}>
            {commentStatuses[status][locale]} ({counts[status] ?? 0})
          </a>
        </li>
      ))}
    </ul>
  );
}

interface QueueProps {
  readonly comments: readonly FiledComment[];
  /** The articles that they are on, by id. */
  readonly heads: ReadonlyMap<string, ArticleHead>;
  readonly status: CommentStatus;
  readonly locale: Locale;
}

/** Each comment with its own buttons, and below them those for all that are chosen. */
function Queue({ comments, heads, status, locale }: QueueProps) {
  const labels = deskWords[locale].moderation;
  const names = { approved: labels.approve, spam: labels.spam, removed: labels.remove, held: labels.hold };
  const buttons = Object.entries(names).filter(([to]) => to !== status);
  return (
    <form method="post" action={`/${locale}${path}/decide`}>
      <input type="hidden" name="from" value={status} />
      {comments.map(({ id, name, text, article, sentAt }) => (
        <article class="comment choice">
          <p class="label">
            <label>
              <input type="checkbox" name="id" value={id} />
              <span class="unseen">{say(labels.choose, { name })}</span> <bdi aria-hidden="true">{name}</bdi>
            </label>
            , {dateName(sentAt.slice(0, 10), locale)}, {labels.on}{" "}
            <a href={links.article(locale, article)}>{heads.get(article)?.title ?? article}</a>
          </p>
          <PlainText text={text} />
          <p class="choices">
            {buttons.map(([to, label]) => (
              <button type="submit" name="one" value={`${to} ${id}`} aria-label={`${label}: ${name}`}>
                {label}
              </button>
            ))}
          </p>
        </article>
      ))}
      <div class="decide">
        <label for="reason">{labels.reason}</label>
        <input id="reason" name="reason" maxlength={300} />
        <span class="label">{labels.chosen}</span>{" "}
        {buttons.map(([to, label]) => (
          <button type="submit" name="to" value={to} aria-label={`${labels.chosen} ${label}`}>
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}

const idList = z.union([z.string(), z.array(z.string())]).transform((ids) => [ids].flat());

/** "approved Xy…": a comment of its own, by its button. */
const one = z
  .string()
  .regex(/^[a-z]+ [\w-]+$/u)
  .transform((value) => value.split(" ") as [string, string])
  .pipe(z.tuple([status, z.string()]));

/** Decides on one comment, or on the chosen ones at once. */
export const decideAction = action({
  path: `${path}/decide`,
  role: "moderator",
  input: z.strictObject({
    id: idList.pipe(z.array(z.string()).max(100)).default([]),
    from: status,
    to: status.default("held"),
    one: one.optional(),
    reason: z.string().max(300).optional(),
  }),
  async act({ desk, locale, editor }, { one, id: chosen, from, to: wanted, reason }) {
    if (!editor) return null;
    const page = { status: from };
    const [to, id] = one ? [one[0], [one[1]]] : [wanted, chosen];
    if (id.length === 0 || to === from) return { to: withQuery(`/${locale}${path}`, { ...page, notice: "nothing" }) };
    const decided = await decideOnComments(desk, id, { from, to, who: editor.name, reason: reason?.trim() || null });
    const { changed, missed, batch } = decided;
    return {
      to: withQuery(`/${locale}${path}`, {
        ...page,
        notice: "done",
        to,
        count: String(changed),
        missed: missed > 0 ? String(missed) : null,
        batch: changed > 0 ? batch : null,
      }),
    };
  },
});

/** Takes one decision back, for all comments that it was about. */
export const undoAction = action({
  path: `${path}/undo`,
  role: "moderator",
  input: z.strictObject({ batch: z.uuid() }),
  async act({ desk, locale, editor }, { batch }) {
    const undone = editor && (await undoDecision(desk, batch, editor.name));
    if (!undone) return null;
    const { changed, missed } = undone;
    return {
      to: withQuery(`/${locale}${path}`, {
        notice: "undone",
        count: String(changed),
        missed: missed > 0 ? String(missed) : null,
      }),
    };
  },
});
