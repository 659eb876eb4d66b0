import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Archive } from "../store/index.ts";
import { type Limits, limitsOf } from "./limits.ts";
import type { Mailer } from "./mail.ts";
import { keyBytes, readKey, type Secrets, secretsOf } from "./secrets.ts";

/** What a site decides for itself. */
export interface DeskSettings {
  /** Days after an article was filed in which it may be commented on; 0 closes comments. */
  readonly commentDays: number;
  /** Days for which senders' marks and comments that were turned down are kept. */
  readonly traceDays: number;
}

export const defaultSettings: DeskSettings = { commentDays: 90, traceDays: 30 };

/** Where readers and editors write: the archive with the key of the site, its limits, and the time. */
export interface Desk {
  readonly archive: Archive;
  readonly secrets: Secrets;
  readonly limits: Limits;
  readonly settings: DeskSettings;
  readonly now: () => Date;
  /** Sends letters; null where mail is not configured. */
  readonly mailer: Mailer | null;
  readonly erased: ErasureList;
}

/**
 * Erasures that were asked for, kept outside the archive too: a backup made before them does not bring anything back.
 * Holds marks, which tell nothing without the key.
 */
export interface ErasureList {
  read(): { mark: string; at: string }[];
  add(erasure: { mark: string; at: string }): void;
}

type Env = Readonly<Record<string, string | undefined>>;

export interface DeskOptions {
  readonly env?: Env;
  readonly settings?: Partial<DeskSettings>;
  readonly now?: () => Date;
  readonly mailer?: Mailer | null;
}

/**
 * Where the key and the list of erasures of an archive stand: beside its folder ("chancery-archive.key"); of a server's
 * archive, in the folder where the program runs. A backup of the archive alone holds neither.
 */
const beside = ({ kind, address }: Archive) => (kind === "pglite" ? address.replace(/[/\\]+$/u, "") : "./chancery");

/**
 * Opens the desk of an archive.
 * @throws InputError where the key cannot be used
 */
export function openDesk(archive: Archive, options: DeskOptions = {}): Desk {
  const { env = {}, settings = {}, now = () => new Date(), mailer = null } = options;
  return {
    archive,
    secrets: secretsOf(keyOf(archive, env)),
    erased: erasuresOf(archive, env),
    limits: limitsOf(archive.db),
    settings: { ...defaultSettings, ...settings },
    now,
    mailer,
  };
}

const inMemory = ({ address }: Archive) => address === "memory:";

/** An archive that is gone when it is closed has a key that goes with it. */
const keyOf = (archive: Archive, env: Env): Uint8Array =>
  inMemory(archive) && env.CHANCERY_KEY === undefined
    ? randomBytes(keyBytes)
    : readKey(env, env.CHANCERY_KEY_FILE ?? `${beside(archive)}.key`);

/** The list of erasures that stands beside an archive; of an archive in memory, in memory too. */
export function erasuresOf(archive: Archive, env: Env): ErasureList {
  if (!inMemory(archive) || env.CHANCERY_ERASED_FILE !== undefined)
    return erasureList(env.CHANCERY_ERASED_FILE ?? `${beside(archive)}.erased`);
  const kept: { mark: string; at: string }[] = [];
  return { read: () => kept, add: (erasure) => void kept.push(erasure) };
}

/** A list of erasures in a file, one on each line: when, and the mark. */
export function erasureList(file: string): ErasureList {
  return {
    read: () =>
      (existsSync(file) ? readFileSync(file, "utf8") : "")
        .split("\n")
        .map((line) => line.split(" "))
        .flatMap(([at, mark]) => (at && mark ? [{ at, mark }] : [])),
    add: ({ at, mark }) => appendFileSync(file, `${at} ${mark}\n`, { mode: 0o600 }),
  };
}
