import { isUtf8 } from "node:buffer";
import chardet from "chardet";
import iconv from "iconv-lite";

/**
 * Text of bytes in any usual encoding: a byte order mark decides, then valid UTF-8, then what the server says, then what
 * the page says of itself (`<meta charset>`), then a guess from the bytes.
 * @param charset the encoding that came with the bytes, if any did
 */
export function decode(bytes: Uint8Array, charset?: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byMark(buffer) ?? (isUtf8(buffer) && !buffer.includes(0) ? "utf-8" : undefined);
  return iconv.decode(buffer, marked ?? wideEncoding(buffer) ?? known(charset) ?? declared(buffer) ?? guessed(buffer));
}

function byMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: nearly every second byte of the start is zero, on one side only. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.min(bytes.length, 2048) >> 1;
  let high = 0;
  let low = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++;
    if (bytes[2 * i + 1] === 0) low++;
  }
  if (pairs < 4) return undefined;
  if (low > 0.8 * pairs && high === 0) return "utf-16le";
  return high > 0.8 * pairs && low === 0 ? "utf-16be" : undefined;
}

function declared(bytes: Buffer): string | undefined {
  const head = bytes.toString("latin1", 0, 4096);
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(head)?.[1];
  return known(name);
}

/** An encoding by its name, as pages use names; none where the name is wrong: the bytes were found not to be UTF-8. */
function known(name: string | null | undefined): string | undefined {
  if (!name || !iconv.encodingExists(name) || /^utf-?8$/iu.test(name)) return undefined;
  // What calls itself Latin-1 or ASCII is in truth windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels).
  return /^(?:iso-?8859-?1|latin-?1|(?:us-)?ascii)$/iu.test(name) ? "windows-1252" : name;
}

/** Latin encodings whose letters chardet cannot tell apart by frequency on short texts; windows-1252 contains the first. */
const latin = new Set(["ISO-8859-1", "ISO-8859-2", "ISO-8859-9", "windows-1250", "windows-1254", "UTF-8", "ASCII"]);

function guessed(bytes: Buffer): string {
  const best = chardet.detect(bytes.subarray(0, 64 * 1024));
  return best && !latin.has(best) && iconv.encodingExists(best) ? best : "windows-1252";
}
