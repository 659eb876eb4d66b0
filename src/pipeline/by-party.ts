/** Things by the parties that they concern: to ask only those that share one, not all. */
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

  /** Whether it is so of one of those that share a party with these, or that have none, like these. */
  some(parties: readonly string[], isSo: (thing: Thing) => boolean): boolean {
    return keysOf(parties).some((key) => this.#things.get(key)?.some(isSo) ?? false);
  }
}

const keysOf = (parties: readonly string[]) => (parties.length === 0 ? [""] : parties);
