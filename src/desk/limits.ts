import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { type Database, rateLimit } from "../store/index.ts";

/** What may be tried only so often, and how often: points in a number of seconds. */
const rules = {
  /** Comments from one network address. */
  comment: { points: 5, duration: 600 },
  commentDaily: { points: 20, duration: 86_400 },
  /** Comments, and suggested corrections, from all addresses together: a flood from many keeps within what editors can look at. */
  commentAnywhere: { points: 100, duration: 600 },
  suggestionAnywhere: { points: 100, duration: 600 },
  /** Forms of any kind from one network address of whoever is not signed in. */
  form: { points: 60, duration: 600 },
  /** Wrong passwords for one name from one network address, and from all: a stranger alone keeps nobody out. */
  signInName: { points: 10, duration: 900 },
  signInAnywhere: { points: 100, duration: 900 },
  /** Wrong passwords from one network address. */
  signInSender: { points: 30, duration: 900 },
  /** Suggested corrections from one network address. */
  suggestion: { points: 10, duration: 3600 },
  /** Letters asked for by one network address, and to one e-mail address. */
  letter: { points: 5, duration: 3600 },
} as const;
export type Limited = keyof typeof rules;

export interface Limits {
  /** Counts one try by somebody. Gives null, or after how many seconds to come again where it was one too many. */
  take(what: Limited, who: string): Promise<number | null>;
  /** Counts one try for each of these in turn, up to the first that was one too many. */
  takeAll(tries: readonly (readonly [what: Limited, who: string])[]): Promise<number | null>;
  /** Takes one counted try back. */
  giveBack(what: Limited, who: string): Promise<void>;
  /** Forgets the tries of somebody. */
  forget(what: Limited, who: string): Promise<void>;
}

/** Limits counted in the archive, so that they hold for all processes that serve it. */
export function limitsOf(db: Database): Limits {
  const limiters = Object.fromEntries(
    Object.entries(rules).map(([what, rule]) => [
      what,
      // its own cleaning would keep a timer: ended counters are dropped with other old traces
      new RateLimiterDrizzle({
        storeClient: db,
        schema: rateLimit,
        keyPrefix: what,
        clearExpiredByTimeout: false,
        ...rule,
        // who floods the site is refused without a question to the database
        ...(what === "form" && { inMemoryBlockOnConsumed: rule.points + 1 }),
      }),
    ]),
  ) as Record<Limited, RateLimiterDrizzle>;
  const take: Limits["take"] = async (what, who) => {
    try {
      await limiters[what].consume(who);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  };
  return {
    take,
    async takeAll(tries) {
      for (const [what, who] of tries) {
        const waitSeconds = await take(what, who);
        if (waitSeconds !== null) return waitSeconds;
      }
      return null;
    },
    async giveBack(what, who) {
      await limiters[what].reward(who);
    },
    async forget(what, who) {
      await limiters[what].delete(who);
    },
  };
}
