import { withArticles } from "./batches.ts";
import type { Exporter } from "./exporter.ts";
import { commitmentNode, context, engagementNode } from "./jsonld-nodes.ts";
import { personNode } from "./jsonld-people.ts";
import { jsonLine } from "./text.ts";

/** Each line is a document of its own. */
export const jsonld: Exporter = {
  name: "jsonld",
  mediaType: 'application/x-ndjson; profile="http://www.w3.org/ns/json-ld#compacted"',
  extension: "ndjsonld",
  describes: "everything",
  summary: {
    en: "schema.org events, plans and people, one JSON-LD document a line",
    fr: "événements, projets et personnes de schema.org, un document JSON-LD par ligne",
  },
  async *write(source) {
    const line = (node: object) => jsonLine({ "@context": context, ...node });
    for await (const told of withArticles(source, source.engagements())) yield line(engagementNode(told, source));
    for await (const told of withArticles(source, source.commitments())) yield line(commitmentNode(told, source));
    for await (const told of withArticles(source, source.tenures())) yield line(personNode(told, source));
  },
};
