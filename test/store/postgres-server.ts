import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of a PostgreSQL server, without a database: `postgres://user:password@host:port`. */
    postgres: string;
  }
}

/** Starts one PostgreSQL server for all tests that want one, and stops it after them. */
export default async function setup(project: TestProject) {
  const server = await startPostgres(["fsync=off"]);
  project.provide("postgres", server.address);
  // the server's package ends a process whose work is done with 0, whatever it was to end with
  process.prependListener("beforeExit", () => {
    if (process.exitCode) process.exit();
  });
  return () => server.stop();
}
