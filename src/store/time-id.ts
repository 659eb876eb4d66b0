import { randomBytes } from "node:crypto";

let last = 0;

/** A UUID of version 7 (RFC 9562): ids made later in this process sort later, even where the clock was put back. */
export function timeId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  // 48 bits of milliseconds and 12 of a counter, as one number that only ever grows.
  last = Math.max(now * 4096, last + 1);
  bytes.writeUIntBE(Math.floor(last / 4096), 0, 6);
  bytes.writeUInt16BE(0x7000 | (last % 4096), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}
