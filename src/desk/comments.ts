import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { CommentStatus } from "../model/index.ts";
import {
  auditAll,
  commentById,
  type Deed,
  deedsOfBatch,
  type FiledArticle,
  type FiledComment,
  hasComment,
  insertComment,
  setCommentStatus,
} from "../store/index.ts";
import type { Desk } from "./desk.ts";
import { guards, line, newToken, paragraphs, readToken } from "./form.ts";

/** Longest text, in characters. Longer ones are refused, not cut. */
export const longestComment = 5000;

/** What the form sends. `website` is seen by programs alone: whoever fills it in is one. */
export const commentForm = z.strictObject({
  text: paragraphs(longestComment),
  name: line(80),
  email: line(254).pipe(z.email("email")),
  ...guards,
});
export type CommentForm = z.infer<typeof commentForm>;

/** Why a comment is not taken though its fields are right. */
export type Refusal = "closed" | "stale" | "soon" | "again" | "sent";
export type Posted = { readonly id: string } | { readonly refused: Refusal } | { readonly waitSeconds: number };

/** Whether an article may be commented on still. */
export function isOpen({ settings, now }: Desk, { addedAt }: Pick<FiledArticle, "addedAt">): boolean {
  return now().getTime() < Date.parse(addedAt) + settings.commentDays * 86_400_000;
}

/** The token of a new form on an article. */
export const formToken = (desk: Desk, article: string): string => newToken(desk, "comment", article);

/** Today's mark of a network address: the same all day for one sender, and unlike that of any other day. */
export const senderMark = ({ secrets, now }: Pick<Desk, "secrets" | "now">, address: string): string =>
  secrets.mark(`sender ${now().toISOString().slice(0, 10)}`, address);

/** The mark by which all that one e-mail address sent is found. */
export const emailMark = ({ secrets }: Pick<Desk, "secrets">, email: string): string =>
  secrets.mark("email", email.trim().toLowerCase());

/**
 * Takes a reader's comment on an article, to be held until somebody decides on it.
 * @param sender network address of the sender
 */
export async function postComment(
  desk: Desk,
  article: FiledArticle,
  { text, name, email, token }: CommentForm,
  sender: string,
): Promise<Posted> {
  const { archive, secrets, limits, now } = desk;
  if (!isOpen(desk, article)) return { refused: "closed" };
  const form = readToken(desk, "comment", article.id, token);
  if (typeof form === "string") return { refused: form };
  if (await commentById(archive.db, form.id)) return { refused: "sent" };
  if (await hasComment(archive.db, article.id, text)) return { refused: "again" };
  const mark = senderMark(desk, sender);
  const waitSeconds = await limits.takeAll([
    ["comment", mark],
    ["commentDaily", mark],
    ["commentAnywhere", ""],
  ]);
  if (waitSeconds !== null) return { waitSeconds };
  const isNew = await insertComment(archive.db, {
    id: form.id,
    article: article.id,
    status: "held",
    name,
    text,
    email: secrets.seal(email),
    emailMark: emailMark(desk, email),
    senderMark: mark,
    sentAt: now().toISOString(),
  });
  return isNew ? { id: form.id } : { refused: "sent" };
}

/** What lets the author alone look at a comment that is held. */
export const viewToken = ({ secrets }: Desk, id: string): string => `${id}.${secrets.mark("comment view", id)}`;

/** The comment that a token lets its author see, or null. */
export async function commentOfToken({ archive, secrets }: Desk, token: string): Promise<FiledComment | null> {
  const [, id, mark] = /^([\w-]{22})\.([\w-]{43})$/u.exec(token) ?? [];
  return id && mark && secrets.isMark("comment view", id, mark) ? commentById(archive.db, id) : null;
}

export interface Decided {
  /** How many have the new status. */
  readonly changed: number;
  /** How many somebody else had decided on meanwhile. */
  readonly missed: number;
  /** By which it can be undone. */
  readonly batch: string;
}

/** Gives comments that were seen with one status another, and keeps who did it and why. */
export async function decideOnComments(
  { archive, now }: Desk,
  ids: readonly string[],
  { from, to, who, reason }: { from: CommentStatus; to: CommentStatus; who: string; reason: string | null },
): Promise<Decided> {
  const [at, batch] = [now().toISOString(), randomUUID()];
  return archive.transaction(async (tx) => {
    const changed = await setCommentStatus(tx, ids, from, to, at);
    const deed = { who, what: `comment.${to}`, before: from, after: to, reason, batch };
    await auditAll(
      tx,
      at,
      changed.map((target): Deed => ({ ...deed, target })),
    );
    return { changed: changed.length, missed: ids.length - changed.length, batch };
  });
}

/** Gives comments back the status that they had before one decision, where nobody decided on them since. */
export async function undoDecision(desk: Desk, batch: string, who: string): Promise<Decided | null> {
  const deeds = (await deedsOfBatch(desk.archive.db, batch)).filter(({ what }) => what.startsWith("comment."));
  const [first] = deeds;
  if (!first) return null;
  const ids = deeds.flatMap(({ target }) => (target === null ? [] : [target]));
  return decideOnComments(desk, ids, {
    from: first.after as CommentStatus,
    to: first.before as CommentStatus,
    who,
    reason: null,
  });
}
