import { expect, it } from "vitest";
import { openDeskSite, password } from "./desk-site.ts";

const next = "other words that are long";

it("changes a password, which ends every session", async () => {
  const site = await openDeskSite();
  const [one, other] = [await site.member("Awa Diop"), await site.member("Awa Diop")];
  expect((await one.post("/en/desk/account", { present: "wrong", next })).status).toBe(422);
  expect((await one.post("/en/desk/account", { present: password, next: "short" })).status).toBe(422);
  expect((await one.post("/en/desk/account", { present: password, next })).status).toBe(303);
  expect((await other.get("/en/desk")).status).toBe(303);
  const old = await site.visitor().post("/en/desk/sign-in", { name: "Awa Diop", password });
  expect(old.status).toBe(401);
  const changed = await site.visitor().post("/en/desk/sign-in", { name: "awa diop", password: next });
  expect(changed.status).toBe(303);
}, 60_000);

it("lets a closed account do nothing", async () => {
  const site = await openDeskSite();
  const editor = await site.member("Awa Diop");
  const { closeAccount } = await import("../../src/desk/index.ts");
  expect(await closeAccount(site.desk, { name: "awa diop", who: "test" })).toBe(true);
  expect((await editor.get("/en/desk")).status).toBe(303);
  expect((await site.visitor().post("/en/desk/sign-in", { name: "Awa Diop", password })).status).toBe(401);
}, 60_000);

it("sends headers that let nothing in from elsewhere", async () => {
  const site = await openDeskSite();
  const { headers } = await site.visitor().get("/en/desk/sign-in");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  for (const directive of ["object-src", "base-uri"])
    expect(headers.get("content-security-policy")).toContain(`${directive} 'none'`);
  expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("set-cookie")).toBeNull();
});
