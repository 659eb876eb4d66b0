import { loadJson } from "../../languages/data.ts";
import type { Weights } from "./features.ts";

/** What is weighed, each with weights of its own. */
export type Weighed = "engagement" | "commitment" | "domain";

/** The weights learned from annotated articles (scripts/learn-weights.ts). */
export const weights = loadJson<Readonly<Record<Weighed, Weights>>>(new URL("./weights.json", import.meta.url));
