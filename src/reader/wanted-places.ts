import { type Page, tagAt } from "./page.ts";
import type { Place } from "./places.ts";
import { supportClassesOf } from "./support.ts";

/** How many words "invited his counterpart to pay a visit to" may have. */
const longestInvitation = 9;

/** "invited him to Santiago": where somebody is wanted, not where he is. With `after`, the verb stands behind that token. */
export function isWanted(page: Page, { first, role }: Place, after = 0): boolean {
  if (role !== "to") return false;
  for (let i = first - 1; i >= Math.max(after, first - longestInvitation); i--) {
    const verb = page.mentionAt[i] ? undefined : tagAt(page, i, "verb");
    if (verb && supportClassesOf(page.language.support, verb.tag.value).includes("wish")) return true;
  }
  return false;
}
