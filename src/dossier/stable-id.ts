import { createHash } from "node:crypto";

/** An id that depends on nothing but its parts, in their order: 20 hexadecimal digits. */
export function stableId(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
