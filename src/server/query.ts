import type { z } from "zod";

/** Why a parameter is refused: names of what is told of it in words. Checks of our own give one as their message. */
export const whyWrong = [
  "unknown",
  "twice",
  "choice",
  "day",
  "noSuchDay",
  "party",
  "tooMany",
  "tooLong",
  "cursor",
  "backwards",
  "other",
] as const;
export type WhyWrong = (typeof whyWrong)[number];

/** A parameter that the page does not take, or that is not as it should be. */
export class WrongParameter extends Error {
  readonly field: string;
  readonly why: WhyWrong;
  /** What could have been given in its place: names of parameters for an unknown one, else values. */
  readonly choices: readonly string[];

  constructor(field: string, why: WhyWrong, choices: readonly string[] = []) {
    super(`${field}: ${why}`);
    this.name = "WrongParameter";
    this.field = field;
    this.why = why;
    this.choices = choices;
  }
}

/**
 * The parameters of an address as the page asks for them. An empty one counts as not given: forms send those.
 * @param many names that may be given more than once: each is a list
 * @throws WrongParameter naming the first that is unknown, given twice, or malformed
 */
export function parseQuery<Query>(
  schema: z.ZodType<Query>,
  parameters: URLSearchParams,
  many: readonly string[] = [],
): Query {
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of parameters) {
    if (many.includes(name)) {
      given[name] = parameters.getAll(name).filter((text) => text !== "");
      continue;
    }
    // no text on file holds one, and the database takes none
    if (value.includes("\0")) throw new WrongParameter(name, "other");
    if (name in given) throw new WrongParameter(name, "twice");
    if (value !== "") given[name] = value;
  }
  const { success, data, error } = schema.safeParse(given);
  if (!success) throw wrongBy(error.issues[0], schema);
  const { from = "", to = "9" } = data as { from?: string; to?: string };
  if (from > to) throw new WrongParameter("to", "backwards");
  return data;
}

function wrongBy(issue: z.core.$ZodIssue | undefined, schema: unknown): WrongParameter {
  if (issue?.code === "unrecognized_keys") return new WrongParameter(issue.keys[0] ?? "?", "unknown", namesIn(schema));
  const field = String(issue?.path[0] ?? "?");
  if (issue?.code === "invalid_value") return new WrongParameter(field, "choice", issue.values.map(String));
  const told = whyWrong.find((why) => why === issue?.message);
  return new WrongParameter(field, told ?? (issue?.code === "too_big" ? "tooLong" : "other"));
}

/** The names that a strict object takes. */
const namesIn = (schema: unknown): string[] => Object.keys((schema as { readonly shape?: object }).shape ?? {});
