import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("is a setting that this version of the engine knows", () => {
  const script =
    'import("./src/cli/spare-memory.ts").then(({ spareMemory }) => { spareMemory(); console.log("set"); })';
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "set\n", stderr: "" });
});
