import { z } from "zod";
import {
  type SuggestionMatter,
  suggestionMatters,
  type SuggestionStatus,
  type SuggestionTarget,
} from "../model/index.ts";
import {
  articleById,
  auditAll,
  hasSuggestion,
  insertSuggestion,
  isSuggestion,
  recordById,
  setSuggestionStatus,
} from "../store/index.ts";
import { emailMark, type Posted, senderMark } from "./comments.ts";
import { deedOf } from "./deed.ts";
import type { Desk } from "./desk.ts";
import { guards, newToken, paragraphs, readToken } from "./form.ts";

export const longestSuggestion = 2000;

/** What the form sends. The e-mail may be left empty. */
export const suggestionForm = z.strictObject({
  matter: z.enum(Object.keys(suggestionMatters) as [SuggestionMatter, ...SuggestionMatter[]], "missing"),
  text: paragraphs(longestSuggestion),
  email: z
    .string()
    .trim()
    .max(254, "long")
    .refine((email) => email === "" || z.email().safeParse(email).success, "email"),
  ...guards,
});
export type SuggestionForm = z.infer<typeof suggestionForm>;

/** What a suggestion is sent on: an article, or a record with the article in which it is looked at. */
export interface SuggestionSubject {
  readonly type: SuggestionTarget;
  readonly target: string;
  readonly article: string;
}

/** What stands under an id, or null. Of a record, its first source is where an editor looks at it. */
export async function suggestionSubject(
  { archive: { db } }: Pick<Desk, "archive">,
  type: SuggestionTarget,
  id: string,
): Promise<SuggestionSubject | null> {
  if (type === "article") return (await articleById(db, id)) && { type, target: id, article: id };
  const record = await recordById(db, id);
  const article = record?.sources[0] ?? record?.reports[0]?.split("#")[0];
  return record?.type === type && article ? { type, target: record.id, article } : null;
}

const nameOf = ({ type, target }: SuggestionSubject) => `${type} ${target}`;

/** The token of a new form. */
export const suggestionToken = (desk: Desk, subject: SuggestionSubject): string =>
  newToken(desk, "suggestion", nameOf(subject));

/**
 * Takes what a reader says is wrong, for editors alone.
 * @param sender network address of the sender
 */
export async function postSuggestion(
  desk: Desk,
  subject: SuggestionSubject,
  { matter, text, email, token }: SuggestionForm,
  sender: string,
): Promise<Posted> {
  const { archive, secrets, limits, now } = desk;
  const form = readToken(desk, "suggestion", nameOf(subject), token);
  if (typeof form === "string") return { refused: form };
  if (await isSuggestion(archive.db, form.id)) return { refused: "sent" };
  if (await hasSuggestion(archive.db, subject.target, text)) return { refused: "again" };
  const mark = senderMark(desk, sender);
  const waitSeconds = await limits.takeAll([
    ["suggestion", mark],
    ["suggestionAnywhere", ""],
  ]);
  if (waitSeconds !== null) return { waitSeconds };
  const isNew = await insertSuggestion(archive.db, {
    ...subject,
    id: form.id,
    matter,
    text,
    status: "held",
    email: email === "" ? null : secrets.seal(email),
    emailMark: email === "" ? null : emailMark(desk, email),
    senderMark: mark,
    sentAt: now().toISOString(),
  });
  return isNew ? { id: form.id } : { refused: "sent" };
}

/** Closes a suggestion, or opens it again, and keeps who did it. False where somebody else decided on it meanwhile. */
export async function decideOnSuggestion(
  { archive, now }: Desk,
  id: string,
  { from, to, who }: { from: SuggestionStatus; to: SuggestionStatus; who: string },
): Promise<boolean> {
  const at = now().toISOString();
  return archive.transaction(async (tx) => {
    const isChanged = await setSuggestionStatus(tx, id, from, to, at);
    if (isChanged) await auditAll(tx, at, [deedOf(who, `suggestion.${to}`, id, from, to)]);
    return isChanged;
  });
}
