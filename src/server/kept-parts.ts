import type { Archive } from "../store/index.ts";

interface Part {
  readonly made: Promise<unknown>;
  /** How much room it takes, once that is known. */
  weight: number;
}

/** What is made from an archive as long as nothing changes in it. */
interface Parts {
  readonly version: string;
  /** Those asked for longest ago first. */
  readonly parts: Map<string, Part>;
}

const kept = new WeakMap<Archive, Parts>();

/** How much all parts together may weigh: so many counted engagements, or partners by year, take about 100 MB at most. */
const most = 200_000;

/**
 * What many pages, forms and languages show alike, made once for all of them as long as nothing changes. Those asked for
 * longest ago are forgotten when all together weigh too much.
 * @param name of what is made, with the day where it depends on one
 * @param weightOf about as many as the engagements it holds; counts weigh next to nothing
 */
export async function madeOnce<Made>(
  archive: Archive,
  name: string,
  make: () => Promise<Made>,
  weightOf: (made: Made) => number = () => 1,
): Promise<Made> {
  const { parts } = await partsNow(archive);
  const known = parts.get(name);
  if (known) {
    parts.delete(name);
    parts.set(name, known);
    return known.made as Promise<Made>;
  }
  const part = { made: make(), weight: 0 };
  parts.set(name, part);
  try {
    const made = await part.made;
    part.weight = weightOf(made);
    forgetOldest(parts);
    return made;
  } catch (error) {
    parts.delete(name);
    throw error;
  }
}

async function partsNow(archive: Archive): Promise<Parts> {
  const version = await archive.version();
  const known = kept.get(archive);
  if (known?.version === version) return known;
  const none = { version, parts: new Map<string, Part>() };
  kept.set(archive, none);
  return none;
}

/** Whoever waits for a part that is forgotten meanwhile has it all the same. */
function forgetOldest(parts: Map<string, Part>): void {
  let weight = [...parts.values()].reduce((sum, part) => sum + part.weight, 0);
  for (const [name, part] of parts) {
    if (weight <= most) return;
    parts.delete(name);
    weight -= part.weight;
  }
}
