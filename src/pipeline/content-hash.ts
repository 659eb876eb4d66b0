import { createHash } from "node:crypto";
import type { Article } from "../model/index.ts";

/**
 * SHA-256 of what an article says and where it was published, as hexadecimal. The id is left out: the same page saved
 * under two names is one article, the same text in two outlets is two.
 */
export function contentHash({ text, title, published, outlet, author, url }: Article): string {
  const parts = [text, title, published, outlet, author, url].map((part) => part ?? null);
  return createHash("sha256").update(JSON.stringify(parts).normalize("NFC")).digest("hex");
}
