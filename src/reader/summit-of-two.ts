import type { TagSpan } from "../languages/index.ts";
import { isGrammar, type Page, tagAt } from "./page.ts";

/** How many words may part "with" from whoever is met. */
const longestTitle = 4;

/** "a summit with Prime Minister X": a word for a gathering by which two sides meet. */
export function isSummitOfTwo(page: Page, { last, tag }: Pick<TagSpan, "last" | "tag">): boolean {
  if (tag.value !== "summit" || !isGrammar(page, last, "with")) return false;
  for (let i = last + 1; i <= last + longestTitle; i++) {
    const mention = page.mentionAt[i];
    if (mention) return (mention.kind === "person" || mention.kind === "office") && mention.parties.length === 1;
    if (tagAt(page, i, "verb")) return false;
  }
  return false;
}
