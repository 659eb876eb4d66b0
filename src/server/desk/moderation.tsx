import { z } from "zod";
import { decideOnComments, undoDecision } from "../../desk/index.ts";
import { type CommentStatus, commentStatuses } from "../../model/index.ts";
import { type FiledComment, commentCounts, commentPage } from "../../store/index.ts";
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
  query: z.strictObject({ status: status.default("held"), after: z.string().optional(), ...noticeQuery }),
  async draw({ desk, locale }, { status, after, ...notice }) {
    const { db } = desk.archive;
    const labels = deskWords[locale].moderation;
    const { entries, next } = await commentPage(db, status, { after });
    const counts = await commentCounts(db);
    return {
      title: labels.title,
      body: (
        <>
          <h1>{labels.title}</h1>
          <p class="lead">{labels.lead}</p>
          <Notice notice={notice} undo={`/${locale}${path}/undo`} locale={locale} />
          <Tabs current={status} counts={counts} locale={locale} />
          {entries.length === 0 ? (
            <p class="note">{say(labels.none, { status: commentStatuses[status][locale] })}</p>
          ) : (
            <Queue comments={entries} status={status} locale={locale} />
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

function Queue(props: { comments: readonly FiledComment[]; status: CommentStatus; locale: Locale }) {
  const { comments, status, locale } = props;
  const labels = deskWords[locale].moderation;
  const buttons = { approved: labels.approve, spam: labels.spam, removed: labels.remove, held: labels.hold };
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
            <a href={links.article(locale, article)}>{article}</a>
          </p>
          <PlainText text={text} />
        </article>
      ))}
      <div class="decide">
        <label for="reason">{labels.reason}</label>
        <input id="reason" name="reason" maxlength={300} />
        {Object.entries(buttons)
          .filter(([to]) => to !== status)
          .map(([to, label]) => (
            <button type="submit" name="to" value={to}>
              {label}
            </button>
          ))}
      </div>
    </form>
  );
}

const idList = z.union([z.string(), z.array(z.string())]).transform((ids) => [ids].flat());

/** Decides on the chosen comments at once. */
export const decideAction = action({
  path: `${path}/decide`,
  role: "moderator",
  input: z.strictObject({
    id: idList.pipe(z.array(z.string()).max(100)).default([]),
    from: status,
    to: status,
    reason: z.string().max(300).optional(),
  }),
  async act({ desk, locale, editor }, { id, from, to, reason }) {
    if (!editor) return null;
    const page = { status: from };
    if (id.length === 0) return { to: withQuery(`/${locale}${path}`, { ...page, notice: "nothing" }) };
    const decided = await decideOnComments(desk, id, { from, to, who: editor.name, reason: reason?.trim() || null });
    const { changed, missed, batch } = decided;
    return {
      to: withQuery(`/${locale}${path}`, {
        ...page,
        notice: "done",
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
