import { PGlite, type PGliteOptions, types } from "@electric-sql/pglite";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";

/** Texts are sent as bytes: PGlite counts the bytes of a string letter by letter, and what is filed at once is megabytes. */
const settings: PGliteOptions = {
  extensions: { unaccent },
  serializers: { [types.TEXT]: (text: unknown) => new TextEncoder().encode(String(text)) as unknown as string },
};

/**
 * A PostgreSQL that runs in this thread.
 * @param dataDir its folder; without one it is in memory and gone when it is closed
 */
export const startPGlite = (
  dataDir?: string,
  options: Pick<PGliteOptions, "parsers" | "startParams"> = {},
): Promise<PGlite> => PGlite.create({ ...settings, ...options, ...(dataDir !== undefined && { dataDir }) });
