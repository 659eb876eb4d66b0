import {
  commitmentKinds,
  domains,
  engagementKinds,
  type Filters,
  followUpStatuses,
  InputError,
  periodOf,
} from "../model/index.ts";
import { stateName } from "../world/index.ts";
import { type Messages, say } from "./ui.ts";

/** The flags by which lists and exports are narrowed, as typed. */
export interface FilterFlags {
  readonly party?: string;
  readonly dyad?: string;
  readonly kind?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
}

const kinds = [...new Set([...Object.keys(engagementKinds), ...Object.keys(commitmentKinds)])].sort();
const statuses = ["held", "ongoing", ...Object.keys(followUpStatuses)];

/**
 * What a list is narrowed to, from what was typed. Days may be months, quarters or years: `--from` takes the first day
 * of one, `--to` the last.
 * @throws InputError that names the flag and what it takes
 */
export function filtersOf(flags: FilterFlags, words: Messages["filters"]): Filters {
  const from = dayOf("from", flags.from, words);
  const to = dayOf("to", flags.to, words);
  if (from !== undefined && to !== undefined && from > to)
    throw new InputError(say(words.backwards, { from, to }), words.backwardsHint);
  const given = {
    party: flags.party === undefined ? undefined : partyOf("--party", flags.party, words),
    dyad: dyadOf(flags.dyad, words),
    kind: oneOf("kind", flags.kind, kinds, words),
    domain: oneOf("domain", flags.domain, Object.keys(domains), words),
    status: oneOf("status", flags.status, statuses, words),
    from,
    to,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function partyOf(flag: string, typed: string, words: Messages["filters"]): string {
  const party = typed.startsWith("org:") ? typed.trim() : typed.trim().toUpperCase();
  const isKnown = /^org:\S/u.test(party) || (/^[A-Z]{3}$/u.test(party) && stateName(party, "en") !== party);
  if (!isKnown) throw new InputError(say(words.unknownParty, { flag, value: typed }), words.partyHint);
  return party;
}

function dyadOf(typed: string | undefined, words: Messages["filters"]): readonly [string, string] | undefined {
  if (typed === undefined) return undefined;
  const [a, b, ...more] = typed.split(",").map((side) => partyOf("--dyad", side, words));
  if (a === undefined || b === undefined || more.length > 0 || a === b)
    throw new InputError(say(words.notTwo, { value: typed }), words.dyadHint);
  return [a, b];
}

function oneOf(flag: string, typed: string | undefined, known: readonly string[], words: Messages["filters"]) {
  if (typed === undefined || known.includes(typed)) return typed;
  throw new InputError(
    say(words.unknownValue, { flag: `--${flag}`, value: typed }),
    say(words.known, { list: known.join(", ") }),
  );
}

function dayOf(end: "from" | "to", typed: string | undefined, words: Messages["filters"]): string | undefined {
  if (typed === undefined) return undefined;
  const days = periodOf(typed);
  if (days === null) throw new InputError(say(words.noDay, { flag: `--${end}`, value: typed }), words.dayHint);
  return days[end];
}
