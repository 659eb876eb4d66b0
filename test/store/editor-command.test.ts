import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formToken, openDesk, postComment } from "../../src/desk/index.ts";
import { addArticles } from "../../src/pipeline/index.ts";
import { articleById, type FiledArticle, openArchive } from "../../src/store/index.ts";
import { chancery } from "../cli/run.ts";

let directory: string;
let folder: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "chancery-desk-"));
  folder = join(directory, "archive");
  const archive = await openArchive(folder);
  const given = (async function* () {
    yield {
      id: "a",
      text: "Ghana's minister met her Kenyan counterpart.",
      lang: "en",
      published: null,
      title: null,
      outlet: null,
    };
  })();
  for await (const _ of addArticles(archive, given, { threads: 0 }));
  let now = Date.now() - 60_000;
  const desk = openDesk(archive, { env: {}, now: () => new Date(now) });
  const token = formToken(desk, "a");
  now += 10_000;
  const form = { text: "A question", name: "Reader", email: "reader@mail.example", website: "" as const, token };
  await postComment(desk, (await articleById(archive.db, "a")) as FiledArticle, form, "203.0.113.1");
  await archive.close();
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const at = (...args: string[]) => chancery([...args, "--archive", folder]);

it("keeps the key beside the archive, for its owner alone", () => {
  const file = `${folder}.key`;
  expect(Buffer.from(readFileSync(file, "utf8"), "base64")).toHaveLength(32);
  expect(statSync(file).mode & 0o077).toBe(0);
});

it("opens an account with a password that is shown once, lists it and closes it", async () => {
  const opened = await at("editor", "add", "Awa Diop", "--role", "moderator");
  expect(opened.out).toMatch(/Account opened: Awa Diop \(moderator\), in \S+archive\nPassword: (?:\w{5}-){3}\w{5}\n/u);
  expect((await at("editor", "list", "--ui", "fr")).out).toMatch(/^Awa Diop\tmodérateur\t/u);
  expect(await at("editor", "close", "awa diop")).toMatchObject({ status: 0 });
  expect((await at("editor", "list")).out).toContain("closed on");
  expect(await at("editor", "close", "awa diop")).toMatchObject({
    status: 2,
    err: expect.stringContaining("no open account"),
  });
}, 60_000);

it("refuses a name or a password that cannot be used", async () => {
  expect(await at("editor", "add", "<b>")).toMatchObject({ status: 2 });
  const weak = await chancery(["editor", "add", "Peter", "--password-stdin", "--archive", folder], {
    stdin: "short\n",
  });
  expect(weak).toMatchObject({ status: 2, err: expect.stringContaining("shorter than 15") });
}, 60_000);

it("shows and erases what an address sent, and it stays erased when an older backup is restored", async () => {
  const backup = join(directory, "before.jsonl.gz");
  await at("archive", "backup", backup);
  const shown = await at("erase", "--email", "READER@mail.example", "--show");
  expect(JSON.parse(shown.out)).toMatchObject([{ email: "reader@mail.example", text: "A question" }]);
  expect(await at("erase", "--email", "reader@mail.example")).toMatchObject({ status: 0, out: "Comments erased: 1\n" });
  expect((await at("erase", "--email", "reader@mail.example", "--show")).out).toBe("[]\n");
  rmSync(folder, { recursive: true });
  expect(await at("archive", "restore", backup)).toMatchObject({ status: 0 });
  expect(existsSync(`${folder}.erased`)).toBe(true);
  expect((await at("erase", "--email", "reader@mail.example", "--show")).out).toBe("[]\n");
}, 60_000);

it("says that nothing was erased where nothing could be: in another folder, and for what is no address", async () => {
  const none = join(directory, "none");
  const elsewhere = await chancery(["erase", "--email", "reader@mail.example", "--archive", none]);
  expect(elsewhere).toMatchObject({ status: 2, out: "", err: expect.stringContaining("There is no archive") });
  expect(existsSync(none)).toBe(false);
  const misspelt = await at("erase", "--email", "reader.mail.example");
  expect(misspelt).toMatchObject({ status: 2, out: "", err: expect.stringContaining("no e-mail address") });
});
