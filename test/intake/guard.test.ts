import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { isBlocked, notPublic } from "../../src/intake/web/blocked.ts";
import { Fetcher } from "../../src/intake/web/fetcher.ts";
import { type LocalServer, serve } from "./server.ts";

const server: LocalServer = await serve({ "/": "secret" });
const { port } = server;

/** Resolves names as told, whatever the network says. */
const naming = (names: Record<string, string[]>) => async (name: string) =>
  (names[name] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

const fetcher = new Fetcher({ pause: 0 });
afterAll(() => fetcher.close());
beforeEach(() => {
  server.connections = 0;
});

describe("an address that is not public is refused before any connection", () => {
  it.each([
    `http://127.0.0.1:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://0:${port}/`,
    `http://localhost:${port}/`,
    `https://127.0.0.1:${port}/`,
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://[64:ff9b::7f00:1]/",
    "http://10.0.0.1/",
    "http://100.64.0.1/",
    "http://255.255.255.255/",
  ])("%s", async (address) => {
    await expect(fetcher.fetch(address)).rejects.toThrow(/is not a public address/u);
    expect(server.connections).toBe(0);
  });

  it.each(["file:///etc/passwd", "gopher://127.0.0.1/", "ftp://example.org/", "javascript:alert(1)", "data:,x"])(
    "%s",
    async (address) => {
      await expect(fetcher.fetch(address)).rejects.toThrow(/only http and https/u);
    },
  );

  it("with a name or password, and does not print it", async () => {
    const refused = fetcher.fetch("http://user:secret@example.org/");
    await expect(refused).rejects.toThrow(/name or password/u);
    await expect(refused).rejects.not.toThrow(/secret/u);
  });
});

describe("a name", () => {
  it("that resolves to an address that is not public is refused before any connection", async () => {
    const names = {
      "inside.example": ["127.0.0.1"],
      "both.example": ["93.184.215.14", "127.0.0.1"],
      "six.example": ["::1"],
    };
    const named = new Fetcher({ pause: 0, lookup: naming(names) });
    for (const name of Object.keys(names))
      await expect(named.fetch(`http://${name}:${port}/`)).rejects.toThrow(`${name} is not a public address`);
    expect(server.connections).toBe(0);
    await named.close();
  });

  it("is resolved once for each connection, to what is then connected to", async () => {
    let asked = 0;
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const blocked = { ipv4: new (await import("node:net")).BlockList(), ipv6: notPublic.ipv6 };
    blocked.ipv4.addSubnet("10.0.0.0", 8, "ipv4");
    const lookup = async () => (answers[asked++] ?? []).map((address) => ({ address, family: 4 }));
    const rebinding = new Fetcher({ pause: 0, blocked, lookup });
    expect(await rebinding.fetch(`http://rebinding.example:${port}/`)).toMatchObject({ type: "text/html" });
    expect(asked).toBe(server.connections);
    await rebinding.close();
  });
});

it("checks every hop of a redirect", async () => {
  const outside = await serve({
    "/away": (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/` }).end(),
    "/name": (_, response) => response.writeHead(302, { location: `http://inside.example:${port}/` }).end(),
    "/file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  });
  // 127.0.0.1 plays the public web here; everything else keeps its real rule.
  const { BlockList } = await import("node:net");
  const ipv4 = new BlockList();
  ipv4.addRange("127.0.0.2", "127.255.255.255", "ipv4");
  const names = { "public.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"] };
  const hopping = new Fetcher({ pause: 0, blocked: { ipv4, ipv6: notPublic.ipv6 }, lookup: naming(names) });
  const from = `http://public.example:${outside.port}`;
  await expect(hopping.fetch(`${from}/away`)).rejects.toThrow("127.0.0.2 is not a public address");
  await expect(hopping.fetch(`${from}/name`)).rejects.toThrow("inside.example is not a public address");
  await expect(hopping.fetch(`${from}/file`)).rejects.toThrow(/only http and https/u);
  expect(outside.asked).toEqual(["/away", "/name", "/file"]);
  expect(server.connections).toBe(0);
  await hopping.close();
});

describe("the list of addresses", () => {
  it.each(["8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4007:80e::200e"])(
    "lets %s through",
    (address) => {
      expect(isBlocked(notPublic, address)).toBe(false);
    },
  );
  it.each([
    "::ffff:8.8.8.8",
    "fe80::1%eth0",
    "ff02::1",
    "::",
    "2002:7f00:1::",
    "192.168.1.1",
    "224.0.0.1",
    "no address",
    "",
  ])("refuses %j", (address) => {
    expect(isBlocked(notPublic, address)).toBe(true);
  });
});
