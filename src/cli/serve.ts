import { serve } from "@hono/node-server";
import { InputError } from "../model/index.ts";
import { createApp } from "../server/app.tsx";
import { defaultArchive, openArchive } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface ServeFlags {
  readonly archive?: string;
  readonly port?: number;
  readonly host?: string;
  /** Address of the site as its visitors see it. */
  readonly site?: string;
  readonly ui?: Ui;
}

/** Serves the site until it is interrupted. Prints its address once it answers. */
export async function serveCommand(flags: ServeFlags, effects: Effects): Promise<number> {
  const { port = 8080, host = "localhost" } = flags;
  const words = messages[flags.ui ?? uiOf(effects.env)].serve;
  const archive = await openArchive(flags.archive ?? defaultArchive);
  const app = createApp(archive, {
    ...(flags.site && { base: flags.site.replace(/\/+$/u, "") }),
    log: (error) => effects.warn(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: open }) => {
        void effects.write(`${say(words.ready, { address: `http://${host}:${open}/` })}\n`);
      });
      server.on("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "EADDRINUSE" ? new InputError(say(words.taken, { port }), words.takenHint) : error),
      );
      effects.onInterrupt(() => server.close(() => resolve()));
    });
  } finally {
    await archive.close();
  }
  return 0;
}
