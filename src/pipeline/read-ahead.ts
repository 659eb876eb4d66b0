/**
 * What is made of each item, in order. While one result is with the taker, the next is in the making: at most one is
 * made ahead, so that a slow taker holds the source back.
 */
export async function* readAhead<Item, Made>(
  source: AsyncIterable<Item>,
  make: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  let ahead: Promise<Made> | null = null;
  for await (const item of source) {
    const next = make(item);
    // Where the taker stops before it is asked for, nobody is left to hear that it failed.
    next.catch(() => {});
    if (ahead) yield await ahead;
    ahead = next;
  }
  if (ahead) yield await ahead;
}
