import { serve, type ServerType } from "@hono/node-server";
import { InputError } from "../model/index.ts";
import { createApp } from "../server/app.tsx";
import { defaultArchive, openArchive } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface ServeFlags {
  readonly archive?: string;
  /** The only port to listen on; where none is given, the first of the usual ones that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Address of the site as its visitors see it. */
  readonly site?: string;
  readonly ui?: Ui;
}

const usualPorts = Array.from({ length: 20 }, (_, i) => 8080 + i);

/** Serves the site until it is interrupted. Prints its address once it answers. */
export async function serveCommand(flags: ServeFlags, effects: Effects): Promise<number> {
  const { host = "localhost", port } = flags;
  const words = messages[flags.ui ?? uiOf(effects.env)].serve;
  const archive = await openArchive(flags.archive ?? defaultArchive);
  const app = createApp(archive, {
    ...(flags.site && { base: flags.site.replace(/\/+$/u, "") }),
    log: (error) => effects.warn(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  try {
    const server = await listen(app.fetch, host, port === undefined ? usualPorts : [port]);
    if (!server) throw new InputError(say(words.taken, { port: port ?? usualPorts.join(", ") }), words.takenHint);
    const { port: open } = server.address() as { port: number };
    await effects.write(`${say(words.ready, { address: `http://${host}:${open}/` })}\n`);
    if (effects.stderrIsTerminal) effects.warn(`${words.stop}\n`);
    await new Promise<void>((resolve, reject) => {
      server.on("error", reject);
      effects.onInterrupt(() => server.close(() => resolve()));
    });
  } finally {
    await archive.close();
  }
  return 0;
}

/** Listens on the first of these ports that is free; null where all are taken. */
async function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  hostname: string,
  ports: readonly number[],
): Promise<ServerType | null> {
  for (const port of ports) {
    const server = await listenOn(fetch, hostname, port);
    if (server) return server;
  }
  return null;
}

const listenOn = (fetch: Parameters<typeof serve>[0]["fetch"], hostname: string, port: number) =>
  new Promise<ServerType | null>((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
  });
