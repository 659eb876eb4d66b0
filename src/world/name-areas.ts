import { readFileSync } from "node:fs";

/** A part of the world whose people bear names of a kind. */
export interface NameArea {
  /** ISO 3166-1 alpha-3. */
  readonly states: readonly string[];
  /** Whole words that are usual there in names, folded. */
  readonly names: readonly string[];
}

let loaded: readonly NameArea[] | undefined;

/** The areas of names, compiled for this project; a state may lie in several. */
export function nameAreas(): readonly NameArea[] {
  loaded ??= load();
  return loaded;
}

function load(): NameArea[] {
  const data = JSON.parse(readFileSync(new URL("./data/name-areas.json", import.meta.url), "utf8")) as Record<
    string,
    { readonly states: string; readonly names?: string }
  >;
  const words = (list = "") => list.split(" ").filter(Boolean);
  return Object.values(data).map(({ states, names }) => ({ states: words(states), names: words(names) }));
}
