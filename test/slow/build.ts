import { execFileSync } from "node:child_process";

/** Builds the program once for all tests that run it as its users do. */
export default function setup() {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
