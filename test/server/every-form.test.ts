import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/store/index.ts";
import { actions } from "../../src/server/desk/index.ts";
import { comment, openDeskSite, site as base, writeComment } from "./desk-site.ts";

const ids: Readonly<Record<string, string>> = { ":id": "wire", ":type": "article", ":token": "x" };
const addressOf = (path: string) => `/en${path.replace(/:\w+/gu, (name) => ids[name] ?? "x")}`;
const all = actions.map((action) => ({ ...action, address: addressOf(action.path) }));

/** Everything that is kept, but for when a session was last in use and how often somebody tried. */
async function kept({ db }: Archive): Promise<string> {
  const tables = await db.execute(
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('session', 'rate_limit')`,
  );
  const sums: string[] = [];
  for (const { name } of (tables as unknown as { rows: { name: string }[] }).rows) {
    const table = sql.raw(`"${name}"`);
    const sum = await db.execute(
      sql`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${table} t`,
    );
    sums.push(`${name} ${(sum as unknown as { rows: { sum: string }[] }).rows[0]?.sum}`);
  }
  return sums.join("\n");
}

/** What every form might be sent, right or wrong: the fields of a decision, an article, an account. */
const everything = {
  ...{ ...comment, token: "x", from: "held", to: "approved", id: "x", batch: crypto.randomUUID(), do: "publish" },
  ...{ report: "wire#engagement.0", seen: "", list: "engagement", verdict: "reject", title: "T", byline: "B" },
  ...{ lang: "en", date: "2025-06-03", base: "0", password: "p", present: "p", next: "n", what: "erase" },
};

describe.each(all)("$address", ({ address, input, role }) => {
  it("takes no field that it does not have", () => {
    const { success, error } = input.safeParse({
      list: "engagement",
      status: "approved",
      role: "editor",
      isAdmin: "true",
    });
    expect(success).toBe(false);
    const unknown = error?.issues.find(({ code }) => code === "unrecognized_keys");
    expect(unknown).toMatchObject({ keys: expect.arrayContaining(["role", "isAdmin"]) });
  });

  it("changes nothing by a GET, whoever asks", async () => {
    const site = await openDeskSite();
    await writeComment(site);
    const editor = await site.member("Awa Diop");
    const before = await kept(site.archive);
    const query = new URLSearchParams(everything);
    for (const asking of [site.visitor(), editor]) {
      await asking.get(`${address}?${query}`);
      await asking.get(address);
      await asking.send(address, { method: "HEAD" });
    }
    expect(await kept(site.archive)).toBe(before);
  });

  it("changes nothing for who may not, nor from another site", async () => {
    const site = await openDeskSite();
    await writeComment(site);
    const [moderator, editor] = [await site.member("Peter", "moderator"), await site.member("Awa Diop")];
    const before = await kept(site.archive);
    for (const asking of [site.visitor(), moderator, editor])
      expect((await asking.post(address, everything, { origin: "https://evil.example" })).status).toBe(403);
    if (role !== null) expect((await site.visitor().post(address, everything)).status).toBe(401);
    if (role === "editor") expect((await moderator.post(address, everything)).status).toBe(403);
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const answer = await editor.send(address, { method, headers: { origin: base }, body: "" });
      expect([404, 405, 415]).toContain(answer.status);
    }
    expect(await kept(site.archive)).toBe(before);
  });
});
