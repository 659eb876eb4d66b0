import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/slow/**/*.test.ts"],
    globalSetup: ["test/slow/build.ts", "test/store/postgres-server.ts"],
    testTimeout: 600_000,
  },
});
