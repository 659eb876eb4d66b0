import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each(["spareMemory", "forgetArticles"])("%s is a setting that this version of the engine knows", (name) => {
  const script = `import("./src/cli/spare-memory.ts").then((settings) => { settings.${name}(); console.log("set"); })`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "set\n", stderr: "" });
});
