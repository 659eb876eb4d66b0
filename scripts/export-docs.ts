import { commitmentColumns } from "../src/export/commitment-columns.ts";
import { engagementColumns } from "../src/export/engagement-columns.ts";
import { type Exporter, type ExportSource, exporters } from "../src/export/index.ts";
import { tenureColumns } from "../src/export/tenure-columns.ts";
import { stateName } from "../src/world/index.ts";
import { aPromise, aReview, aTenure, aVisit } from "../test/export/examples.ts";
import { sourceOf } from "../test/export/source.ts";

/** The archive of the examples: one visit, one promise, one tenure. */
const source: ExportSource = sourceOf(
  { engagements: [aVisit], commitments: [aPromise], tenures: [aTenure], reviewed: [aReview] },
  {
    nameOf: (party) => stateName(party, "en"),
    evidence: async (ids) =>
      new Map(ids.map((id) => [id, [{ start: 12, end: 42, text: "Mali’s Minister visited Tehran" }]])),
    program: "chancery 0.1.0",
  },
);

/** docs/exports.md with its generated parts written anew: what stands between `<!-- name -->` and `<!-- /name -->`. */
export async function withGeneratedParts(document: string): Promise<string> {
  const parts = new Map([["formats", formats()]]);
  parts.set("fields engagements", columnTable(engagementColumns));
  parts.set("fields commitments", columnTable(commitmentColumns));
  parts.set("fields tenures", columnTable(tenureColumns));
  for (const exporter of exporters)
    if (!exporter.name.endsWith("-parquet")) parts.set(`example ${exporter.name}`, await exampleOf(exporter));
  return [...parts].reduce((text, [name, content]) => replaced(text, name, content), document);
}

function replaced(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/exports.md has no place for "${name}"`);
  return `${document.slice(0, from)}${start}\n${content.trimEnd()}\n${document.slice(to)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const code = (text: string) => `\`${text}\``;

const formats = () =>
  table(
    ["format", "also", "what it is", "holds", "media type", "extension"],
    exporters.map(({ name, aliases, summary, describes, mediaType, extension }) => [
      code(name),
      (aliases ?? []).map(code).join(", "),
      summary.en,
      describes,
      code(mediaType),
      code(`.${extension}`),
    ]),
  );

const columnTable = (columns: readonly { name: string; type: string; meaning: string }[]) =>
  table(
    ["column", "type", "meaning"],
    columns.map(({ name, type, meaning }) => [code(name), type, meaning]),
  );

/** What the example archive gives: objects spread over lines so that they can be read. */
async function exampleOf(exporter: Exporter): Promise<string> {
  let text = "";
  for await (const chunk of exporter.write(source)) text += chunk;
  if (/csv/u.test(exporter.mediaType)) return fenced("csv", text.replaceAll("\r\n", "\n"));
  if (/xml/u.test(exporter.mediaType)) return fenced("xml", text);
  const objects = text
    .trimEnd()
    .split("\n")
    .map((line) => spread(JSON.parse(line)));
  return fenced("json", objects.join("\n"));
}

const fenced = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** JSON over several lines, with short lists and objects on one. */
const spread = (value: unknown) =>
  JSON.stringify(value, null, 2).replace(/([[{])\n\s+([^[\]{}]{0,110}?)\n\s+([\]}])/gu, (_, open, inner) => {
    const line = inner.replace(/\s*\n\s*/gu, " ");
    return open === "{" ? `{ ${line} }` : `[${line}]`;
  });
