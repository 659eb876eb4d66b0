import { InputError } from "../../model/index.ts";

/** Whether a source is written as an address, of whatever scheme, and not as a path. */
export const isAddress = (source: string): boolean =>
  /^(?:[a-z][a-z\d+.-]+:\/\/|(?:https?|file|ftp|gopher|data|javascript|mailto):)/iu.test(source);

/** Characters of an address. */
const maxLength = 4096;

/**
 * The address that may be asked for, without its fragment.
 * @param base what it is relative to: the page or feed that named it
 * @throws InputError unless it is http or https, without a user's name or password
 */
export function addressOf(printed: string, base?: string): URL {
  if (printed.length > maxLength)
    throw new InputError(`${printed.slice(0, 80)}… is longer than an address may be (${maxLength} characters)`);
  const url = URL.canParse(printed, base) ? new URL(printed, base) : null;
  if (!url) throw new InputError(`${printed} is not an address`, "Give it as https://example.org/page");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new InputError(`${url.href} is not read: only http and https addresses are`, "Give a file by its path");
  url.hash = "";
  if (!url.username && !url.password) return url;
  url.username = "";
  url.password = "";
  throw new InputError(
    `${url.href} is not read with a user's name or password in the address`,
    "Download it yourself, and give the file",
  );
}

/** An address that a page or feed names, resolved against its own; null unless it is http or https. */
export function linkOf(printed: string | null | undefined, base?: string): string | null {
  if (!printed || !URL.canParse(printed, base)) return null;
  const url = new URL(printed, base);
  return /^https?:$/u.test(url.protocol) ? url.href : null;
}
