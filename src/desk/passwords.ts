import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { InputError } from "../model/index.ts";

/** Parameters of scrypt as OWASP's Password Storage Cheat Sheet gives them: 128 MB and about half a second. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
const maxmem = 256 * 1024 * 1024;
const [saltBytes, hashBytes] = [16, 32];
/** Shortest password that is taken (OWASP ASVS 5.0, 6.2.1 recommends 15), and the longest, so that hashing stays bounded. */
const [shortest, longest] = [15, 200];

/** One hash at a time: a flood of sign-ins waits instead of filling the memory. */
let queue: Promise<unknown> = Promise.resolve();

function hashOf(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const next = queue.then(
    () =>
      new Promise<Buffer>((resolve, reject) =>
        scrypt(password.normalize("NFC"), salt, hashBytes, { N, r, p, maxmem }, (error, hash) =>
          error ? reject(error) : resolve(hash),
        ),
      ),
  );
  queue = next.catch(() => {});
  return next;
}

/** A password as it is kept: "scrypt$N$r$p$salt$hash". */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await hashOf(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Whether a password is the one that is kept. With nothing kept it takes as long, and is false. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  if (password.length > longest) return false;
  const [, N, r, p, salt = "", hash = ""] = (kept ?? "").split("$");
  const expected = kept ? Buffer.from(hash, "base64url") : randomBytes(hashBytes);
  const parameters = kept ? { N: Number(N), r: Number(r), p: Number(p) } : cost;
  const given = await hashOf(password, Buffer.from(salt, "base64url"), parameters);
  return timingSafeEqual(given, expected) && kept !== null;
}

/** Letters and figures that are not taken for each other. */
const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

/** A new password of 100 random bits, in groups that can be copied by hand. */
export const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join("")).join(
    "-",
  );

/**
 * Refuses a password that is soon guessed: too short, the name, or made of few characters.
 * @throws InputError
 */
export function refuseWeakPassword(password: string, name: string): void {
  const lower = password.toLowerCase();
  if (password.length < shortest) throw new InputError(`The password is shorter than ${shortest} characters`);
  if (password.length > longest) throw new InputError(`The password is longer than ${longest} characters`);
  if (new Set(lower).size < 6 || lower.includes(name.toLowerCase()))
    throw new InputError("The password is too easily guessed", "Use several words that have nothing to do with you");
}
