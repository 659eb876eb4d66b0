// Writes schema/reading.schema.json from the zod schema of a reading: node --import tsx scripts/write-schema.ts
import { writeFileSync } from "node:fs";
import { jsonSchemaOfReading } from "../src/model/json-schema.ts";

const path = new URL("../schema/reading.schema.json", import.meta.url);
writeFileSync(path, `${JSON.stringify(jsonSchemaOfReading(), null, 2)}\n`);
