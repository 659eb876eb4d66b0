import { existsSync } from "node:fs";
import { eraseAgain, erasuresOf } from "../desk/index.ts";
import { InputError } from "../model/index.ts";
import { contentHash, decideOnReports } from "../pipeline/index.ts";
import {
  type Archive,
  backUpToFile,
  type CheckResult,
  checkArchive,
  openArchive,
  restoreFromFile,
} from "../store/index.ts";
import { complain, type Effects } from "./effects.ts";
import { printable } from "./printable.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface ArchiveFlags {
  readonly archive: string;
  readonly ui?: Ui;
}

/** Says whether everything in the archive belongs together. Gives the exit status: 1 where something does not. */
export async function checkCommand(flags: ArchiveFlags, effects: Effects): Promise<number> {
  const archive = await openArchive(flags.archive, { readOnly: true });
  return reportCheck(archive, flags, effects).finally(archive.close);
}

/** Writes the whole archive to a file. */
export async function backupCommand(file: string, flags: ArchiveFlags, effects: Effects): Promise<number> {
  const words = wordsOf(flags, effects);
  const archive = await openArchive(flags.archive, { readOnly: true });
  try {
    const { article = 0 } = await backUpToFile(archive, file);
    await effects.write(`${say(words.backedUp, { count: article, file: printable(file) })}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

/** Puts a backup into an empty archive, and looks whether it is whole. Gives the exit status as the check does. */
export async function restoreCommand(file: string, flags: ArchiveFlags, effects: Effects): Promise<number> {
  const words = wordsOf(flags, effects);
  // looked for first, so that a name mistyped makes no archive
  if (!existsSync(file)) throw new InputError(say(words.noBackup, { file }), words.noBackupHint);
  const archive = await openArchive(flags.archive);
  try {
    const { article = 0 } = await restoreFromFile(archive, file);
    await eraseAgain(archive, erasuresOf(archive, effects.env));
    await effects.write(`${say(words.restored, { count: article, archive: printable(archive.address) })}\n`);
    return await reportCheck(archive, flags, effects);
  } finally {
    await archive.close();
  }
}

/** What somebody decides about two reports, by the word of the command. */
export const decisions = { part: false, join: true, undecide: null } as const;
export type DecisionWord = keyof typeof decisions;

/** Keeps that two reports tell of two things, or of one, and files anew what it touches. */
export async function decideCommand(
  what: DecisionWord,
  [a, b]: readonly [string, string],
  flags: ArchiveFlags & { readonly reason?: string },
  effects: Effects,
): Promise<number> {
  const archive = await openArchive(flags.archive, { mustExist: true });
  try {
    const who = effects.env.USER ?? effects.env.USERNAME ?? "?";
    await decideOnReports(archive, [a, b], decisions[what], { who, reason: flags.reason ?? null });
    await effects.write(`${wordsOf(flags, effects).decided}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

async function reportCheck(archive: Archive, flags: ArchiveFlags, effects: Effects): Promise<number> {
  const words = wordsOf(flags, effects);
  const { counts, faults }: CheckResult = await checkArchive(archive.db, contentHash);
  await effects.write(`${say(words.holds, { archive: printable(archive.address), ...counts })}\n`);
  if (faults.length === 0) await effects.write(`${words.whole}\n`);
  for (const { fault, count, ids } of faults)
    complain(effects, `${words.faults[fault]} (${count}): ${ids.join(", ")}${count > ids.length ? ", …" : ""}`);
  return faults.length > 0 ? 1 : 0;
}

const wordsOf = ({ ui }: ArchiveFlags, { env }: Effects) => messages[ui ?? uiOf(env)].archive;
