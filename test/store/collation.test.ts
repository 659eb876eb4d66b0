import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import postgres from "postgres";
import {
  type Archive,
  busiestDyads,
  engagementPage,
  openArchive,
  saveCommitments,
  saveEngagements,
  tiesAmong,
} from "../../src/store/index.ts";
import { statementsOf } from "../../src/store/migrate.ts";
import { commitment, engagement } from "./samples.ts";

/** A server on which "org:AU" comes before "USA", as in a dictionary. */
let archive: Archive;
beforeAll(async () => {
  const server = inject("postgres");
  const client = postgres(`${server}/postgres`, { max: 1, onnotice: () => {} });
  await client.unsafe(
    "create database dictionary template template0 encoding UTF8 locale 'C' locale_provider icu icu_locale 'en-US'",
  );
  await client.end();
  archive = await openArchive(`${server}/dictionary`);
  const parties = ["USA", "org:AU"];
  await saveEngagements(archive.db, {
    records: ["a", "B", "c", "D"].map((id) => engagement(id, { parties, date: "2024-03-01" })),
    removed: [],
  });
  await saveCommitments(archive.db, { records: [commitment("promise", { parties })], removed: [] });
}, 60_000);
afterAll(() => archive.close());

it("names the parties of a pair in the order of their codes", async () => {
  expect(await busiestDyads(archive.db, 5)).toEqual([{ parties: ["USA", "org:AU"], engagements: 4 }]);
  expect(await tiesAmong(archive.db, ["org:AU", "USA"], {})).toEqual([{ a: "USA", b: "org:AU", engagements: 4 }]);
});

it("leaves nothing out where a list goes on, whatever the order of its ids", async () => {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await engagementPage(archive.db, {}, { limit: 1, after });
    ids.push(...page.entries.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(ids.sort()).toEqual(["B", "D", "a", "c"]);
});

it("mends pairs that an earlier version wrote in the order of the server's language", async () => {
  const pairs = async () => [
    ...((await archive.db.execute(
      sql`select distinct pair from engagement_pair union all select pair from commitment_pair`,
    )) as unknown as { pair: string }[]),
  ];
  for (const statement of statementsOf("0008_fill_follow_up")) await archive.db.execute(statement);
  expect(await pairs()).toEqual([{ pair: "org:AU USA" }, { pair: "org:AU USA" }]);
  for (const statement of statementsOf("0022_pairs_in_order")) await archive.db.execute(statement);
  expect(await pairs()).toEqual([{ pair: "USA org:AU" }, { pair: "USA org:AU" }]);
});
