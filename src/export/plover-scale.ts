import { type PloverType, ploverTypes } from "../model/index.ts";
import scale from "./plover-scale.json" with { type: "json" };

interface TypeScale {
  readonly quad: number;
  /** Two-digit root codes of CAMEO that the type takes the place of. */
  readonly cameo: readonly string[];
  /** Intensity by mode, where the manual has one. */
  readonly modes: Readonly<Record<string, number | null>>;
}
const types: Record<PloverType, TypeScale> = scale.types;

/** Quad code, CAMEO roots and intensity of an event: that of its mode where the manual has one, else that of its type. */
export function scaleOf(type: PloverType, mode: string | null) {
  const { quad, cameo, modes } = types[type];
  return { quad, cameo, score: modes[mode ?? ""] ?? ploverTypes[type].score };
}
