import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { InputError } from "../../model/index.ts";
import { type Blocked, isBlocked } from "./blocked.ts";

/** How names are resolved: to all their addresses. */
export type Lookup = (name: string) => Promise<LookupAddress[]>;

export const ofSystem: Lookup = (name) =>
  new Promise((resolve, reject) =>
    systemLookup(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  );

/**
 * Connections to public addresses only. What a name resolves to is checked before connecting, and the connection goes
 * to what was checked, so that a name cannot resolve to something else in between; the other end of every connection is
 * checked once more before a word is sent. Literal addresses are resolved by nobody: see `refuseLiteral`.
 */
export function guardedAgent(
  blocked: Blocked,
  lookup: Lookup,
  limits: { connect: number; answer: number; silence: number },
): Agent {
  const connect = buildConnector({
    timeout: limits.connect,
    lookup: vetted(blocked, lookup),
  } as buildConnector.BuildOptions);
  return new Agent({
    headersTimeout: limits.answer,
    bodyTimeout: limits.silence,
    keepAliveTimeout: 1000,
    connections: 1,
    connect(options, callback) {
      if (isRefusedLiteral(options.hostname, blocked)) return callback(refusal(options.hostname), null);
      connect(options, (error, socket) => {
        if (!socket) return callback(error ?? new Error("no connection"), null);
        if (!isBlocked(blocked, socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        callback(refusal(options.hostname), null);
      });
    },
  });
}

function vetted(blocked: Blocked, lookup: Lookup): LookupFunction {
  return (name, options, callback) => {
    lookup(name).then(
      (found) => {
        if (found.length === 0 || found.some(({ address }) => isBlocked(blocked, address)))
          return callback(refusal(name), "", 0);
        const [first] = found as [LookupAddress];
        if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}

/**
 * Refuses an address whose host is a literal that is not public. `new URL` has turned `0x7f.1` and `2130706433` into
 * 127.0.0.1 by then.
 * @throws InputError
 */
export function refuseLiteral(url: URL, blocked: Blocked): void {
  if (isRefusedLiteral(url.hostname, blocked)) throw refusal(url.hostname);
}

const isRefusedLiteral = (host: string, blocked: Blocked) =>
  isIP(host.replace(/^\[|\]$/gu, "")) !== 0 && isBlocked(blocked, host);

const refusal = (host: string) =>
  new InputError(`${host} is not a public address`, "Only pages of the public web are fetched; give a file instead");
