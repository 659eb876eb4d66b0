import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hashPassword, isPassword, newPassword, refuseWeakPassword } from "../../src/desk/passwords.ts";
import { openDesk } from "../../src/desk/index.ts";
import { readKey, secretsOf } from "../../src/desk/secrets.ts";
import { openArchive } from "../../src/store/index.ts";

const secrets = secretsOf(randomBytes(32));

it("opens any text that it sealed, and seals none twice alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const sealed = secrets.seal(text);
      expect(secrets.open(sealed)).toBe(text);
      expect(secrets.seal(text)).not.toBe(sealed);
    }),
  );
});

it("opens nothing that was changed anywhere", () => {
  const sealed = Buffer.from(secrets.seal("reader@mail.example"), "base64url");
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ by;
      expect(secrets.open(changed.toString("base64url"))).toBeNull();
    }),
  );
});

it("opens nothing with another key, and makes other marks", () => {
  const other = secretsOf(randomBytes(32));
  expect(other.open(secrets.seal("text"))).toBeNull();
  expect(other.mark("email", "a@b.example")).not.toBe(secrets.mark("email", "a@b.example"));
  expect(secrets.mark("sender", "a@b.example")).not.toBe(secrets.mark("email", "a@b.example"));
});

it("keeps a key that it made, and refuses one that is too short", () => {
  const file = join(mkdtempSync(join(tmpdir(), "chancery-key-")), "site.key");
  const made = readKey({}, file);
  expect(Buffer.from(readKey({}, file)).equals(made)).toBe(true);
  expect(readFileSync(file, "utf8").trim()).toBe(Buffer.from(made).toString("base64"));
  expect(() => readKey({ CHANCERY_KEY: "c2hvcnQ=" }, file)).toThrow("The key in CHANCERY_KEY is not 32 bytes");
});

it("knows a password again by its hash alone, composed or not", async () => {
  const kept = await hashPassword("Élysée et quatre mots");
  expect(kept).toMatch(/^scrypt\$131072\$8\$1\$/u);
  expect(await isPassword("Élysée et quatre mots".normalize("NFD"), kept)).toBe(true);
  expect(await isPassword("Elysee et quatre mots", kept)).toBe(false);
  expect(await isPassword("anything", null)).toBe(false);
}, 60_000);

it("makes passwords that it would take", () => {
  const made = newPassword();
  expect(made).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/u);
  expect(() => refuseWeakPassword(made, "Awa")).not.toThrow();
});

it.each(["short", "aaaaaaaaaaaaaaaaaaaa", "awa diop awa diop", "x".repeat(201)])(
  "refuses the password %s",
  (password) => {
    expect(() => refuseWeakPassword(password, "Awa Diop")).toThrow("The password is");
  },
);

it("keeps nothing beside an archive that is in memory alone", async () => {
  const archive = await openArchive("memory:");
  const desk = openDesk(archive, { env: {} });
  desk.erased.add({ mark: "m", at: "2025-01-01T00:00:00.000Z" });
  expect(desk.erased.read()).toHaveLength(1);
  expect(readdirSync(".").filter((name) => name.startsWith("memory"))).toEqual([]);
  await archive.close();
});
