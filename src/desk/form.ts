import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Desk } from "./desk.ts";

/** Nobody fills in a form sooner than after so many milliseconds; a form that is older than a day is not taken. */
const [soonest, latest] = [3000, 86_400_000];

/** Control characters that no name and no line of a letter may hold; line feeds and tabs are allowed in texts. */
const controls = /\p{Cc}/u;
const controlsInText = /[^\P{Cc}\n\t]/u;
/** Characters that turn the direction of what follows: dropped, for a name must read as it is written. */
const turns = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu;

/** As text is kept: well-formed Unicode, composed, without characters that turn what follows. */
const asKept = (text: string) => text.toWellFormed().normalize("NFC").replace(turns, "").trim();

/** A line that must be filled in. */
export const line = (longest: number) =>
  z
    .string()
    .refine((text) => !controls.test(text), "controls")
    .transform(asKept)
    .pipe(z.string().min(1, "missing").max(longest, "long"));

/** A text of any number of lines that must be filled in. */
export const paragraphs = (longest: number) =>
  z
    .string()
    .transform((text) => asKept(text.replaceAll("\r\n", "\n")))
    .pipe(
      z
        .string()
        .min(1, "missing")
        .max(longest, "long")
        .refine((text) => !controlsInText.test(text), "controls"),
    );

/** What every reader's form has. `website` is seen by programs alone: whoever fills it in is one. */
export const guards = { website: z.literal("", "robot"), token: z.string("missing") };

/** What a form is for. */
export type FormPurpose = "comment" | "suggestion";

/** The token of a new form: says when it was made, counts once, and cannot be made by others or used on anything else. */
export function newToken({ secrets, now }: Desk, purpose: FormPurpose, subject: string): string {
  const body = `${now().getTime()}.${randomBytes(16).toString("base64url")}`;
  return `${body}.${secrets.mark(`${purpose} form`, `${subject}\n${body}`)}`;
}

/** The id of what a form sends, or why it is not taken: its token is none of ours, too old or too new. */
export function readToken(
  { secrets, now }: Desk,
  purpose: FormPurpose,
  subject: string,
  token: string,
): { id: string } | "stale" | "soon" {
  const [, made, nonce, mark] = /^(\d{1,16})\.([\w-]{22})\.([\w-]{43})$/u.exec(token) ?? [];
  if (!made || !mark || !secrets.isMark(`${purpose} form`, `${subject}\n${made}.${nonce}`, mark)) return "stale";
  const age = now().getTime() - Number(made);
  if (age < 0 || age > latest) return "stale";
  return age < soonest ? "soon" : { id: secrets.mark(`${purpose} id`, token).slice(0, 22) };
}
