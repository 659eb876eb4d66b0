import type { IncomingHttpHeaders } from "node:http";
import { type Agent, request } from "undici";
import { InputError } from "../../model/index.ts";
import { decode } from "../decode.ts";
import { maxBytes, maxBytesText } from "../limits.ts";
import { unpackBody } from "../unpack.ts";
import { addressOf } from "./address.ts";
import { type Blocked, notPublic } from "./blocked.ts";
import { failureOf, refusedWith, type TimeLimits } from "./failure.ts";
import { guardedAgent, type Lookup, ofSystem, refuseLiteral } from "./guard.ts";
import { closed, type Manners, mannersOf, maxRobotsBytes, noManners } from "./robots.ts";
import { Turns } from "./turns.ts";

/** What tells whether content has changed: headers of the answer, as they came. */
export interface Validators {
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export interface Fetched extends Validators {
  /** Where it was found, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** Media type without parameters, in small letters; "" where the server gives none. */
  readonly type: string;
  readonly charset: string | null;
}

export interface FetcherSettings {
  /** Addresses that are never connected to: all that are not public. */
  readonly blocked?: Blocked;
  readonly lookup?: Lookup;
  readonly limits?: Partial<TimeLimits>;
  /** Largest content in bytes, as sent and as unpacked. */
  readonly maxBytes?: number;
  /** Milliseconds that a host is left alone between two requests. */
  readonly pause?: number;
  /** How the program names itself to servers; its first word is the name looked for in robots.txt. */
  readonly userAgent?: string;
}

const timeLimits: TimeLimits = { connect: 10_000, answer: 20_000, silence: 20_000, whole: 60_000 };
const maxRedirects = 5;
const ourName = "chancery (reads diplomatic news; honours robots.txt)";

/** Origins whose robots.txt is remembered. */
const maxOrigins = 1000;

/** Fetches pages of the public web, politely: docs/sources.md says how. Close it when done. */
export class Fetcher {
  readonly #blocked: Blocked;
  readonly #limits: TimeLimits;
  readonly #maxBytes: number;
  readonly #pause: number;
  readonly #userAgent: string;
  readonly #agent: Agent;
  readonly #turns = new Turns();
  readonly #manners = new Map<string, Promise<Manners>>();

  constructor(settings: FetcherSettings = {}) {
    this.#blocked = settings.blocked ?? notPublic;
    this.#limits = { ...timeLimits, ...settings.limits };
    this.#maxBytes = settings.maxBytes ?? maxBytes;
    this.#pause = settings.pause ?? 1000;
    this.#userAgent = settings.userAgent ?? ourName;
    this.#agent = guardedAgent(this.#blocked, settings.lookup ?? ofSystem, this.#limits);
  }

  /**
   * What an address holds now, or "unchanged" where the server says that it is what it was.
   * @throws InputError that names the address and why nothing came
   */
  async fetch(printed: string, known: Validators = {}): Promise<Fetched | "unchanged"> {
    const url = addressOf(printed);
    try {
      return await this.#follow(url, (hop) => this.#politely(hop, known));
    } catch (error) {
      throw failureOf(error, url.href, this.#limits);
    }
  }

  /** Breaks off what is under way and frees the connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Takes each hop with `ask`, which gives the next one where there is one. */
  async #follow<T>(start: URL, ask: (hop: URL) => Promise<T | URL>): Promise<T> {
    let hop = start;
    for (let hops = 0; hops <= maxRedirects; hops++) {
      refuseLiteral(hop, this.#blocked);
      const found = await ask(hop);
      if (!(found instanceof URL)) return found;
      hop = found;
    }
    throw new InputError(`it redirects more than ${maxRedirects} times`, "Give the address it should lead to");
  }

  async #politely(hop: URL, known: Validators): Promise<Fetched | "unchanged" | URL> {
    const manners = await this.#mannersOf(hop);
    const objection = manners.objection(hop.href);
    if (objection)
      throw new InputError(objection, "Ask the site's owner, or save the page from a browser and give the file");
    const pause = Math.max(this.#pause, manners.delay);
    return this.#turns.take(hop.hostname, pause, () => this.#ask(hop, known));
  }

  async #ask(hop: URL, known: Validators): Promise<Fetched | "unchanged" | URL> {
    const answer = await this.#request(hop, known);
    if (answer.next) return answer.next;
    if (answer.status === 304) return "unchanged";
    if (!answer.bytes) throw refusedWith(hop.href, answer.status, one(answer.headers["retry-after"]));
    const type = one(answer.headers["content-type"]) ?? "";
    return {
      address: hop.href,
      bytes: answer.bytes,
      type: (type.split(";")[0] as string).trim().toLowerCase(),
      charset: /;\s*charset\s*=\s*"?([\w:.-]{1,40})/iu.exec(type)?.[1] ?? null,
      etag: one(answer.headers.etag),
      lastModified: one(answer.headers["last-modified"]),
    };
  }

  /** What the origin of an address asks of programs, asked for once. */
  #mannersOf({ origin, hostname }: URL): Promise<Manners> {
    const known = this.#manners.get(origin);
    if (known) return known;
    const address = `${origin}/robots.txt`;
    const asked = this.#follow(new URL(address), (hop) =>
      this.#turns.take(hop.hostname, hop.hostname === hostname ? 0 : this.#pause, async () => {
        const { next, status, bytes } = await this.#request(hop, {}, maxRobotsBytes);
        if (next) return next;
        if (bytes) return mannersOf(address, decode(bytes), this.#userAgent.split(/[\s/]/u)[0] as string);
        return status === 429 || status >= 500 ? closed(address, status) : noManners;
      }),
    );
    // An origin that could not be asked is asked again next time.
    asked.catch(() => this.#manners.delete(origin));
    if (this.#manners.size >= maxOrigins) this.#manners.clear();
    this.#manners.set(origin, asked);
    return asked;
  }

  /** One request: where it leads, or its status with the body of a 2xx answer, unpacked. */
  async #request(url: URL, known: Validators, cap = this.#maxBytes): Promise<Answer> {
    const signal = AbortSignal.timeout(this.#limits.whole);
    const { statusCode, headers, body } = await request(url, {
      dispatcher: this.#agent,
      signal,
      headers: headersFor(this.#userAgent, known),
    });
    const next = statusCode >= 300 && statusCode < 400 ? one(headers.location) : null;
    if (statusCode < 200 || statusCode >= 300) {
      body.on("error", () => {}).destroy();
      return { status: statusCode, headers, next: next === null ? null : addressOf(next, url.href) };
    }
    const limit = { bytes: cap, error: new InputError(`it is longer than ${sizeText(cap)}`, "Download it in parts") };
    try {
      const bytes = await unpackBody(body, encodingsOf(headers), limit);
      return { status: statusCode, headers, next: null, bytes };
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly next: URL | null;
  readonly bytes?: Uint8Array;
}

const headersFor = (userAgent: string, { etag, lastModified }: Validators): Record<string, string> => ({
  "user-agent": userAgent,
  accept:
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5",
  "accept-encoding": "gzip, br",
  ...(etag ? { "if-none-match": etag } : {}),
  ...(lastModified ? { "if-modified-since": lastModified } : {}),
});

const encodingsOf = (headers: IncomingHttpHeaders) =>
  (one(headers["content-encoding"]) ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name && name !== "identity");

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header) ?? null;

const sizeText = (bytes: number) => (bytes === maxBytes ? maxBytesText : `${Math.ceil(bytes / 1024)} KB`);
