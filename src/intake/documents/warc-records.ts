import { ByteReader } from "../byte-reader.ts";
import { IntakeError } from "../failure.ts";

export interface WarcRecord {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Fields by their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** The block, or null where it was not wanted. */
  readonly block: Buffer | null;
}

/** Longest head of a record, in bytes. */
const maxHead = 64 * 1024;

/**
 * Records of a WARC stream (ISO 28500), in order; only the blocks that are wanted are held. Where the stream is broken
 * off or damaged, what was whole before is given first.
 * @throws IntakeError that names the record that is not whole
 */
export async function* recordsOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (fields: ReadonlyMap<string, string>, length: number) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  let number = 0;
  try {
    while (await reader.skipLineBreaks()) {
      number++;
      const place = `${name}, record ${number}`;
      const from = reader.position;
      const head = await reader.until("\r\n\r\n", maxHead);
      if (!head?.toString("latin1", 0, 5).startsWith("WARC/"))
        throw new IntakeError(place, `${place}: no WARC record at byte ${from}`, again);
      const fields = fieldsOf(head.toString("utf8"));
      const length = lengthOf(fields.get("content-length"));
      if (length === null) throw new IntakeError(place, `${place}: it does not say how long it is`, again);
      const block = isWanted(fields, length) ? await reader.take(length) : null;
      const had = block ? block.length : await reader.skip(length);
      if (had < length) throw new IntakeError(place, `${place}: it is broken off`, again);
      yield { number, fields, block };
    }
  } finally {
    await reader.close();
  }
}

const again = "Records before it were read; copy or download the file again for the rest";

const lengthOf = (printed: string | undefined) =>
  printed !== undefined && /^\d{1,15}$/u.test(printed) ? Number(printed) : null;

/** Fields of a head, after its first line; of a field that is repeated, the first. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/gu, " ")
    .split(/\r?\n/u)
    .slice(1)) {
    const colon = line.indexOf(":");
    const key = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(key)) fields.set(key, line.slice(colon + 1).trim());
  }
  return fields;
}
