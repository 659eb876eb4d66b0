import { defineConfig } from "drizzle-kit";

/** `npx drizzle-kit generate` writes the next migration from what changed in the schema. */
export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/store/schema.ts", "./src/store/desk-schema.ts"],
  out: "./src/store/migrations",
});
