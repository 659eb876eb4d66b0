/** Why the archive cannot be used for the moment: it takes nothing more, or it does not answer. */
export type Unavailable = "takes nothing" | "does not answer";

/** SQLSTATE of a full disk, a read-only server or file system, and a disk that fails; the same from the system itself. */
const takesNothing = /^(?:53100|25006|58030|ENOSPC|EROFS|EDQUOT|EIO)$/u;
/** SQLSTATE of a server that starts, stops, is full or is gone; the same from the driver and the system. */
const doesNotAnswer =
  /^(?:08\w{3}|57P0[1-3]|53300|CONNECTION_\w+|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EPIPE)$/u;

/** Whether an error is one of the archive's place and not of ours: it may go by itself. Null for any other error. */
export function unavailable(error: unknown): Unavailable | null {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === "string" && takesNothing.test(code)) return "takes nothing";
  if (typeof code === "string" && doesNotAnswer.test(code)) return "does not answer";
  return cause ? unavailable(cause) : null;
}
