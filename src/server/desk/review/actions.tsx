import { z } from "zod";
import { decideOnSuggestion, finishReview, rule, type Ruled, undoReview } from "../../../desk/index.ts";
import type { ReviewEntry } from "../../../dossier/index.ts";
import { foundLists, type FoundIn, type FoundList, type Verdict, verdicts } from "../../../model/index.ts";
import { withQuery } from "../../links.ts";
import { type Locale, say } from "../../words.ts";
import { action, type DeskAsked, type Fields, type Outcome } from "../frame.tsx";
import { followingArticle, loadReview } from "./data.ts";
import { madeOf, proofIn, recordForm } from "./fields.ts";
import { drawReview } from "./page.tsx";
import { queuePath, reviewPath, undoPath } from "./paths.ts";
import { reviewWords } from "./words.ts";

const path = "/desk/review/:id";
const known = { report: z.string(), seen: z.string() };
const reason = z.string().trim().max(300).optional();

/** Accepts or rejects a record as it was seen. */
export const ruleAction = action({
  path: `${path}/rule`,
  role: "editor",
  input: z.strictObject({ ...known, list: z.enum(foundLists), verdict: z.enum(["accept", "reject"]), reason }),
  act: (asked, given) => decide(asked, { ...given, made: null, reason: given.reason || null }),
});

/** Changes fields of a record. */
export const changeAction = action({
  path: `${path}/change`,
  role: "editor",
  input: recordForm(known),
  async act(asked, { report, seen, ...fields }) {
    const entry = await entryOf(asked, report);
    const made = entry?.list === fields.list ? madeOf(fields, entry.found, entry.found.evidence) : null;
    const given = textsOf(fields);
    if (!entry || !made) return meanwhile(asked, null, { report, given });
    return decide(asked, { report, seen, list: fields.list, verdict: "change", made, reason: null }, given);
  },
  mend: (asked, given, wrong) =>
    drawReview(asked, {
      ...(typeof given.report === "string" && { report: given.report }),
      given,
      errors: told(wrong, given, asked.locale),
      alert: alertOf(wrong, asked.locale),
      status: 422,
    }),
});

/** Adds a record that the reader missed, with the words that prove it. */
export const addAction = action({
  path: `${path}/add`,
  role: "editor",
  input: recordForm({ words: z.string().max(2000, "long") }),
  async act(asked, { words, ...fields }) {
    const data = await loadReview(asked.desk.archive.db, asked.params.id as string);
    if (!data) return null;
    const proof = proofIn(data.article.text, words);
    if (typeof proof === "string") return addAgain(asked, fields.list, { ...textsOf(fields), words }, { words: proof });
    const made = madeOf(fields, null, [proof]);
    return decide(asked, { report: null, seen: "", list: fields.list, verdict: "add", made, reason: null });
  },
  mend: (asked, given, wrong) =>
    addAgain(asked, z.enum(foundLists).catch("engagement").parse(given.list), given, wrong),
});

const alertOf = (wrong: Readonly<Record<string, string>>, locale: Locale): string =>
  reviewWords[locale].errors[wrong.form === "unavailable" ? "unavailable" : "wrong"];

const addAgain = (asked: DeskAsked, add: FoundList, given: Fields, wrong: Readonly<Record<string, string>>) =>
  drawReview(asked, {
    add,
    given,
    errors: told(wrong, given, asked.locale),
    alert: alertOf(wrong, asked.locale),
    status: 422,
  });

/** Says that all of an article is right, and goes on to the next. */
export const doneAction = action({
  path: `${path}/done`,
  role: "editor",
  input: z.strictObject({
    seen: z
      .union([z.string(), z.array(z.string())])
      .transform((states) => [states].flat())
      .default([]),
  }),
  async act(asked, { seen }) {
    const { desk, editor, locale, params } = asked;
    const article = params.id as string;
    const result = editor && (await finishReview(desk, { article, seen, who: editor.name }));
    if (!result) return null;
    if ("meanwhile" in result) return drawReview(asked, { alert: reviewWords[locale].meanwhileOther, status: 409 });
    const next = await followingArticle(desk.archive.db, article);
    const to = next === null ? `/${locale}${queuePath}` : reviewPath(locale, next);
    return { to: withQuery(to, noticeOf(result)) };
  },
});

/** Takes back what was decided at once. */
export const undoReviewAction = action({
  path: undoPath,
  role: "editor",
  input: z.strictObject({ batch: z.uuid() }),
  async act({ desk, editor, locale }, { batch }) {
    const article = editor && (await undoReview(desk, batch, editor.name));
    if (!article) return null;
    return "missed" in article
      ? { to: withQuery(reviewPath(locale, article.missed), { alert: "missed" }) }
      : { to: withQuery(reviewPath(locale, article.undone), { notice: "undone", count: "1" }) };
  },
});

/** Closes what a reader suggested. */
export const suggestionAction = action({
  path: "/desk/suggestions",
  role: "editor",
  input: z.strictObject({ id: z.string(), article: z.string(), to: z.enum(["done", "dismissed"]) }),
  async act({ desk, editor, locale }, { id, article, to }) {
    if (!editor) return null;
    const isDone = await decideOnSuggestion(desk, id, { from: "held", to, who: editor.name });
    const missed = isDone ? null : "1";
    return { to: withQuery(reviewPath(locale, article), { notice: "done", count: isDone ? "1" : "0", missed }) };
  },
});

interface Decision {
  readonly report: string | null;
  readonly seen: string;
  readonly list: FoundList;
  readonly verdict: Verdict;
  readonly made: FoundIn[FoundList] | null;
  readonly reason: string | null;
}

async function decide(asked: DeskAsked, decision: Decision, given?: Fields): Promise<Outcome | null> {
  const { desk, editor, locale, params } = asked;
  const article = params.id as string;
  const result = editor && (await rule(desk, { ...decision, article, who: editor.name }));
  if (!result) return null;
  if ("meanwhile" in result) return meanwhile(asked, result.meanwhile, { report: decision.report, given });
  return { to: withQuery(reviewPath(locale, article), noticeOf(result)) };
}

const noticeOf = ({ batch }: Extract<Ruled, { batch: string }>) => ({ notice: "done", count: "1", batch });

/** The record as somebody else left it, with what was filled in by this editor. */
function meanwhile(
  asked: DeskAsked,
  entry: ReviewEntry | null,
  { report, given }: { report: string | null; given: Fields | undefined },
) {
  const labels = reviewWords[asked.locale];
  const verdict = entry?.correction?.verdict;
  const what = verdict ? verdicts[verdict][asked.locale] : labels.title;
  return drawReview(asked, {
    ...(report !== null && { report }),
    ...(given && entry && { given }),
    alert: entry ? say(labels.meanwhile, { what }) : labels.meanwhileGone,
    status: 409,
  });
}

async function entryOf({ desk, params }: DeskAsked, report: string): Promise<ReviewEntry | undefined> {
  const data = await loadReview(desk.archive.db, params.id as string);
  return data?.corrected.entries.find((entry) => entry.report === report);
}

/** Fields as their form shows them. */
const textsOf = (fields: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === "domains" ? (value as string[]) : [value ?? ""].flat().join(name === "people" ? "\n" : ", "),
    ]),
  );

/** What is wrong with each field, in words. */
function told(wrong: Readonly<Record<string, string>>, given: Fields, locale: Locale): Record<string, string> {
  const { errors } = reviewWords[locale];
  return Object.fromEntries(
    Object.entries(wrong).map(([field, code]) => [
      field,
      say(errors[code as keyof typeof errors] ?? errors.missing, { value: [given[field] ?? ""].flat().join(", ") }),
    ]),
  );
}
