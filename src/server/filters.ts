import { z } from "zod";
import { domains, type Filters, type FollowUpStatus, periodOf } from "../model/index.ts";
import { keysOf } from "../model/keys-of.ts";
import { partiesNamed } from "../world/find-party.ts";

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, "day")
  .refine((text) => periodOf(text) !== null, "noSuchDay");

/** A party by code or by a name in French or English; given as its code. */
export const party = z
  .string()
  .max(100)
  .transform((text, context) => {
    const code = partyCode(text);
    if (code !== null) return code;
    context.addIssue({ code: "custom", message: "party" });
    return z.NEVER;
  });

/** The code of a party by its code or name; null for none or several. */
export function partyCode(text: string): string | null {
  const named = partiesNamed(text);
  return named.length === 1 ? (named[0] ?? null) : null;
}

export const cursor = z.string().max(500).optional();

/** How a board of commitments may be sorted; the day of the announcement, the latest first, is the usual order. */
export const boardOrders = {
  announced: { en: "day of the announcement", fr: "jour de l’annonce" },
  due: { en: "day it falls due", fr: "échéance" },
  status: { en: "where it stands", fr: "statut" },
} as const;

/** The parameters of every list of records. */
export const listQuery = <Kinds extends object, Statuses extends object>(kinds: Kinds, statuses: Statuses) =>
  z.strictObject({
    party: party.optional(),
    with: party.optional(),
    kind: keysOf(kinds).optional(),
    domain: keysOf(domains).optional(),
    status: keysOf(statuses).optional(),
    from: day.optional(),
    to: day.optional(),
    after: cursor,
  });

export interface ListQuery {
  readonly party?: string | undefined;
  readonly with?: string | undefined;
  readonly kind?: string | undefined;
  readonly domain?: string | undefined;
  readonly status?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: string | undefined;
}

/** Those of the board of commitments. */
export interface BoardQuery extends ListQuery {
  readonly sort?: keyof typeof boardOrders | undefined;
}

/** What the store is asked with. */
export function filtersOf({ party, with: other, kind, domain, status, from, to }: ListQuery): Filters {
  return {
    ...(party !== undefined && other !== undefined && { dyad: [party, other] as const }),
    ...(party !== undefined && other === undefined && { party }),
    ...(party === undefined && other !== undefined && { party: other }),
    ...(kind !== undefined && { kind }),
    ...(domain !== undefined && { domain }),
    ...(status !== undefined && { status: status as FollowUpStatus }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
