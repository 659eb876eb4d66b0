// Bundles what runs in the browser and needs packages into src/server/static, where the site looks for its files.
import { readdirSync } from "node:fs";
import { build } from "esbuild";

const folder = "src/server/islands";
await build({
  entryPoints: readdirSync(folder).map((name) => `${folder}/${name}`),
  outdir: "src/server/static",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "inline",
});
