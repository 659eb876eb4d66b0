import { InputError } from "../model/index.ts";

/** Why one part of a source could not be read. */
export class IntakeError extends InputError {
  /** The part: a file, an address, a line ("a.jsonl:7"), a record. */
  readonly part: string;

  constructor(part: string, message: string, hint?: string) {
    super(message, hint);
    this.part = part;
  }
}

const reasons: Record<string, string> = {
  ENOENT: "it does not exist",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
};

/** An error of the input or of the file system as one for the user; others are ours and go on as they are. */
export function inputErrorOf(error: unknown, part: string): IntakeError {
  if (error instanceof IntakeError) return error;
  if (error instanceof InputError) return new IntakeError(part, error.message, error.hint);
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== "string") throw error;
  return new IntakeError(part, `Cannot read ${part}: ${reasons[code] ?? code}`);
}

export const empty = (name: string) => new IntakeError(name, `${name} is empty`, "Nothing to read");
