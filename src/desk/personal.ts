import {
  type Archive,
  auditAll,
  commentsOfEmail,
  dropEndedSessions,
  dropOldTraces,
  eraseComments,
  erasures,
  suggestionsOfEmail,
} from "../store/index.ts";
import { emailMark } from "./comments.ts";
import { deedOf } from "./deed.ts";
import type { Desk, ErasureList } from "./desk.ts";

/** What is kept of one person's comments and suggestions, as it is given to that person. */
export interface PersonalText {
  readonly kind: "comment" | "suggestion";
  readonly article: string;
  /** None was asked for with a suggestion. */
  readonly name: string | null;
  readonly email: string | null;
  readonly text: string;
  readonly status: string;
  readonly sentAt: string;
}

/** All that is kept of an e-mail address. */
export async function personalData(desk: Desk, email: string): Promise<PersonalText[]> {
  const { archive, secrets } = desk;
  const mark = emailMark(desk, email);
  const comments = (await commentsOfEmail(archive.db, mark)).map((one) => ({ ...one, kind: "comment" as const }));
  const suggestions = (await suggestionsOfEmail(archive.db, mark)).map((one) => ({
    ...one,
    kind: "suggestion" as const,
    name: null,
  }));
  return [...comments, ...suggestions].map(({ kind, article, name, email: sealed, text, status, sentAt }) => ({
    kind,
    article,
    name,
    email: secrets.open(sealed),
    text,
    status,
    sentAt,
  }));
}

/**
 * Erases all comments and suggestions of an e-mail address, whatever became of them, and sees to it that no backup brings them back.
 * Gives how many there were.
 * @param mark of the address, by `emailMark`
 */
export async function erase({ archive, erased, now }: Desk, mark: string, who: string): Promise<number> {
  const erasure = { mark, at: now().toISOString() };
  // outside the archive first: what is erased twice is gone all the same
  erased.add(erasure);
  return archive.transaction(async (tx) => {
    const count = await eraseComments(tx, [erasure]);
    await auditAll(tx, erasure.at, [deedOf(who, "comments.erased", null, null, { count })]);
    return count;
  });
}

/** How long the link in a letter can be used, in milliseconds. */
const linkLasts = 86_400_000;

/** A token that lets whoever receives it erase what is kept of an address. */
export function erasureToken({ secrets, now }: Desk, mark: string): string {
  const body = `${now().getTime()}.${mark}`;
  return `${body}.${secrets.mark("erasure", body)}`;
}

/** The mark of the address that a token lets erase; null where it is none of ours, or too old. */
export function markOfErasure({ secrets, now }: Desk, token: string): string | null {
  const [, at, mark, proof] = /^(\d{1,16})\.([\w-]{43})\.([\w-]{43})$/u.exec(token) ?? [];
  if (!at || !mark || !proof || !secrets.isMark("erasure", `${at}.${mark}`, proof)) return null;
  return now().getTime() - Number(at) < linkLasts ? mark : null;
}

/** Erases again what was erased before, and came back with an old backup. */
export async function eraseAgain(archive: Archive, erased: ErasureList): Promise<void> {
  await archive.transaction(async (tx) => eraseComments(tx, [...erased.read(), ...(await erasures(tx))]));
}

/** Erases again what came back, and drops what was kept long enough: for the start of the site and once in a while. */
export async function sweep({ archive, erased, settings, now }: Desk): Promise<void> {
  await eraseAgain(archive, erased);
  const time = now();
  const oldest = new Date(time.getTime() - settings.traceDays * 86_400_000).toISOString().slice(0, 10);
  await archive.transaction(async (tx) => {
    await dropOldTraces(tx, oldest);
    await dropEndedSessions(tx, time.toISOString());
  });
}
