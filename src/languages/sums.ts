import { alike, type TagSpan } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** "20m", "€5bn", "R200m": a number with millions or billions in short, perhaps behind the letters of a currency. */
const shortSum = /^\p{Lu}{0,3}\d[\d.,]*(m|mn|bn|tn|M|Mn|Bn)$/u;
/** Signs of currencies that may stand before a number. */
const currencies = new Set(["$", "€", "£", "¥", "₹", "₦", "₵"]);
/** Short for millions as well as for metres: only a sum behind a currency. */
const isMetre = (unit: string | undefined) => unit === "m" || unit === "M";
const asNouns = ["financing", "lending"].map((value) => alike({ type: "noun", value }));

/** The tags with those of sums of money in short: "$20m" is told like "20 million dollars". */
export function withSums(
  tokens: readonly Token[],
  tags: (readonly TagSpan[] | undefined)[],
): (readonly TagSpan[] | undefined)[] {
  for (let first = 0; first < tokens.length; first++) {
    const { text, shape } = (tokens[first] as Token).word;
    if (shape === "lower" || shape === "initial" || shape === "punctuation" || !endsLikeSum(text)) continue;
    const sum = shortSum.exec(text);
    if (!sum || (isMetre(sum[1]) && !isMoney(tokens, first, text))) continue;
    const spans = asNouns.map((tag): TagSpan => ({ first, last: first + 1, tag }));
    tags[first] = [...(tags[first] ?? []), ...spans];
  }
  return tags;
}

const isMoney = (tokens: readonly Token[], i: number, text: string) =>
  /^\p{Lu}/u.test(text) || currencies.has(tokens[i - 1]?.word.text.at(-1) ?? "");

/** Spares most words the pattern. */
function endsLikeSum(text: string): boolean {
  const last = text.charCodeAt(text.length - 1) | 32;
  return (last === 109 || last === 110) && text.length > 1 && text.length < 12 && /\d/u.test(text);
}
