import type { TaggedText } from "../../languages/index.ts";

/** The PLOVER contexts that words of these tokens show, in the order met. */
export function contextsOf(text: TaggedText, first: number, last: number): string[] {
  const found = new Set<string>();
  for (let i = first; i < last; i++)
    for (const { tag } of text.tags[i] ?? []) if (tag.type === "domain") found.add(tag.value);
  return [...found];
}
