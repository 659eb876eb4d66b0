import { loadJson } from "../data.ts";
import type { Gatherings } from "../gatherings.ts";

/** What gatherings are called, and how they are numbered. */
export const gatherings = loadJson<Gatherings>(new URL("./gatherings.json", import.meta.url));
