import type { TaggedText, TagSpan } from "../languages/index.ts";

const placeTypes = new Set<string>(["state", "city", "seat", "region"]);

/** "the Samoa Agreement", "the Vienna Convention": a text by the name of the place where it was signed is no place. */
export function namesText({ tokens, tags }: TaggedText, { tag, last }: TagSpan): boolean {
  if (!placeTypes.has(tag.type)) return false;
  if (tokens[last]?.word.shape !== "initial") return false;
  return tags[last]?.some((next) => next.tag.type === "noun" && next.tag.value === "agreement") ?? false;
}
