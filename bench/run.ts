// npm run bench [-- names of benchmarks] [--quick] [--text FILE.jsonl] [--articles NUMBER [--most NUMBER]] [--archive ADDRESS]…
import { parseArgs } from "node:util";
import { forgetArticles } from "../src/cli/spare-memory.ts";
import { keep, writeDocument } from "./document.ts";
import { suites } from "./suites.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    text: { type: "string" },
    articles: { type: "string" },
    most: { type: "string" },
    archive: { type: "string", multiple: true, default: [] },
  },
});
const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. Known: ${suites.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
// as the program does that reads articles
forgetArticles();
const { articles, most, archive: archives, ...looks } = values;
const numbers = { ...(articles && { articles: Number(articles) }), ...(most && { most: Number(most) }) };
for (const suite of suites) {
  if (positionals.length > 0 && !positionals.includes(suite.name)) continue;
  console.error(`${suite.name} …`);
  const section = await suite.run({ ...looks, archives, ...numbers });
  if (section === null) continue;
  console.log(`## ${section.title}\n\n${section.markdown}\n`);
  // a quick look, or another text, says nothing that the document should repeat
  if (!values.quick && values.text === undefined) keep(suite.name, section);
}
if (!values.quick && values.text === undefined) writeDocument(suites.map(({ name }) => name));
