import { z } from "zod";

/** One of the keys of a closed list. */
export const keysOf = <T extends object>(list: T) =>
  z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]);
