import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { type Database, rateLimit } from "../store/index.ts";

/** What may be tried only so often, and how often: points in a number of seconds. */
const rules = {
  /** Comments from one network address. */
  comment: { points: 5, duration: 600 },
  commentDaily: { points: 20, duration: 86_400 },
  /** Wrong passwords for one name, and from one network address. */
  signInName: { points: 10, duration: 900 },
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
  /** How long to wait where there were too many tries already; counts nothing. */
  waitFor(what: Limited, who: string): Promise<number | null>;
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
      }),
    ]),
  ) as Record<Limited, RateLimiterDrizzle>;
  return {
    async take(what, who) {
      try {
        await limiters[what].consume(who);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async waitFor(what, who) {
      const found = await limiters[what].get(who);
      const isOver = found !== null && found.consumedPoints >= rules[what].points;
      return isOver ? Math.max(1, Math.ceil(found.msBeforeNext / 1000)) : null;
    },
    async forget(what, who) {
      await limiters[what].delete(who);
    },
  };
}
