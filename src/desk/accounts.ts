import { createHash, randomBytes } from "node:crypto";
import { InputError, type Role } from "../model/index.ts";
import {
  auditAll,
  closeEditor,
  type Editor,
  editorNamed,
  endSession,
  endSessionsOf,
  saveEditor,
  setPassword,
  startSession,
  useSession,
} from "../store/index.ts";
import { deedOf } from "./deed.ts";
import type { Desk } from "./desk.ts";
import { hashPassword, isPassword, refuseWeakPassword } from "./passwords.ts";

/** How long a session lasts at most, and how long without use. */
const [sessionHours, idleHours] = [12, 2];
const hour = 3_600_000;

/** What the cookie holds is never kept: only its hash is. */
const tokenOf = (cookie: string) => createHash("sha256").update(cookie).digest("base64url");

/**
 * Opens an account, or opens it again with another password and role, which ends its sessions.
 * @throws InputError where the name or the password cannot be used
 */
export async function openAccount(
  { archive, now }: Pick<Desk, "archive" | "now">,
  { name, role, password, who }: { name: string; role: Role; password: string; who: string },
): Promise<void> {
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'_-]{0,59}$/u.test(name))
    throw new InputError("A name has at most 60 letters, figures, spaces and . ' _ -");
  refuseWeakPassword(password, name);
  const at = now().toISOString();
  const hash = await hashPassword(password);
  await archive.transaction(async (tx) => {
    await saveEditor(tx, { name: name.normalize("NFC"), role, password: hash, at });
    await endSessionsOf(tx, name);
    await auditAll(tx, at, [deedOf(who, "editor.opened", name, null, { role })]);
  });
}

/** Closes an account and ends its sessions. False where there is none of that name. */
export async function closeAccount(
  { archive, now }: Pick<Desk, "archive" | "now">,
  { name, who }: { name: string; who: string },
): Promise<boolean> {
  const at = now().toISOString();
  return archive.transaction(async (tx) => {
    const isClosed = await closeEditor(tx, name, at);
    if (isClosed) await auditAll(tx, at, [deedOf(who, "editor.closed", name, null, null)]);
    return isClosed;
  });
}

export type SignIn = { readonly cookie: string; readonly editor: Editor } | { readonly waitSeconds: number } | null;

/**
 * Begins a session: a new one each time, so that no value that was set before is ever trusted. Null where name and
 * password do not belong together, in the same time for a name that does not exist.
 * @param sender mark of the network address
 */
export async function signIn(
  desk: Desk,
  { name, password, sender }: { name: string; password: string; sender: string },
): Promise<SignIn> {
  const { archive, limits } = desk;
  // what was typed may be a password in the wrong field: it is not kept as it is
  const named = desk.secrets.mark("sign-in", name.normalize("NFC").toLowerCase());
  const counted = [
    ["signInName", `${named} ${sender}`],
    ["signInSender", sender],
    ["signInAnywhere", named],
  ] as const;
  // counted before the password is looked at: tries that are sent at once do not all pass before the first is counted
  const waitSeconds = await limits.takeAll(counted);
  if (waitSeconds !== null) return { waitSeconds };
  const editor = await editorNamed(archive.db, name);
  if (!(await isPassword(password, editor?.password ?? null)) || !editor) return null;
  await limits.forget(...counted[0]);
  for (const [limit, who] of counted.slice(1)) await limits.giveBack(limit, who);
  return { cookie: await beginSession(desk, editor.name), editor };
}

/** Begins a session of an editor. Gives what the cookie is to hold. */
export async function beginSession({ archive, now }: Pick<Desk, "archive" | "now">, editor: string): Promise<string> {
  const cookie = randomBytes(32).toString("base64url");
  const time = now();
  await startSession(archive.db, {
    token: tokenOf(cookie),
    editor,
    at: time.toISOString(),
    until: new Date(time.getTime() + sessionHours * hour).toISOString(),
  });
  return cookie;
}

/** Whose session a cookie stands for; null where it has ended. */
export async function editorOf({ archive, now }: Desk, cookie: string): Promise<Editor | null> {
  const time = now();
  return useSession(archive.db, {
    token: tokenOf(cookie),
    now: time.toISOString(),
    idleSince: new Date(time.getTime() - idleHours * hour).toISOString(),
  });
}

/** Ends the session of a cookie, or with `everywhere` all of its owner's. */
export async function signOut({ archive }: Desk, cookie: string, everywhere: Editor | null = null): Promise<void> {
  await (everywhere ? endSessionsOf(archive.db, everywhere.name) : endSession(archive.db, tokenOf(cookie)));
}

/**
 * Gives an editor another password and ends all sessions. Whoever found a desk left open guesses no faster here than at
 * the door.
 * @throws InputError where the new one is too weak
 */
export async function changePassword(
  { archive, now, limits, secrets }: Desk,
  editor: Editor,
  { present, next }: { present: string; next: string },
): Promise<"changed" | "wrong" | { readonly waitSeconds: number }> {
  const who = secrets.mark("password", editor.name.toLowerCase());
  const waitSeconds = await limits.take("signInName", who);
  if (waitSeconds !== null) return { waitSeconds };
  const kept = await editorNamed(archive.db, editor.name);
  if (!(await isPassword(present, kept?.password ?? null))) return "wrong";
  await limits.forget("signInName", who);
  refuseWeakPassword(next, editor.name);
  const hash = await hashPassword(next);
  await archive.transaction(async (tx) => {
    await setPassword(tx, editor.name, hash);
    await endSessionsOf(tx, editor.name);
    await auditAll(tx, now().toISOString(), [deedOf(editor.name, "editor.password", editor.name, null, null)]);
  });
  return "changed";
}
