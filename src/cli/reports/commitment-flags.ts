import { commitmentKinds, type Filters, InputError } from "../../model/index.ts";
import { type FilterFlags, filtersOf } from "../filter-flags.ts";
import { messages, say, type Ui } from "../ui.ts";

export interface CommitmentFlags extends Omit<FilterFlags, "domain"> {
  readonly overdue?: boolean;
}

/**
 * What commitments are narrowed to.
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
  return filtersOf({ ...flags, ...(overdue && { status: "overdue" }) }, ui);
}
