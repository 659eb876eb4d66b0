import { z } from "zod";
import { readingSchema } from "./reading.ts";

/** The shape of a reading as JSON Schema (draft 2020-12), for programs in other languages. */
export function jsonSchemaOfReading(): Record<string, unknown> {
  return {
    title: "Reading",
    description: "What Chancery found in one article. Offsets are UTF-16 code units into the article's text.",
    ...z.toJSONSchema(readingSchema),
  };
}
