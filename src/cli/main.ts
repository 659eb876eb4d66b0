#!/usr/bin/env node
import { complain, terminal } from "./effects.ts";
import { run } from "./program.ts";
import { forgetArticles } from "./spare-memory.ts";
import { messages, uiOf } from "./ui.ts";

// Whoever reads our output may stop early (`| head`): that ends the program, quietly. A full disk ends it with a word.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
    if (stream === process.stdout) complain(terminal, `${messages[uiOf(process.env)].notWritten} (${message})`);
    process.exit(2);
  });

forgetArticles();
process.exitCode = await run(process.argv.slice(2));
