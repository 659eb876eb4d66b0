/** What records of one article have in common, each by its key. */
export class Company<Item> {
  readonly size: number;
  readonly #counts = new Map<string, number>();

  constructor(items: readonly Item[], keys: readonly ((item: Item) => string)[]) {
    this.size = items.length;
    for (const item of items)
      for (const keyOf of keys) {
        const key = keyOf(item);
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      }
  }

  /** Whether another record has this key too, beside one that has it. */
  isShared(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 1;
  }

  has(key: string): boolean {
    return this.#counts.has(key);
  }
}
