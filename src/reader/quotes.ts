import { type Page, sentenceOf } from "./page.ts";

/** How many words before a token its quotation marks are looked for. */
const longestQuote = 60;

/** Whether a token stands in quotation marks that open in its sentence. */
export function isQuoted(page: Page, at: number): boolean {
  let open = false;
  for (let i = Math.max(sentenceOf(page, at).first, at - longestQuote); i < at; i++) {
    const text = page.text.tokens[i]?.word.text ?? "";
    if (text === '"') open = !open;
    else if (/^[“«]$/u.test(text)) open = true;
    else if (/^[”»]$/u.test(text)) open = false;
  }
  return open;
}

/** Whether token `i` opens somebody's words; the mark that opens them may be the one that closes them. */
export const opensQuote = (page: Page, i: number): boolean => /^[«“"]$/u.test(page.text.tokens[i]?.word.text ?? "");

/** "« … », a dit", '"…" said': whether what stands before token `i` ends somebody's words. */
export function closesQuote(page: Page, i: number): boolean {
  const text = (at: number) => page.text.tokens[at]?.word.text ?? "";
  return /^[»”"]$/u.test(text(i - 1) === "," ? text(i - 2) : text(i - 1));
}
