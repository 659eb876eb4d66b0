// TypeScript copies no data: the lexicons and lists that the code reads at run time go beside it here.
import { cpSync } from "node:fs";

cpSync("src", "dist", {
  recursive: true,
  filter: (path) => !path.endsWith(".ts"),
});
