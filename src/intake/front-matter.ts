export interface FrontMatter {
  /** Keys in small letters; values without quotes. Empty where the text has no front matter. */
  readonly fields: Readonly<Record<string, string>>;
  /** The text after it. */
  readonly body: string;
}

const field = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/u;

/**
 * Parts `key: value` lines between two `---` lines at the very start from the text that follows. Nested values are
 * passed over; a block that holds anything else is text.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: {}, body: text };
  const block = /^---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!block) return none;
  const fields: Record<string, string> = {};
  for (const line of (block[1] as string).split(/\r?\n/u)) {
    if (/^\s*(?:#.*|-\s.*|\s+\S.*)?$/u.test(line)) continue;
    const [, key, value] = field.exec(line) ?? [];
    if (key === undefined || value === undefined) return none;
    fields[key.toLowerCase()] = unquote(value.trim());
  }
  return { fields, body: text.slice(block[0].length) };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/u.exec(value);
  return quoted ? (quoted[2] as string).replaceAll("''", "'").replaceAll('\\"', '"') : value;
}
