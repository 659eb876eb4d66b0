import { card } from "../src/cli/card.ts";
import { type Reading, read } from "../src/index.ts";

export const exampleText =
  "On the sidelines of the African Union summit in Addis Ababa, Ghana’s Foreign Minister, Ama Mensah, met her Kenyan counterpart, Peter Otieno, on Saturday. They discussed trade and health. Kenya announced that it will open an embassy in Accra by June 2026.";

const title = "Ghana and Kenya move closer";

/** The README with its example written anew: the text, the card and one record as JSON, each in its fenced block. */
export function withExample(readme: string): string {
  const reading = read({ id: "note", title, lang: "en", published: "2025-02-17", text: exampleText });
  const shown = card(theGist(reading), { ui: "en", text: exampleText, columns: 100 });
  const record = JSON.stringify(reading.engagements[0], null, 2)
    .replace(/\[\s+("[^\]]*?)\s+\]/gu, (_, items: string) => `[${items.replace(/\s*\n\s*/gu, " ")}]`)
    .replace(/\{\s+("start": \d+),\s+("end": \d+),\s+("text": "[^"]*")\s+\}/gu, "{ $1, $2, $3 }");
  return replaceBlock(replaceBlock(readme, "card", shown), "record", `${record}\n`);
}

/** What took place and what was promised: the first screen has room for no more. */
const theGist = (reading: Reading): Reading => ({
  ...reading,
  people: [],
  engagements: reading.engagements.filter(({ status }) => status === "held"),
  statements: [],
});

/** What stands between `<!-- name -->` and `<!-- /name -->` is the fenced block. */
function replaceBlock(readme: string, name: string, content: string): string {
  const [before = "", rest = ""] = readme.split(`<!-- ${name} -->`);
  const after = rest.split(`<!-- /${name} -->`)[1] ?? "";
  const fence = name === "record" ? "```json" : "```text";
  return `${before}<!-- ${name} -->\n${fence}\n${content}\`\`\`\n<!-- /${name} -->${after}`;
}
