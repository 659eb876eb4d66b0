import { readFileSync } from "node:fs";
import type { Weights } from "./features.ts";

/** What is weighed, each with weights of its own. */
export type Weighed = "engagement" | "commitment" | "domain";

/** The weights learned from annotated articles (scripts/learn-weights.ts). */
export const weights = JSON.parse(readFileSync(new URL("./weights.json", import.meta.url), "utf8")) as Readonly<
  Record<Weighed, Weights>
>;
