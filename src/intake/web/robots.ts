import robotsParser from "robots-parser";

interface Robots {
  isAllowed(address: string, name: string): boolean | undefined;
  getCrawlDelay(name: string): number | undefined;
}
/** Its types speak of a default export, its code is the function itself. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

/** What a site asks of programs, for one origin. */
export interface Manners {
  /** Why the address may not be fetched, or null where it may. */
  objection(address: string): string | null;
  /** Milliseconds that the site wants between requests; 0 where it does not say. */
  readonly delay: number;
}

const longestDelay = 30_000;

/** Longest robots.txt, in bytes (RFC 9309 asks for at least 500 KiB). */
export const maxRobotsBytes = 512 * 1024;

/** What a robots.txt says to us, by our name. */
export function mannersOf(address: string, text: string, name: string): Manners {
  const robots = parseRobots(address, withoutExcess(text));
  return {
    objection: (page) =>
      robots.isAllowed(page, name) === false ? `${new URL(address).host} asks programs not to` : null,
    delay: Math.min(longestDelay, Math.max(0, 1000 * (robots.getCrawlDelay(name) ?? 0)) || 0),
  };
}

/** Characters of rules with a wildcard that are read: matching takes time with their number times the address's length. */
const maxWild = 32_768;

function withoutExcess(text: string): string {
  let wild = 0;
  const isRead = (line: string) => {
    if (!/^\s*(?:dis)?allow.*\*/iu.test(line)) return true;
    wild += line.length;
    return wild <= maxWild;
  };
  const lines = text.split(/\r\n|\r|\n/u);
  return lines.filter(isRead).join("\n");
}

/** A site without robots.txt asks nothing. */
export const noManners: Manners = { objection: () => null, delay: 0 };

/** A site whose robots.txt cannot be had because of its own trouble is left alone (RFC 9309, 2.3.1.4). */
export const closed = (address: string, status: number): Manners => ({
  objection: () => `${address} answers ${status}, so that what it allows is not known`,
  delay: 0,
});
