import { sql } from "drizzle-orm";
import type { EngagementRecord } from "../model/index.ts";
import { type Database, rowsOf } from "./database.ts";

/** A gathering on whose margins parties met, under the name that articles give it. */
export interface HostEvent {
  readonly name: string;
  readonly engagements: number;
  /** Dates of the first and last engagement, as told; null where none has one. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Gatherings with engagements on their margins, the latest first, undated last. */
export const hostEvents = (db: Database, limit: number): Promise<HostEvent[]> =>
  rowsOf<HostEvent>(
    db,
    sql`select host_event as name, count(*)::int as engagements, min(date) as first, max(date) as last
      from engagement where host_event is not null group by host_event order by max(date) desc nulls last, host_event
      limit ${limit}`,
  );

/** Engagements on the margins of a gathering, by date and undated last. */
export async function engagementsAt(db: Database, event: string): Promise<EngagementRecord[]> {
  const rows = await rowsOf<{ record: EngagementRecord }>(
    db,
    sql`select record from engagement where host_event = ${event} order by date_from, id`,
  );
  return rows.map(({ record }) => record);
}
