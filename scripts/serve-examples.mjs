// npm start: the site over an archive of the examples, which is made the first time, and again when they or the reader change.
// --port 9000 takes that port; --folder and --examples are for tests.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addCommand } from "../dist/cli/add.js";
import { complain, terminal } from "../dist/cli/effects.js";
import { serveCommand } from "../dist/cli/serve.js";
import { messages, uiOf } from "../dist/cli/ui.js";
import { InputError } from "../dist/model/index.js";
import { lockFolder } from "../dist/store/lock.js";

const { values: flags } = parseArgs({
  options: {
    port: { type: "string" },
    folder: { type: "string", default: "example-archive" },
    examples: { type: "string", default: "examples" },
  },
});
/** The site, its desk and the command line change nothing of what is filed. */
const whatFiles = readdirSync("dist").filter((name) => !["server", "desk", "cli"].includes(name));
const folder = join(flags.folder, hashOf([flags.examples, ...whatFiles.map((name) => join("dist", name))]));
// npm hands on the Ctrl-C that the terminal has sent already: the second must not end what the first is closing
const effects = { ...terminal, onInterrupt };

try {
  process.exitCode =
    (await makeArchive()) || (await serveCommand({ archive: folder, port: portOf(flags.port) }, effects));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  complain(effects, error.message, error.hint);
  process.exitCode = 2;
}

/** Files the examples where they are not all on file. Gives the exit status: not 0 where it was stopped. */
async function makeArchive() {
  const whole = `${folder}.whole`;
  if (existsSync(whole)) return 0;
  mkdirSync(flags.folder, { recursive: true });
  await removeOthers();
  effects.warn(`${messages[uiOf(effects.env)].serve.makingExamples}\n`);
  const status = await addCommand([flags.examples], { archive: folder, workers: 0 }, effects);
  if (status === 0) writeFileSync(whole, "");
  return status;
}

/** Archives of other examples or another reader are of no more use, but for those that somebody is looking at. */
async function removeOthers() {
  for (const name of readdirSync(flags.folder)) {
    const other = join(flags.folder, name);
    if (!/^[0-9a-f]{12}$/u.test(name) || other === folder) continue;
    try {
      await lockFolder(other);
    } catch (error) {
      if (error instanceof InputError) continue;
      throw error;
    }
    for (const beside of [".whole", ".key", ".erased"]) rmSync(other + beside, { force: true });
    rmSync(other, { recursive: true });
  }
}

/** Twelve letters that change with any file of these places, its name or what is in it. */
function hashOf(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 12);
}

function filesOf(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(join(place, name)));
}

function onInterrupt(stop) {
  process.on("SIGINT", stop);
  return () => process.removeListener("SIGINT", stop);
}

function portOf(text) {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/u.test(text) && Number(text) < 65536) return Number(text);
  throw new InputError(`--port: no port "${text}"`, "Give a number such as 8080");
}
