import type { Tag } from "../languages/index.ts";

/** Keeps a value at a number: a list without holes is read fastest. */
function keep<Value>(values: (Value | undefined)[], number: number, value: Value): Value {
  while (values.length <= number) values.push(undefined);
  values[number] = value;
  return value;
}

/** Works something out once for each tag of a lexicon, of which there are only so many. */
export function oncePerTag<Value>(find: (tag: Tag) => Value): (tag: Tag) => Value {
  const known: (Value | undefined)[] = [];
  return (tag) => {
    const found = known[tag.number as number];
    return found === undefined ? keep(known, tag.number as number, find(tag)) : found;
  };
}

/**
 * Works something out once for each key: an article, a sentence of it that is coded by itself, a list of a language.
 * Nearly every question is about the key asked about last; the others are kept as long as anything else holds them.
 */
export function oncePerKey<Key extends object, Value extends object>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  let latest: { readonly key: Key; readonly found: Value } | undefined;
  return (key) => {
    if (latest?.key === key) return latest.found;
    let found = known.get(key);
    if (found === undefined) {
      found = find(key);
      known.set(key, found);
    }
    latest = { key, found };
    return found;
  };
}

/** Works something out once for each token, or each sentence, of each key, by its number; `count` says how many it has. */
export function oncePerNumber<Key extends object, Value>(
  count: (key: Key) => number,
  find: (key: Key, number: number) => Value,
): (key: Key, number: number) => Value {
  const kept = oncePerKey((key: Key): (Value | undefined)[] => new Array(count(key)).fill(undefined));
  return (key, number) => {
    const known = kept(key);
    let found = known[number];
    if (found === undefined) {
      found = find(key, number);
      known[number] = found;
    }
    return found;
  };
}
