import { defineConfig } from "vitest/config";

/** Tests that want a PostgreSQL server: one is started for all of them, and none when none of them runs. */
const withServer = ["test/store/**/*.test.ts", "test/pipeline/**/*.test.ts"];
const slow = "test/slow/**";

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: "text", include: ["test/**/*.test.ts"], exclude: [slow, ...withServer] } },
      {
        extends: true,
        test: {
          name: "archive",
          include: withServer,
          globalSetup: "test/store/postgres-server.ts",
          // To start PGlite takes longer than all tests of a file: they share one, one after the other.
          isolate: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
