import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, BlockList } from "node:net";
import { afterAll } from "vitest";
import type { Blocked } from "../../src/intake/web/blocked.ts";

/** Lets a fetcher reach the servers of this machine: nothing is blocked. */
export const nothing: Blocked = { ipv4: new BlockList(), ipv6: new BlockList() };

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on 127.0.0.1. Paths without an answer give 404. */
export interface LocalServer {
  readonly base: string;
  readonly port: number;
  /** Paths asked for, in order, without robots.txt. */
  readonly asked: string[];
  /** Requests as they came, robots.txt too. */
  readonly requests: IncomingMessage[];
  /** Connections that were made. */
  connections: number;
  /** Closes what is open. */
  readonly server: Server;
}

/** Starts a server that lasts as long as the tests of the file. */
export async function serve(answers: Record<string, Answer | string>): Promise<LocalServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    requests.push(request);
    if (path !== "/robots.txt") asked.push(path);
    const answer = answers[path];
    if (typeof answer === "function") answer(request, response);
    else if (answer === undefined) response.writeHead(404).end("not here");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const local = { base: `http://127.0.0.1:${port}`, port, asked, requests, connections: 0, server };
  server.on("connection", () => local.connections++);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return local;
}
