/** Things by the parties that they concern: to ask only those that share two of them, or the only one, not all. */
export class ByParty<Thing> {
  readonly #things = new Map<string, Thing[]>();

  constructor(things: Iterable<Thing>, partiesOf: (thing: Thing) => readonly string[]) {
    for (const thing of things)
      for (const key of keysOf(partiesOf(thing))) {
        const same = this.#things.get(key);
        if (same) same.push(thing);
        else this.#things.set(key, [thing]);
      }
  }

  /** Whether it is so of one of those that share two parties with these, or that have the same one, or none, as these. */
  some(parties: readonly string[], isSo: (thing: Thing) => boolean): boolean {
    const lists = keysOf(parties).map((key) => this.#things.get(key) ?? []);
    // Whoever shares two has one of all but the busiest.
    if (lists.length > 1) lists.sort((a, b) => a.length - b.length).pop();
    return lists.some((list) => list.some(isSo));
  }
}

const keysOf = (parties: readonly string[]) => {
  const names = [...new Set(parties)];
  return names.length < 2 ? [`only ${names.join()}`] : names;
};
