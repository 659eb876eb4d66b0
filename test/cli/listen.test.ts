import { createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { listen } from "../../src/cli/listen.ts";

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const portOf = (server: Pick<Server, "address">) => (server.address() as { port: number }).port;
const site = () => new Response("the site");

/** Something else that listens on a port of its own. */
async function somethingElse(): Promise<number> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return portOf(server);
}

it("takes the first port that is free", async () => {
  const taken = [await somethingElse(), await somethingElse()];
  const server = await listen(site, "localhost", [...taken, 0]);
  if (!server) throw new Error("listens nowhere");
  open.push(server);
  expect(taken).not.toContain(portOf(server as Server));
  expect(await (await fetch(`http://localhost:${portOf(server as Server)}/`)).text()).toBe("the site");
});

it("listens nowhere when every port is taken", async () => {
  expect(await listen(site, "localhost", [await somethingElse()])).toBeNull();
});
