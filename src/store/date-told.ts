import { sql } from "drizzle-orm";

/**
 * The date as told (a day, month, quarter or year; null for none) of a row with `date_from` and `date_to`: each period has
 * days of its own, so that an index with the days holds the date too.
 */
export const dateTold = sql`case
  when not isfinite(date_from) then null
  when date_from = date_to then date_from::text
  when date_to - date_from < 31 then to_char(date_from, 'YYYY-MM')
  when date_to - date_from < 92 then to_char(date_from, 'YYYY-"Q"Q')
  else to_char(date_from, 'YYYY') end`;
