import { isFiniteAt } from "./finite-verbs.ts";
import { isComma, isAnyGrammar, isGrammar, type Page } from "./page.ts";

/** "…, and Japan will give lorries": the token at which somebody else's clause begins, or `end`. */
export function otherClause(page: Page, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isOtherClause(page, i)) return i;
  return end;
}

/** Where the clause before token `to` begins in its sentence: at the last ", and" that starts one, else `from`. */
export function ownStart(page: Page, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (isOtherClause(page, i)) return i;
  return from;
}

/** ", and Japan will", ", and Japan's ambassador, X, announced": a comma behind which somebody else does something. */
function isOtherClause(page: Page, i: number): boolean {
  if (!isComma(page, i) || !isGrammar(page, i + 1, "and")) return false;
  const subject = page.mentionAt[i + 2] ?? page.mentionAt[i + 3];
  if (!subject || subject.parties.length === 0 || subject.first > i + 3) return false;
  const verb = isComma(page, subject.last) ? subject.last + 1 : subject.last;
  return isFiniteAt(page, verb) || isAnyGrammar(page, verb, ["be", "have", "future"]);
}
