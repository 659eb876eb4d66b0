import { crc32, inflateRawSync } from "node:zlib";
import { InputError } from "../../model/index.ts";

/** A part of a ZIP archive as its central directory tells of it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const maxEntries = 10_000;

/**
 * Parts of a ZIP archive, from its central directory: nothing is unpacked.
 * @throws InputError where it is damaged, or says of itself that it unpacks to more than `maxUnpacked` bytes
 */
export function entriesOf(name: string, bytes: Uint8Array, maxUnpacked: number): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > zip.length) throw damaged(name);
  const count = zip.readUInt16LE(end + 10);
  if (count > maxEntries) throw new InputError(`${name} holds more than ${maxEntries} parts`, "Save its text as .txt");
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) throw damaged(name);
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > maxUnpacked)
    throw new InputError(
      `${name} would unpack to ${Math.ceil(total / 2 ** 20)} MB, more than ${maxUnpacked / 2 ** 20} MB`,
      "Save its text as .txt",
    );
  return entries;
}

/**
 * What a part holds. It may not be longer than the central directory says.
 * @throws InputError where it is encrypted, damaged or lies about its length
 */
export function unpack(name: string, bytes: Uint8Array, entry: ZipEntry): Buffer {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, unpacked, method } = entry;
  if (entry.isEncrypted) throw new InputError(`${name} is encrypted`, "Save it without its password");
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== 0x04034b50) throw damaged(name);
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const content = zip.subarray(from, from + packed);
  if (method === 0) return content;
  if (method !== 8) throw damaged(name);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw damaged(name);
    throw new InputError(`${name} unpacks to more than it says`, "Save its text as .txt");
  }
}

const damaged = (name: string) => new InputError(`${name} is a damaged ZIP archive`, "Copy or save it again");

/** A ZIP archive of parts as they are, not packed. */
export function zipOf(parts: Iterable<readonly [name: string, content: Uint8Array]>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const title = Buffer.from(name);
    // version 2.0, names in UTF-8, not packed, no time; checksum, sizes, length of the name
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    local.push(Buffer.from("PK\x03\x04", "latin1"), common, title, Buffer.from(content));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), common, place, title);
    offset += 30 + title.length + content.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(local.length / 4, 8);
  end.writeUInt16LE(local.length / 4, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
