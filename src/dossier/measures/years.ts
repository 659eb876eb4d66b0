import type { EngagementRecord } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";

/** What the measures ask of an engagement. */
export type Measured = Counted & Pick<EngagementRecord, "people">;

/** What a portfolio counts of it: nobody's name. */
export type Counted = Pick<EngagementRecord, "id" | "kind" | "parties" | "date" | "domains" | "plover">;

/** Each engagement once, by date and then by id, so that nothing measured depends on the order of filing. */
export function distinct<Some extends Counted>(engagements: readonly Some[]): Some[] {
  const byId = new Map(engagements.map((engagement) => [engagement.id, engagement]));
  return [...byId.values()].sort((a, b) => {
    const [left, right] = [a.date ?? "9999", b.date ?? "9999"];
    return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
  });
}

export const yearOf = (date: string) => date.slice(0, 4);

/** Dated engagements by year, the earliest first. Years without any are left out. */
export function byYear<Some extends Counted>(
  engagements: readonly Some[],
): { readonly year: string; readonly engagements: Some[] }[] {
  const dated = engagements.filter(({ date }) => date !== null);
  const years = groupBy(dated, ({ date }) => yearOf(date as string));
  return [...years].map(([year, some]) => ({ year, engagements: some })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** Those without a date: counted in the whole, in no year. */
export const undated = (engagements: readonly Counted[]) => engagements.filter(({ date }) => date === null).length;
