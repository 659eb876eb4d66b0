import { readFileSync } from "node:fs";

let holders: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * People who held public office, by the party they served ("SEN", "org:AU"). Dated and far from complete: it only
 * helps to tell which state "President Sall" serves when the text does not say so.
 */
export function knownHolders(): ReadonlyMap<string, readonly string[]> {
  holders ??= load();
  return holders;
}

function load(): Map<string, string[]> {
  const data = JSON.parse(readFileSync(new URL("./data/holders.json", import.meta.url), "utf8")) as Record<
    string,
    string
  >;
  return new Map(Object.entries(data).map(([party, names]) => [party, names.split(", ")]));
}
