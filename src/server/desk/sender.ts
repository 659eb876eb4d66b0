import { isIPv6 } from "node:net";

/**
 * The network address that a limit counts for. `X-Forwarded-For` is believed only as far as known proxies wrote it: with
 * two of them, the second entry from the end; with none it is ignored. An IPv6 host has a whole /64 for itself: it
 * counts as one.
 */
export function senderOf(socket: string, forwardedFor: string | undefined, proxies: number): string {
  const chain = (forwardedFor ?? "").split(",").map((part) => part.trim());
  const address = (proxies > 0 && chain.at(-proxies)) || socket;
  const plain = address.replace(/^::ffff:(?=\d+\.)/iu, "");
  return isIPv6(plain) ? networkOf(plain) : plain;
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const [first, last] = [groups(head), groups(tail)];
  const middle =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...middle, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
