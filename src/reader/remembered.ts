/**
 * Works something out once for each article: an article is read from end to end before the next one, so only what was
 * found for the key asked about last is kept.
 */
export function oncePerArticle<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let latest: Key | undefined;
  let found: Value;
  return (key) => {
    if (key !== latest) {
      found = find(key);
      latest = key;
    }
    return found;
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
