import { BlockList, isIP, isIPv6 } from "node:net";

/**
 * Addresses that are never connected to. The two families are kept apart: a BlockList takes an IPv4 address for a part
 * of every IPv6 range that covers ::ffff:0:0/96.
 */
export interface Blocked {
  readonly ipv4: BlockList;
  readonly ipv6: BlockList;
}

/** Everything that is not a public unicast address, from the IANA special-purpose registries (RFC 6890). */
const ipv4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // carriers' NAT
  "127.0.0.0/8", // loopback
  "168.63.129.16/32", // metadata of Azure
  "169.254.0.0/16", // link-local, metadata of most clouds
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/3", // multicast, reserved, broadcast
];
/** Only 2000::/3 is public unicast; what is listed inside it is not, or stands for an IPv4 address. */
const ipv6 = [
  "::/3", // unspecified, loopback, IPv4-compatible, IPv4-mapped, NAT64
  "2001::/23", // protocol assignments, Teredo
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "3fff::/20", // documentation
  "4000::/2", // unassigned
  "8000::/1", // unassigned, unique local, link-local, site-local, multicast
];

/** The addresses that are refused unless a caller gives other lists. */
export const notPublic: Blocked = { ipv4: listOf(ipv4, "ipv4"), ipv6: listOf(ipv6, "ipv6") };

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net, bits] = subnet.split("/");
    list.addSubnet(net as string, Number(bits), family);
  }
  return list;
}

/** Whether a literal address is refused; what is no address at all is. */
export function isBlocked(blocked: Blocked, address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/gu, "");
  if (isIP(bare) === 0) return true;
  return isIPv6(bare) ? blocked.ipv6.check(bare, "ipv6") : blocked.ipv4.check(bare, "ipv4");
}
