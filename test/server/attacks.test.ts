import { expect, it } from "vitest";
import { formToken } from "../../src/desk/index.ts";
import { comment, openDeskSite, password, site as base, tokenIn, writeComment } from "./desk-site.ts";

const article = "/en/articles/wire";
const held = async (site: Awaited<ReturnType<typeof openDeskSite>>) => {
  const editor = await site.member(`Editor ${Math.random().toString(36).slice(2)}`);
  const html = await editor.text("/en/desk/comments");
  return { editor, html, ids: [...html.matchAll(/name="id" value="([^"]+)"/gu)].map(([, id]) => id as string) };
};
const payloads = [
  "<svg onload=alert(1)>",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;",
];

it.each(payloads)("shows %s as text wherever a comment is shown", async (payload) => {
  const site = await openDeskSite();
  const sent = await writeComment(site, { text: payload, name: payload.slice(0, 70) });
  const { editor, html, ids } = await held(site);
  await editor.post("/en/desk/comments/decide", { id: ids, from: "held", to: "approved", reason: payload });
  for (const shown of [
    html,
    await editor.text(article),
    await editor.text("/en/desk/audit"),
    await editor.text(sent.headers.get("location") as string),
  ])
    expect(shown).not.toMatch(/<(?:svg onload|script>alert|img src=x|math)/u);
});

it("keeps a form that failed inert", async () => {
  const site = await openDeskSite();
  const answer = await writeComment(site, { email: '"><svg onload=alert(1)>', name: '"><svg onload=alert(1)>' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).not.toContain("<svg onload");
});

it.each([
  ["from another site", { origin: "https://evil.example" }],
  ["from nowhere", {}],
  ["from a frame without an origin", { origin: "null" }],
  ["said to be cross-site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
])("refuses a comment sent %s", async (_, headers) => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text(article));
  site.pass(20);
  const answer = await reader.post(`${article}/comments`, { ...comment, token }, headers as Record<string, string>);
  expect(answer.status).toBe(403);
  expect((await held(site)).ids).toEqual([]);
});

it("refuses a decision sent from another site with the editor's cookie", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const { editor, ids } = await held(site);
  const forged = await editor.post(
    "/en/desk/comments/decide",
    { id: ids, from: "held", to: "approved" },
    { origin: "https://evil.example" },
  );
  expect(forged.status).toBe(403);
  expect(await editor.text(article)).not.toContain(comment.text);
});

it.each(["application/json", "multipart/form-data; boundary=x", "text/plain"])("takes no form as %s", async (type) => {
  const site = await openDeskSite();
  const answer = await site.visitor().send(`${article}/comments`, {
    method: "POST",
    headers: { "content-type": type, origin: base },
    body: JSON.stringify(comment),
  });
  expect(answer.status).toBe(415);
});

it.each(["PUT", "PATCH", "DELETE"])("says of %s that a page is only read", async (method) => {
  const site = await openDeskSite();
  const answer = await site.visitor().send("/en/engagements.json", { method });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

it("takes no form with a character that cannot be kept, and tells nobody of it", async () => {
  const site = await openDeskSite();
  const answer = await site.visitor().post("/en/desk/sign-in", { name: "a\u0000b", password: "x", next: "" });
  expect([answer.status, site.log]).toEqual([422, []]);
});

it("has no GET that writes", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const { editor, ids } = await held(site);
  for (const path of [
    `/en/desk/comments/decide?id=${ids[0]}&from=held&to=approved`,
    "/en/desk/sign-out",
    `${article}/comments?text=a&name=b&email=c@d.example`,
  ])
    expect((await editor.get(path)).status).toBe(404);
  expect((await held(site)).ids).toEqual(ids);
});

it("lets a form count once", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text(article));
  site.pass(20);
  expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(303);
  const again = await reader.post(`${article}/comments`, { ...comment, text: "Another text", token });
  expect(again.status).toBe(409);
  expect((await held(site)).ids).toHaveLength(1);
});

it.each([
  ["of another article", async (get: (path: string) => Promise<string>) => tokenIn(await get("/en/articles/hostile"))],
  ["made up", async () => `${Date.now() - 60_000}.${"A".repeat(22)}.${"B".repeat(43)}`],
  ["changed", async (get: (path: string) => Promise<string>) => tokenIn(await get(article)).replace(/^./u, "2")],
])("refuses a token that is %s", async (_, tokenOf) => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = await tokenOf(reader.text);
  site.pass(20);
  expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(409);
  expect((await held(site)).ids).toEqual([]);
});

it("refuses a comment that was sent sooner than anybody writes, and takes it later with the same form", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text(article));
  expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(409);
  site.pass(20);
  expect((await reader.post(`${article}/comments`, { ...comment, token })).status).toBe(303);
});

it.each([
  ["each with a form of its own", (i: number) => i],
  ["all with one form", () => 0],
])(
  "stores at most what the limit allows of 1,000 comments %s, and goes on serving pages",
  async (_, formOf) => {
    const site = await openDeskSite();
    const reader = site.visitor();
    const forms = Array.from({ length: 1000 }, () => formToken(site.desk, "wire"));
    site.pass(20);
    const statuses: Record<number, number> = {};
    for (let i = 0; i < 1000; i++) {
      const form = { ...comment, text: `Number ${i}`, token: forms[formOf(i)] as string };
      const headers = { origin: base, "x-forwarded-for": `198.51.100.${i % 250}` };
      const answer = await reader.post(`${article}/comments`, form, headers);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status === 429) expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      if (i % 100 === 0) expect((await reader.get(article)).status).toBe(200);
    }
    // 60 forms of any kind in ten minutes; of those that are comments, five
    const { 303: stored = 0, 409: again = 0, 429: refused = 0 } = statuses;
    expect(stored + again + refused).toBe(1000);
    expect(stored).toBeLessThanOrEqual(5);
    expect(stored + again).toBeLessThanOrEqual(60);
    expect((await held(site)).ids).toHaveLength(stored);
  },
  60_000,
);

it("stores at most a hundred comments in ten minutes, from however many addresses they come", async () => {
  const site = await openDeskSite({}, 1);
  const reader = site.visitor("10.0.0.1");
  const forms = Array.from({ length: 130 }, () => formToken(site.desk, "wire"));
  site.pass(20);
  const statuses: number[] = [];
  for (const [i, token] of forms.entries()) {
    const headers = { origin: base, "x-forwarded-for": `198.51.100.${i}` };
    statuses.push((await reader.post(`${article}/comments`, { ...comment, text: `No ${i}`, token }, headers)).status);
  }
  expect(statuses).toEqual([...Array(100).fill(303), ...Array(30).fill(429)]);
}, 60_000);

it("counts by the address that a trusted proxy tells, and by no other", async () => {
  const site = await openDeskSite({}, 1);
  const reader = site.visitor("10.0.0.1");
  for (let i = 0; i < 6; i++) {
    const token = tokenIn(await reader.text(article));
    site.pass(20);
    const headers = { origin: base, "x-forwarded-for": `${i}.1.1.1, 198.51.100.${i}` };
    expect((await reader.post(`${article}/comments`, { ...comment, text: `No ${i}`, token }, headers)).status).toBe(
      303,
    );
  }
  const spoof = [];
  for (let i = 0; i < 6; i++) {
    const token = tokenIn(await reader.text(article));
    site.pass(20);
    const headers = { origin: base, "x-forwarded-for": `${i}.2.2.2, 198.51.100.77` };
    spoof.push((await reader.post(`${article}/comments`, { ...comment, text: `Yes ${i}`, token }, headers)).status);
  }
  expect(spoof).toEqual([303, 303, 303, 303, 303, 429]);
});

it("refuses what is far too long before it is read", async () => {
  const site = await openDeskSite();
  const answer = await site.visitor().post(`${article}/comments`, { ...comment, text: "x".repeat(300_000) });
  expect(answer.status).toBe(413);
});

it("shows a held comment nowhere that can be guessed", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const { ids } = await held(site);
  const [id = ""] = ids;
  const reader = site.visitor();
  for (const path of [`/en/comments/${id}`, `/en/comments/${id}.json`, `/en/comments/${id}.${"A".repeat(43)}`])
    expect((await reader.get(path)).status).toBe(404);
  for (const path of [
    article,
    `${article}.json`,
    `${article}.bib`,
    `/en/search?q=${id}`,
    "/en/search?q=useful",
    "/en/search.json?q=useful",
    "/en/index.atom",
    "/en/articles.atom",
    "/en/articles.csv",
    "/en/articles.json",
    "/en/coverage.csv",
    "/sitemap.xml",
    "/en/",
  ]) {
    const text = await reader.text(path);
    // a search names the words that were looked for, in its form, in its own address and where that stands in another
    const own = [`q=${id}`, `q%3D${id}`, `value="${id}"`];
    expect(own.reduce((rest, named) => rest.replaceAll(named, ""), text)).not.toContain(id);
    expect(text).not.toContain(comment.text);
    expect(text).not.toContain("Comments (1)");
  }
});

it("gives no badge to who writes with an editor's address or name", async () => {
  const site = await openDeskSite();
  await site.member("Awa Diop");
  await writeComment(site, { name: "Awa Diop" });
  expect(await site.visitor().text(article)).not.toContain(comment.text);
});

it("says the same of a wrong password and an unknown name", async () => {
  const site = await openDeskSite();
  await site.member("Awa Diop");
  const stranger = site.visitor("198.51.100.9");
  const wrong = await stranger.post("/en/desk/sign-in", { name: "Awa Diop", password: "wrong" });
  const unknown = await stranger.post("/en/desk/sign-in", { name: "Nobody", password: "wrong" });
  expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()]);
  expect(wrong.status).toBe(401);
}, 60_000);

it.each([
  [
    "one after the other",
    async (tries: (() => Promise<Response>)[]) => {
      const answers: Response[] = [];
      for (const attempt of tries) answers.push(await attempt());
      return answers;
    },
  ],
  ["at once", (tries: (() => Promise<Response>)[]) => Promise.all(tries.map((attempt) => attempt()))],
])(
  "looks at ten of a hundred wrong passwords that are sent %s, and at the right one later",
  async (_, send) => {
    const site = await openDeskSite();
    await site.member("Awa Diop");
    const stranger = site.visitor("198.51.100.9");
    const attempt = (i: number) => () =>
      stranger.post("/en/desk/sign-in", { name: i % 2 ? "awa diop" : "Awa Diop", password: `wrong ${i}` });
    const answers = await send(Array.from({ length: 100 }, (_, i) => attempt(i)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(90);
    expect(refused.every(({ headers }) => Number(headers.get("retry-after")) > 0)).toBe(true);
    const right = { name: "Awa Diop", password };
    expect((await stranger.post("/en/desk/sign-in", right)).status).toBe(429);
    // who guesses keeps the editor out of nothing
    expect((await site.visitor("203.0.113.5").post("/en/desk/sign-in", right)).status).toBe(303);
  },
  60_000,
);

it("begins a new session at every sign-in, and trusts no value that was set before", async () => {
  const site = await openDeskSite();
  await site.member("Awa Diop");
  const victim = site.visitor();
  victim.cookies.set("__Host-chancery", "set-by-somebody-else");
  const answer = await victim.post("/en/desk/sign-in", { name: "Awa Diop", password });
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^__Host-chancery=[\w-]{43}; /u);
  for (const part of ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"]) expect(cookie).toContain(part);
  const fixed = site.visitor();
  fixed.cookies.set("__Host-chancery", "set-by-somebody-else");
  expect((await fixed.get("/en/desk")).status).toBe(303);
});

it("ends a session by signing out, everywhere if asked, after two idle hours, and after twelve", async () => {
  const site = await openDeskSite();
  const one = await site.member("Awa Diop");
  const cookie = one.cookies.get("__Host-chancery") as string;
  await one.post("/en/desk/sign-out", {});
  one.cookies.set("__Host-chancery", cookie);
  expect((await one.get("/en/desk")).status).toBe(303);

  const two = site.visitor();
  await two.post("/en/desk/sign-in", { name: "Awa Diop", password });
  const three = site.visitor();
  await three.post("/en/desk/sign-in", { name: "Awa Diop", password });
  await two.post("/en/desk/sign-out", { everywhere: "yes" });
  expect((await three.get("/en/desk")).status).toBe(303);

  await three.post("/en/desk/sign-in", { name: "Awa Diop", password });
  site.pass(2 * 3600 + 1);
  expect((await three.get("/en/desk")).status).toBe(303);

  await three.post("/en/desk/sign-in", { name: "Awa Diop", password });
  for (let i = 0; i < 11; i++) {
    site.pass(3600);
    expect((await three.get("/en/desk")).status).toBe(200);
  }
  site.pass(3600);
  expect((await three.get("/en/desk")).status).toBe(303);
}, 30_000);

it("leads nowhere else after signing in", async () => {
  const site = await openDeskSite();
  await site.member("Awa Diop");
  for (const next of ["https://evil.example/", "//evil.example", "/en/desk\\@evil.example", "/en/articles"]) {
    const answer = await site.visitor().post("/en/desk/sign-in", { name: "Awa Diop", password, next });
    expect(answer.headers.get("location")).toBe("/en/desk");
  }
}, 30_000);

it("refuses fields that a form does not have", async () => {
  const site = await openDeskSite();
  const reader = site.visitor();
  const token = tokenIn(await reader.text(article));
  site.pass(20);
  const answer = await reader.post(`${article}/comments`, { ...comment, token, status: "approved" });
  expect(answer.status).toBe(422);
  expect((await held(site)).ids).toEqual([]);
});

it("lets nobody decide who is not signed in", async () => {
  const site = await openDeskSite();
  await writeComment(site);
  const { ids } = await held(site);
  const answer = await site.visitor().post("/en/desk/comments/decide", { id: ids, from: "held", to: "approved" });
  expect(answer.status).toBe(401);
  expect((await site.visitor().get("/en/desk/audit")).status).toBe(303);
});
