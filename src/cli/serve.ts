import { type Desk, mailerOf, openDesk, sendLetters, sweep } from "../desk/index.ts";
import { InputError } from "../model/index.ts";
import { countChanges } from "../pipeline/index.ts";
import { createApp } from "../server/app.tsx";
import { warmUp } from "../server/warm-up.ts";
import { articles, defaultArchive, openArchive } from "../store/index.ts";
import { complain, type Effects } from "./effects.ts";
import { listen } from "./listen.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface ServeFlags {
  readonly archive?: string;
  /** The only port to listen on; where none is given, the first of the usual ones that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Address of the site as its visitors see it. */
  readonly site?: string;
  /** Whom to tell of a weakness of the site. */
  readonly contact?: string;
  /** How many proxies stand before this server. */
  readonly proxies?: number;
  readonly commentDays?: number;
  readonly ui?: Ui;
}

const usualPorts = Array.from({ length: 20 }, (_, i) => 8080 + i);

/** Letters are sent, and what changed is counted, every minute; old traces are dropped every hour. */
const [minute, hour] = [60_000, 3_600_000];

/** Serves the site until it is interrupted. Prints its address once it answers. */
export async function serveCommand(flags: ServeFlags, effects: Effects): Promise<number> {
  const { host = "localhost", port } = flags;
  const { serve: words, reports } = messages[flags.ui ?? uiOf(effects.env)];
  const archive = await openArchive(flags.archive ?? defaultArchive, { onThread: true });
  const log = (error: unknown) => effects.warn(`${error instanceof Error ? error.stack : String(error)}\n`);
  const settings = flags.commentDays === undefined ? {} : { commentDays: flags.commentDays };
  const stops: (() => void)[] = [];
  try {
    const desk = openDesk(archive, { env: effects.env, settings, mailer: mailerOf(effects.env) });
    await sweep(desk);
    stops.push(...keepUp(desk, log));
    const app = createApp(archive, {
      ...(flags.site && { base: flags.site.replace(/\/+$/u, "") }),
      ...(flags.contact && { contact: flags.contact }),
      desk,
      proxies: flags.proxies ?? 0,
      log,
    });
    const server = await listen(app.fetch, host, port === undefined ? usualPorts : [port]);
    if (!server) throw new InputError(say(words.taken, { port: port ?? usualPorts.join(", ") }), words.takenHint);
    const { port: open } = server.address() as { port: number };
    await warmUp(app, archive, `http://${host}:${open}`);
    await effects.write(`${say(words.ready, { address: `http://${host}:${open}/` })}\n`);
    if ((await articles(archive.db, { limit: 1 })).entries.length === 0)
      complain(effects, say(reports.emptyArchive, { archive: archive.address }), reports.emptyHint);
    if (effects.stderrIsTerminal) effects.warn(`${words.stop}\n`);
    await new Promise<void>((resolve, reject) => {
      server.on("error", reject);
      effects.onInterrupt(() => server.close(() => resolve()));
    });
  } finally {
    for (const stop of stops) stop();
    await archive.close();
  }
  return 0;
}

/** Sends letters, counts what changed and drops old traces while the site is served. Gives what ends it. */
function keepUp(desk: Desk, log: (error: unknown) => void): (() => void)[] {
  const every = (time: number, work: () => Promise<unknown>) => {
    const timer = setInterval(() => void work().catch(log), time);
    return () => clearInterval(timer);
  };
  return [
    every(minute, () => sendLetters(desk)),
    every(minute, () => countChanges(desk.archive)),
    every(hour, () => sweep(desk)),
  ];
}
