import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { InputError } from "../model/index.ts";

/** Length of a key. */
export const keyBytes = 32;
/** Purposes whose keys are at hand: there are about ten, and one more each day. */
const mostKeys = 20;
const cipher = "aes-256-gcm";
const [nonceBytes, tagBytes] = [12, 16];

/**
 * What only the holder of the site's key can do: seal texts and read them again, and make marks of texts that can be
 * compared and not read. Each purpose has a key of its own, derived from the one (HKDF, RFC 5869).
 */
export interface Secrets {
  /** The text, sealed with AES-256-GCM under a new nonce, as base64url. */
  seal(text: string): string;
  /** The text again; null where it was sealed with another key, or changed. */
  open(sealed: string): string | null;
  /** HMAC-SHA-256 of the text for one purpose, as base64url. */
  mark(purpose: string, text: string): string;
  /** Whether this is the mark of the text, in a time that tells nothing of how near it is. */
  isMark(purpose: string, text: string, mark: string): boolean;
}

/** @param key 32 bytes */
export function secretsOf(key: Uint8Array): Secrets {
  const derived = (purpose: string) => Buffer.from(hkdfSync("sha256", key, "chancery", purpose, keyBytes));
  const sealing = derived("seal");
  const keys = new Map<string, Buffer>();
  const keyFor = (purpose: string) => {
    const key = keys.get(purpose) ?? derived(purpose);
    // those of a day are not kept for ever
    if (keys.size > mostKeys) keys.clear();
    keys.set(purpose, key);
    return key;
  };
  const mark = (purpose: string, text: string) => createHmac("sha256", keyFor(purpose)).update(text).digest();
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes);
      const sealer = createCipheriv(cipher, sealing, nonce);
      const body = Buffer.concat([sealer.update(text, "utf8"), sealer.final()]);
      return Buffer.concat([nonce, sealer.getAuthTag(), body]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < nonceBytes + tagBytes) return null;
      const opener = createDecipheriv(cipher, sealing, bytes.subarray(0, nonceBytes));
      opener.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        const body = opener.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([body, opener.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
    mark: (purpose, text) => mark(purpose, text).toString("base64url"),
    isMark(purpose, text, given) {
      const bytes = Buffer.from(given, "base64url");
      const expected = mark(purpose, text);
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  };
}

/**
 * The site's key: from `CHANCERY_KEY` (32 bytes as base64) where it is set, otherwise from a file that is made, readable
 * by its owner alone, where it is missing.
 * @throws InputError where the key is not 32 bytes
 */
export function readKey(env: Readonly<Record<string, string | undefined>>, file: string): Uint8Array {
  const given = env.CHANCERY_KEY;
  if (given !== undefined) return decoded(given, "CHANCERY_KEY");
  if (!existsSync(file)) {
    writeFileSync(file, `${randomBytes(keyBytes).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    chmodSync(file, 0o600);
  }
  return decoded(readFileSync(file, "utf8"), file);
}

function decoded(text: string, where: string): Uint8Array {
  const key = Buffer.from(text.trim(), "base64");
  if (key.length === keyBytes) return key;
  throw new InputError(
    `The key in ${where} is not ${keyBytes} bytes as base64`,
    "Make one with: openssl rand -base64 32",
  );
}
