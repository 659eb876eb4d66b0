#!/usr/bin/env node
import { run } from "./program.ts";
import { forgetArticles } from "./spare-memory.ts";

// Whoever reads our output may stop early (`| head`): that ends the program, quietly.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

forgetArticles();
process.exitCode = await run(process.argv.slice(2));
