import type { z } from "zod";

/** A parameter that the page does not take, or that is not as it should be. */
export class WrongParameter extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = "WrongParameter";
    this.field = field;
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
    if (name in given) throw new WrongParameter(name, "given twice");
    if (value !== "") given[name] = value;
  }
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const issue = error.issues[0];
  const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : issue?.path[0];
  throw new WrongParameter(String(field ?? "?"), issue?.message ?? "not as expected");
}
