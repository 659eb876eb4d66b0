import {
  commitmentKinds,
  domains,
  engagementKinds,
  type Filters,
  followUpStatuses,
  InputError,
  periodOf,
} from "../model/index.ts";
import { dyadArguments, partyArgument } from "./reports/party-argument.ts";
import { type Messages, messages, say, type Ui } from "./ui.ts";

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
 * What a list is narrowed to, from what was typed. Parties may be named by code or in French or English. Days may be
 * months, quarters or years: `--from` takes the first day of one, `--to` the last.
 * @throws InputError that names the flag or the party, and what it takes
 */
export function filtersOf(flags: FilterFlags, ui: Ui): Filters {
  const words = messages[ui].filters;
  const from = dayOf("from", flags.from, words);
  const to = dayOf("to", flags.to, words);
  if (from !== undefined && to !== undefined && from > to)
    throw new InputError(say(words.backwards, { from, to }), words.backwardsHint);
  const given = {
    party: flags.party === undefined ? undefined : partyArgument(flags.party, ui),
    dyad: flags.dyad === undefined ? undefined : dyadOf(flags.dyad, ui),
    kind: oneOf("kind", flags.kind, kinds, words),
    domain: oneOf("domain", flags.domain, Object.keys(domains), words),
    status: oneOf("status", flags.status, statuses, words),
    from,
    to,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** "Mali,Iran" as its two codes. */
function dyadOf(typed: string, ui: Ui): readonly [string, string] {
  const words = messages[ui].filters;
  const [a, b, ...more] = typed.split(",").map((side) => side.trim());
  if (!a || !b || more.length > 0) throw new InputError(say(words.notTwo, { value: typed }), words.dyadHint);
  return dyadArguments(a, b, ui);
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
