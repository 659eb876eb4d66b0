import { serve, type ServerType } from "@hono/node-server";

type Fetch = Parameters<typeof serve>[0]["fetch"];

/** Listens on the first of these ports that is free; null where all are taken. Port 0 is any that is free. */
export async function listen(fetch: Fetch, hostname: string, ports: readonly number[]): Promise<ServerType | null> {
  for (const port of ports) {
    const server = await listenOn(fetch, hostname, port);
    if (server) return server;
  }
  return null;
}

const listenOn = (fetch: Fetch, hostname: string, port: number) =>
  new Promise<ServerType | null>((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
  });
