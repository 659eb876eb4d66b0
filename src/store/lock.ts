import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { InputError } from "../model/index.ts";

/*
 * PGlite does not look whether another process has its folder open, and two at once destroy it. Whoever wants the folder
 * puts a claim into it: a file of its own, whose name says who it is. Only then it looks for others. Of two that come
 * at the same time at least one sees the other, so that never two go on. The claim of a process that is gone is removed
 * by anybody: no living process has that name.
 */

const prefix = "in-use-by-";

interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When the process started, as the system counts it; "0" where it does not say. Ids of processes are used again. */
  readonly started: string;
}

/** Released by `release`, and by the end of the process in any way whatsoever. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes a folder for this process alone.
 * @throws InputError naming the process that has it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  for (let attempt = 1; ; attempt++) {
    const own = claim(folder);
    const other = otherHolder(folder, own);
    if (!other) return { release: () => rmSync(join(folder, own), { force: true }) };
    rmSync(join(folder, own), { force: true });
    if (attempt === 5) throw inUse(folder, other);
    // Two that saw each other both step back; they come again at different times.
    await setTimeout(20 + Math.random() * 100);
  }
}

function claim(folder: string): string {
  const { pid } = process;
  const own = `${prefix}${pid}-${processOf(pid)?.started ?? "0"}-${randomUUID().slice(0, 8)}@${hostname()}`;
  writeFileSync(join(folder, own), "", { flag: "wx" });
  return own;
}

/** The first living process with a claim other than our own; claims of dead ones are removed on the way. */
function otherHolder(folder: string, own: string): (Holder & { file: string }) | null {
  for (const file of readdirSync(folder)) {
    const holder = file === own ? null : holderOf(file);
    if (!holder) continue;
    if (isAlive(holder)) return { ...holder, file };
    rmSync(join(folder, file), { force: true });
  }
  return null;
}

function holderOf(file: string): Holder | null {
  const [, pid, started, host] = /^in-use-by-(\d+)-(\d+)-\w+@(.*)$/u.exec(file) ?? [];
  return pid && started && host !== undefined ? { pid: Number(pid), started, host } : null;
}

/** Processes of another machine cannot be seen from here: they count as living. */
function isAlive({ host, pid, started }: Holder): boolean {
  if (host !== hostname()) return true;
  const seen = processOf(pid);
  return seen !== null && (seen.started === "0" || seen.started === started);
}

/** A process that runs, with the time at which it started where the system tells it (Linux); null where there is none. */
function processOf(pid: number): { started: string } | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return null;
  }
  try {
    // "1234 (name, which may hold anything) S 1 …": the state is the first field after the name, the start the 20th.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /su, "")
      .split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? null : { started: fields[19] ?? "0" };
  } catch {
    return { started: "0" };
  }
}

function inUse(folder: string, { pid, host, file }: Holder & { file: string }): InputError {
  if (host !== hostname())
    return new InputError(
      `The archive in ${folder} is in use by process ${pid} on ${host}`,
      `If that machine no longer runs it, remove ${join(folder, file)}`,
    );
  return pid === process.pid
    ? new InputError(`The archive in ${folder} is open already in this process`)
    : new InputError(`The archive in ${folder} is in use by process ${pid}`, "Wait until it has ended, or stop it");
}
