import type { Tag } from "../languages/index.ts";

/** Works something out once for each tag of a lexicon, of which there are only so many. */
export function oncePerTag<Value>(find: (tag: Tag) => Value): (tag: Tag) => Value {
  const known: (Value | undefined)[] = [];
  return (tag) => {
    const number = tag.number as number;
    while (known.length <= number) known.push(undefined);
    const found = known[number] ?? find(tag);
    known[number] = found;
    return found;
  };
}

/**
 * Works something out once for each article: an article is read from end to end before the next one, so only what was
 * found for the last two keys is kept, an article and a sentence of it that is coded by itself.
 */
export function oncePerArticle<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let latest: { readonly key: Key; readonly found: Value } | undefined;
  let before: typeof latest;
  return (key) => {
    if (latest?.key === key) return latest.found;
    const now = before?.key === key ? before : { key, found: find(key) };
    before = latest;
    latest = now;
    return now.found;
  };
}

/** Works something out once for each list of a language; nearly every question is about the language asked about last. */
export function oncePerLanguage<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return oncePerArticle((key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  });
}
