import type { TagSpan } from "../languages/index.ts";
import type { Page } from "./page.ts";

/** How many words may stand between the compound and its noun. */
const farthest = 3;

/** "a Saudi-brokered truce", "the US-mediated talks": the party in the compound before a noun; empty where there is none. */
export function brokerOf(page: Page, noun: TagSpan): readonly string[] {
  for (let i = noun.first - 1; i >= Math.max(0, noun.first - farthest); i--) {
    const [name, done, ...more] = (page.text.tokens[i]?.word.text ?? "").split("-");
    if (!name || !done || more.length > 0 || !isBrokered(page, done)) continue;
    const party = partyOf(page, name);
    return party ? [party] : [];
  }
  return [];
}

const isBrokered = (page: Page, word: string) =>
  meanings(page, word).some(({ type, value }) => type === "grammar" && value === "brokered");

function partyOf(page: Page, word: string): string | null {
  for (const { type, value, codes, capital } of meanings(page, word)) {
    if (type === "state" || type === "demonym" || (type === "city" && capital)) return codes?.[0] ?? null;
    if (type === "organisation") return value;
  }
  return null;
}

const meanings = (page: Page, word: string) =>
  (page.language.lexicon.word(word).root?.leaves ?? []).map(({ tag }) => tag);
