import { closeAccount, newPassword, openAccount } from "../desk/index.ts";
import { InputError, type Role, roles } from "../model/index.ts";
import { editors, openArchive } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { printable } from "./printable.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface EditorFlags {
  readonly archive: string;
  readonly role?: Role;
  /** Takes the password from standard input instead of making one. */
  readonly passwordStdin?: boolean;
  readonly ui?: Ui;
}

const whoIs = ({ env }: Effects) => env.USER ?? env.USERNAME ?? "?";
const longestInput = 4096;

/** Opens an account, or opens it again. A password that is made is printed once and kept nowhere. */
export async function addEditorCommand(name: string, flags: EditorFlags, effects: Effects): Promise<number> {
  const { ui = uiOf(effects.env), role = "editor" } = flags;
  const words = messages[ui].editor;
  const password = flags.passwordStdin ? await firstLine(effects) : newPassword();
  const archive = await openArchive(flags.archive);
  try {
    await openAccount({ archive, now: () => new Date() }, { name, role, password, who: whoIs(effects) });
    await effects.write(`${say(words.opened, { name, role: roles[role][ui], archive: printable(archive.address) })}\n`);
    if (!flags.passwordStdin) await effects.write(`${say(words.password, { password })}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

/** Closes an account: it can no longer sign in; what it did stays with its name. */
export async function closeEditorCommand(name: string, flags: EditorFlags, effects: Effects): Promise<number> {
  const words = messages[flags.ui ?? uiOf(effects.env)].editor;
  const archive = await openArchive(flags.archive, { mustExist: true });
  try {
    const isClosed = await closeAccount({ archive, now: () => new Date() }, { name, who: whoIs(effects) });
    if (!isClosed) throw new InputError(say(words.unknown, { name: printable(name) }), words.unknownHint);
    await effects.write(`${say(words.closed, { name })}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

/** Lists all accounts. */
export async function listEditorsCommand(flags: EditorFlags, effects: Effects): Promise<number> {
  const ui = flags.ui ?? uiOf(effects.env);
  const archive = await openArchive(flags.archive, { readOnly: true });
  try {
    const all = await editors(archive.db);
    if (all.length === 0) await effects.write(`${messages[ui].editor.none}\n`);
    for (const { name, role, addedAt, closedAt } of all) {
      const state = closedAt ? ` (${say(messages[ui].editor.since, { date: closedAt.slice(0, 10) })})` : "";
      await effects.write(`${name}\t${roles[role][ui]}\t${addedAt.slice(0, 10)}${state}\n`);
    }
    return 0;
  } finally {
    await archive.close();
  }
}

async function firstLine({ stdin }: Effects): Promise<string> {
  let text = "";
  for await (const chunk of stdin) {
    text += Buffer.from(chunk).toString("utf8");
    if (text.includes("\n") || text.length > longestInput) break;
  }
  return text.split(/\r?\n/u)[0] ?? "";
}
