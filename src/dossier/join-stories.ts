import type { Story } from "../model/index.ts";
import { stableId } from "./stable-id.ts";

/** The id of the story whose earliest article this is. */
export const storyIdOf = (article: string): string => stableId("story", article);

/**
 * Groups of article ids that share an article, as one story each: of what was found among some articles and the stories
 * that these are in already it makes what is to be filed.
 * @param published ISO date of publication of each article, or null
 */
export function joinStories(
  groups: readonly (readonly string[])[],
  published: (article: string) => string | null,
): Story[] {
  const groupOf = new Map<string, Set<string>>();
  for (const group of groups) {
    const met = new Set(group.flatMap((article) => groupOf.get(article) ?? []));
    const joined = new Set([...group, ...[...met].flatMap((other) => [...other])]);
    for (const article of joined) groupOf.set(article, joined);
  }
  const dayOf = (article: string) => published(article) ?? "9999";
  const byDay = (a: string, b: string) => (dayOf(a) === dayOf(b) ? (a < b ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1);
  return [...new Set(groupOf.values())].map((group) => {
    const articles = [...group].sort(byDay);
    return { id: storyIdOf(articles[0] as string), articles };
  });
}
