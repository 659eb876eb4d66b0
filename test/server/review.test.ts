import { expect, it } from "vitest";
import { sourceOf } from "../../src/cli/export-source.ts";
import { comparedSchema, evaluate, goldSchema } from "../../src/evaluate/index.ts";
import { gold } from "../../src/export/gold.ts";
import { type Form, openDeskSite, type Visitor } from "./desk-site.ts";

const page = "/en/desk/review/wire";
const meeting = "wire#engagement.0";

// the archive is opened and filled once

/** The fields of a form of the page, as a browser would send them. */
function fieldsIn(html: string, action: string): Record<string, string | string[]> {
  const form = new RegExp(`<form[^>]*action="[^"]*${action}"[^>]*>(.*?)</form>`, "su").exec(html)?.[1] ?? "";
  const fields: [string, string][] = [
    ...[...form.matchAll(/<input(?=[^>]*type="(?:hidden|text)")[^>]*>/gu)].map(([tag]): [string, string] => [
      /name="([^"]*)"/u.exec(tag)?.[1] ?? "",
      /value="([^"]*)"/u.exec(tag)?.[1] ?? "",
    ]),
    ...[...form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</gu)].map(
      ([, name = "", value = ""]): [string, string] => [name, value],
    ),
    ...[...form.matchAll(/<select[^>]*name="([^"]*)".*?<\/select>/gsu)].map(([all, name = ""]): [string, string] => [
      name,
      /<option value="([^"]*)" selected/u.exec(all)?.[1] ?? /<option value="([^"]*)"/u.exec(all)?.[1] ?? "",
    ]),
    ...[...form.matchAll(/<input(?=[^>]*type="checkbox")(?=[^>]*checked)[^>]*>/gu)].map(([tag]): [string, string] => [
      /name="([^"]*)"/u.exec(tag)?.[1] ?? "",
      /value="([^"]*)"/u.exec(tag)?.[1] ?? "",
    ]),
  ];
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of fields) given[name] = name in given ? [given[name] ?? [], value].flat() : value;
  return given;
}

const batchIn = (location: string | null) =>
  new URL(location ?? "", "https://chancery.example").searchParams.get("batch") ?? "";
const open = (editor: Visitor, report = meeting) => editor.text(`${page}?report=${encodeURIComponent(report)}`);
const recordsOf = async (reader: Visitor, parties = "GHA") =>
  JSON.parse(await reader.text(`/en/engagements.json?party=${parties}`)) as {
    id: string;
    kind: string;
    date: string;
    reviewed?: string;
  }[];

it("files what an editor corrects in the place of what was read, and shows that it was corrected", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const before = await recordsOf(editor);
  const fields = fieldsIn(await open(editor), "/change");
  expect(fields).toMatchObject({ kind: "meeting", parties: "GHA, KEN", city: "Accra" });
  const saved = await editor.post(`${page}/change`, { ...fields, date: "2025-02-16" } as Form);
  expect(saved.status).toBe(303);
  const reader = site.visitor();
  expect(await reader.text("/en/articles/wire")).toContain("corrected by an editor");
  const article = JSON.parse(await reader.text("/en/articles/wire.json"));
  expect(article.reading.engagements[0].date).toBe("2025-02-17");
  expect(article.corrections[0]).toMatchObject({ report: meeting, verdict: "change", made: { date: "2025-02-16" } });
  expect(JSON.stringify(article)).not.toContain("Awa Diop");

  await editor.post("/en/desk/undo-review", { batch: batchIn(saved.headers.get("location")) });
  expect(await recordsOf(editor)).toEqual(before);
  const audit = await editor.text("/en/desk/audit");
  expect(audit).toMatch(/took back: corrected a record.*Date: 2025-02-16.*Date: 2025-02-17/su);
});

it("leaves out what an editor rejects, and brings it back when that is undone", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const report = "hostile#engagement.0";
  const before = await recordsOf(editor, "TGO");
  expect(before).not.toEqual([]);
  const html = await editor.text("/en/desk/review/hostile");
  const { seen } = fieldsIn(html, "/rule");
  const rejected = await editor.post("/en/desk/review/hostile/rule", {
    ...{ list: "engagement", report, seen: seen as string, verdict: "reject", reason: "hostile" },
  });
  expect(await recordsOf(editor, "TGO")).toHaveLength(before.length - 1);
  expect((await editor.get(`/en/engagements/${before[0]?.id}`)).status).toBe(404);
  await editor.post("/en/desk/undo-review", { batch: batchIn(rejected.headers.get("location")) });
  expect(await recordsOf(editor, "TGO")).toEqual(before);
});

it("tells the second of two editors what the first decided, and loses nothing of either", async () => {
  const site = await openDeskSite();
  const [one, other] = [await site.member("Awa Diop"), await site.member("Peter")];
  const [first, second] = [fieldsIn(await open(one), "/change"), fieldsIn(await open(other), "/change")];
  await one.post(`${page}/change`, { ...first, city: "Tema" } as Form);
  const late = await other.post(`${page}/change`, { ...second, host_event: "Trade week" } as Form);
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain("Somebody else decided on this record meanwhile (corrected by an editor)");
  const again = fieldsIn(html, "/change");
  expect(again.host_event).toBe("Trade week");
  expect(JSON.parse(await one.text("/en/articles/wire.json")).corrections[0].made).toMatchObject({ city: "Tema" });
  expect((await other.post(`${page}/change`, again as Form)).status).toBe(303);
  const { corrections } = JSON.parse(await one.text("/en/articles/wire.json"));
  expect(corrections).toHaveLength(1);
  expect(corrections[0].made).toMatchObject({ host_event: "Trade week" });
});

it("does not undo what somebody decided on since", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const first = await editor.post(`${page}/change`, {
    ...fieldsIn(await open(editor), "/change"),
    city: "Tema",
  } as Form);
  await editor.post(`${page}/change`, { ...fieldsIn(await open(editor), "/change"), city: "Kumasi" } as Form);
  const undone = await editor.post("/en/desk/undo-review", { batch: batchIn(first.headers.get("location")) });
  expect(undone.headers.get("location")).toContain("alert=missed");
  expect(JSON.parse(await editor.text("/en/articles/wire.json")).corrections[0].made.city).toBe("Kumasi");
});

it("adds what the reader missed, proven by words that stand in the article once", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const form = { list: "person", name: "Esi Boateng", office: "spokesperson", of: "GHA" };
  const missing = await editor.post(`${page}/add`, { ...form, words: "words of another article" });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toContain("The article does not hold these words.");
  expect((await editor.post(`${page}/add`, { ...form, words: "Mensah" })).status).toBe(422);
  expect((await editor.post(`${page}/add`, { ...form, words: "discussed   trade" })).status).toBe(303);
  expect(await site.visitor().text("/en/people/Esi%20Boateng")).toContain("Esi Boateng");
});

it.each([
  ["a party that is none", { parties: "GHA, Kenya" }, "No party has this code"],
  ["a side that is no party", { actors: "TGO" }, "Only parties can act"],
  ["a day that is none", { date: "2025-02-30" }, "A date is written"],
])("refuses %s and keeps what was written", async (_, wrong, message) => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const fields = fieldsIn(await open(editor), "/change");
  const answer = await editor.post(`${page}/change`, { ...fields, ...wrong, city: "Tema" } as Form);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(message);
  expect(fieldsIn(html, "/change")).toMatchObject({ ...wrong, city: "Tema" });
});

it("takes no field that the form does not have", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const fields = fieldsIn(await open(editor), "/change");
  expect((await editor.post(`${page}/change`, { ...fields, confidence: "0.1" } as Form)).status).toBe(422);
});

it("goes through the queue until nothing waits, and can take a whole review back", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  expect(await editor.text("/en/desk/review")).toContain("/en/desk/review/wire");
  expect(await editor.text("/fr/desk/review")).toContain("Gulf of Guinea Wire, 17 février 2025");
  const done = await editor.post(`${page}/done`, fieldsIn(await editor.text(page), "/done") as Form);
  expect(await editor.text("/en/desk/review")).not.toContain("/en/desk/review/wire");
  expect(await editor.text(page)).toContain("Reviewed by Awa Diop");
  await editor.post("/en/desk/undo-review", { batch: batchIn(done.headers.get("location")) });
  expect(await editor.text("/en/desk/review")).toContain("/en/desk/review/wire");
});

it("is for editors alone", async () => {
  const site = await openDeskSite();
  const moderator = await site.member("Peter", "moderator");
  expect((await moderator.get(page)).status).toBe(403);
  expect((await moderator.post(`${page}/done`, {})).status).toBe(403);
  expect(await moderator.text("/en/desk")).not.toContain("/en/desk/review");
  expect((await site.visitor().post(`${page}/done`, {})).status).toBe(401);
});

it("exports reviewed articles as gold, against which the reader is measured", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const fields = fieldsIn(await open(editor), "/change");
  await editor.post(`${page}/change`, { ...fields, city: "Tema" } as Form);
  const visitor = { list: "person", name: "Kwame Visitor", office: "", of: "", words: "discussed trade" };
  expect((await editor.post(`${page}/add`, visitor)).status).toBe(303);
  await editor.post(`${page}/done`, fieldsIn(await editor.text(page), "/done") as Form);
  const source = sourceOf(site.archive, {
    ...{ filters: {}, language: "en", today: "2025-07-15", base: null, program: "chancery" },
  });
  let text = "";
  for await (const line of gold.write(source)) text += line;
  const golds = text
    .trimEnd()
    .split("\n")
    .map((line) => goldSchema.parse(JSON.parse(line)));
  expect(golds).toMatchObject([{ id: "wire", diplomatic: true }]);
  const asRead = comparedSchema.parse(JSON.parse(await editor.text("/en/articles/wire.json")).reading);
  const { details, layers } = evaluate(golds, new Map([["wire", asRead]]));
  const strict = layers.get("engagements (kind, same parties)");
  expect(strict?.found).toBe(strict?.gold);
  // people without an office are annotated by nobody
  expect(layers.get("people (name)")).toMatchObject({ found: 2, gold: 2 });
  const city = details.get("city");
  expect(city).toEqual({ ok: (city?.of ?? 0) - 1, of: city?.of });
});
