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
 * Works something out once for each key: an article, a sentence of it that is coded by itself, a list of a language.
 * Nearly every question is about one of the two keys asked about last; the others are kept as long as anything else
 * holds them.
 */
export function oncePerKey<Key extends object, Value extends object>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  let latest: { readonly key: Key; readonly found: Value } | undefined;
  let before: typeof latest;
  const lookUp = (key: Key): Value => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
  return (key) => {
    if (latest?.key === key) return latest.found;
    const now = before?.key === key ? before : { key, found: lookUp(key) };
    before = latest;
    latest = now;
    return now.found;
  };
}
