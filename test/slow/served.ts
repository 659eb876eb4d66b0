import { type ChildProcess, spawn } from "node:child_process";

/** A site that is served by a process of its own. */
export interface Served {
  readonly address: string;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();
/** Ends what a test that failed left running. */
export const endAll = () => {
  for (const child of running) child.kill("SIGKILL");
};

/** Serves an archive at an address of its own, behind one proxy: `X-Forwarded-For` says who asks. */
export async function serveArchive(archive: string): Promise<Served> {
  const args = ["dist/cli/main.js", "serve", "--archive", archive, "--port", "0", "--host", "127.0.0.1"];
  const child = spawn(process.execPath, [...args, "--proxies", "1"], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const ended = new Promise<void>((resolve) =>
    child.on("close", () => {
      running.delete(child);
      resolve();
    }),
  );
  const address = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
      const [found] = /http:\/\/[^/\s]+/u.exec(out) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`ended without an address: ${told}`)));
  });
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return { address, kill };
}

/** Sends a form as a browser at a network address does, and follows nothing. */
export function sendForm(
  { address }: Pick<Served, "address">,
  path: string,
  form: Record<string, string>,
  { from = "203.0.113.1", cookie = "" }: { from?: string; cookie?: string } = {},
): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: address, "x-forwarded-for": from, ...(cookie && { cookie }) },
    body: new URLSearchParams(form),
  });
}

/** The token of a new form on an article. */
export async function newForm({ address }: Pick<Served, "address">, article: string): Promise<string> {
  const html = await (await fetch(`${address}/en/articles/${article}`)).text();
  const token = /name="token" value="([^"]+)"/u.exec(html)?.[1];
  if (!token) throw new Error("no form");
  return token;
}
