import { randomBytes } from "node:crypto";
import { z } from "zod";
import { stripMarkdown } from "../intake/markdown.ts";
import { type Article, InputError, type Reading } from "../model/index.ts";
import { publishArticle, readForFiling, withdrawArticle } from "../pipeline/index.ts";
import {
  auditAll,
  type Database,
  type Piece,
  type PieceContent,
  pieceById,
  revisionOf,
  saveRevision,
  setPieceState,
} from "../store/index.ts";
import { deedOf } from "./deed.ts";
import type { Desk } from "./desk.ts";

/** Longest article that is written here, in characters. */
export const longestPiece = 100_000;

const words = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/\p{Cc}+/gu, " ")
        .trim(),
    )
    .pipe(z.string().min(1, "missing").max(longest, "long"));

/** What the form sends of an article. */
export const pieceForm = {
  title: words(300),
  byline: words(120),
  lang: z.enum(["fr", "en"]),
  date: z.iso.date("date"),
  text: z
    .string()
    .transform((text) => text.toWellFormed().replaceAll("\r\n", "\n").replaceAll("\0", ""))
    .pipe(
      z
        .string()
        .refine((text) => text.trim() !== "", "missing")
        .max(longestPiece, "long"),
    ),
};

/** The article that a piece becomes, as running text. */
export function articleOf(id: string, { title, byline, lang, date, text }: PieceContent, outlet: string): Article {
  const published = z.iso.date().safeParse(date).data ?? null;
  return { id, text: stripMarkdown(text), title, author: byline, lang, published, outlet, url: null };
}

/** What is read in an article as it stands; null where the reader cannot read it. */
export function readingOf(article: Article): Reading | null {
  const outcome = readForFiling(article, { language: article.lang ?? undefined });
  return "reading" in outcome ? outcome.reading : null;
}

/** A readable id of a new piece, which no other has: "visite-a-alger-k3x9qz2d". */
export function pieceId(title: string): string {
  const slug = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/gu, "");
  return `${slug || "article"}-${randomBytes(5).toString("hex").slice(0, 8)}`;
}

export interface Writing {
  readonly id: string;
  /** The revision that was changed; 0 for a new piece. */
  readonly base: number;
  readonly content: PieceContent;
  readonly who: string;
}

/** Keeps what was written. False where somebody else saved meanwhile: nothing is kept then. */
export async function savePiece(desk: Desk, writing: Writing): Promise<boolean> {
  return desk.archive.transaction((tx) => saveIn(tx, desk, writing));
}

async function saveIn(tx: Database, { now }: Desk, { id, base, content, who }: Writing): Promise<boolean> {
  const at = now().toISOString();
  const before = base > 0 ? await revisionOf(tx, id, base) : null;
  // to save what is there already makes no revision
  if (before && JSON.stringify(before.content) === JSON.stringify(content))
    return (await pieceById(tx, id))?.revision === base;
  if (!(await saveRevision(tx, id, base, { who, at, content }))) return false;
  await auditAll(tx, at, [deedOf(who, "piece.saved", id, { revision: base || null }, { revision: base + 1 })]);
  return true;
}

/**
 * Keeps what was written and shows it to readers: filed as an article, or in the place of what was shown. All in one
 * transaction. False where somebody else saved meanwhile.
 * @throws InputError where it cannot be read, or the same article is on file under another id
 */
export async function publishPiece(desk: Desk, writing: Writing, outlet: string): Promise<boolean> {
  const article = articleOf(writing.id, writing.content, outlet);
  const reading = readingOf(article);
  if (!reading) throw new InputError("The article cannot be read", "Look at its language");
  return desk.archive.transaction(async (tx) => {
    if (!(await saveIn(tx, desk, writing))) return false;
    const piece = (await pieceById(tx, writing.id)) as Piece;
    const at = desk.now().toISOString();
    await publishArticle(tx, article, reading);
    await setPieceState(tx, piece.id, { state: "published", published: piece.revision, at });
    const [before, after] = [{ published: piece.published }, { published: piece.revision }];
    await auditAll(tx, at, [deedOf(writing.who, "piece.published", piece.id, before, after)]);
    return true;
  });
}

/** Takes a piece from readers' sight, with all that it alone told. It can be changed and published again. */
export async function withdrawPiece(desk: Desk, id: string, who: string): Promise<boolean> {
  return desk.archive.transaction(async (tx) => {
    const piece = await pieceById(tx, id);
    if (piece?.state !== "published") return false;
    const at = desk.now().toISOString();
    await withdrawArticle(tx, id);
    await setPieceState(tx, id, { state: "withdrawn", published: null, at });
    await auditAll(tx, at, [deedOf(who, "piece.withdrawn", id, { published: piece.published }, { published: null })]);
    return true;
  });
}
