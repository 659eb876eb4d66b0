import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { jsonSchemaOfReading, read, readingSchema } from "../../src/index.ts";

it("keeps the published JSON Schema up to date (npm run schema writes it)", () => {
  const published = JSON.parse(readFileSync("schema/reading.schema.json", "utf8"));
  expect(published).toEqual(jsonSchemaOfReading());
});

it("gives readings that fit the schema", () => {
  const text =
    "The Foreign Minister of Ghana, Ama Mensah, met her Kenyan counterpart, Peter Otieno, in Nairobi on Monday.";
  const reading = read({ id: "a", text, lang: "en", published: "2025-10-16" });
  expect(readingSchema.parse(reading)).toEqual(reading);
});
