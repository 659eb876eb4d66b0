import type { Article, InputError } from "../model/index.ts";
import { dayOf } from "./day.ts";
import { licensed } from "./licensed.ts";
import { decode } from "./decode.ts";
import { IntakeError } from "./failure.ts";
import { maxBytes, maxBytesText } from "./limits.ts";

/** What came out of a source, in order: an article, or why a part of it could not be read. */
export type Received = Article | InputError;

/** Articles of a JSON Lines stream, one a line; a line that holds none gives an error that names it. Memory stays flat. */
export const fromJsonLines = (name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Received> =>
  fromLines(name, chunks, articleOf);

/** What each line that is not blank holds, or an error that names the line. */
export async function* fromLines<Item>(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  itemOf: (line: string, place: string) => Item | InputError,
): AsyncGenerator<Item | InputError> {
  for await (const { bytes, number } of lines(chunks)) {
    const place = `${name}:${number}`;
    if (!bytes) yield new IntakeError(place, `${place}: the line is longer than ${maxBytesText}`);
    else {
      const line = decode(bytes).trim();
      if (line) yield itemOf(line, place);
    }
  }
}

/** The object that a line holds, else why it holds none: what the parser says, or nothing where it is another value. */
export function parseObject(line: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return (error as Error).message.replace(/\s*\(line \d.*|,? ?"?\.\.\..*$|, ".*$/su, "");
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : "";
}

function articleOf(line: string, place: string): Received {
  const fields = parseObject(line);
  if (typeof fields === "string") {
    const reason = fields && ` (${fields})`;
    return new IntakeError(place, `${place}: not a JSON object${reason}`, 'One article per line: {"id": …, "text": …}');
  }
  const text = (key: string) => (typeof fields[key] === "string" && fields[key].trim() ? fields[key] : null);
  if (!text("text"))
    return new IntakeError(place, `${place}: no "text"`, 'Each line needs the article\'s words in "text"');
  return {
    id: typeof fields.id === "number" ? String(fields.id) : (text("id") ?? place),
    text: fields.text as string,
    title: text("title"),
    lang: text("lang"),
    published: dayOf(fields.published),
    outlet: text("outlet"),
    author: text("author"),
    url: text("url"),
    ...licensed(text("license")),
  };
}

/** Lines with their numbers, from 1; without `bytes` where a line is too long. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ bytes: Uint8Array | null; number: number }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = () => {
    const bytes = length > maxBytes ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { bytes, number: number++ };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      if (end > from || length > 0) {
        add(chunk.subarray(from, end));
        yield take();
      } else number++; // millions of empty lines are passed over here
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();

  function add(part: Uint8Array): void {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  }
}
