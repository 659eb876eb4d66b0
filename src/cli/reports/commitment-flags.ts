import { commitmentKinds, type Filters, InputError } from "../../model/index.ts";
import { type FilterFlags, filtersOf } from "../filter-flags.ts";
import { messages, say, type Ui } from "../ui.ts";
import { dyadArguments, partyArgument } from "./party-argument.ts";

export interface CommitmentFlags extends Omit<FilterFlags, "domain"> {
  readonly overdue?: boolean;
}

/**
 * What commitments are narrowed to. Parties may be named in French or English.
 * @throws InputError that names the flag
 */
export function commitmentFilters({ overdue, ...flags }: CommitmentFlags, ui: Ui): Filters {
  const words = messages[ui];
  if (overdue && flags.status !== undefined && flags.status !== "overdue")
    throw new InputError(say(words.reports.overdueOnly, { status: flags.status }), words.reports.overdueHint);
  if (flags.kind !== undefined && !(flags.kind in commitmentKinds))
    throw new InputError(
      say(words.filters.unknownValue, { flag: "--kind", value: flags.kind }),
      say(words.reports.kindHint, { list: Object.keys(commitmentKinds).join(", ") }),
    );
  return filtersOf(
    {
      ...flags,
      ...(flags.party !== undefined && { party: partyArgument(flags.party, ui) }),
      ...(flags.dyad !== undefined && { dyad: dyadFlag(flags.dyad, ui) }),
      ...(overdue && { status: "overdue" }),
    },
    words.filters,
  );
}

/** "Mali,Iran" as "MLI,IRN". What is no two names is left as it is: the filters say so. */
function dyadFlag(typed: string, ui: Ui): string {
  const [a, b, ...more] = typed.split(",");
  return a?.trim() && b?.trim() && more.length === 0 ? dyadArguments(a, b, ui).join(",") : typed;
}
