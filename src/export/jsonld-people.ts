import { offices, type Tenure } from "../model/index.ts";
import { articleNode, type NodeSource, partyNode } from "./jsonld-nodes.ts";
import type { Filed } from "./table.ts";
import { uriOf } from "./text.ts";

/** Who held an office, as a schema.org Person with a role: seen in it from the first day to the last. */
export function personNode({ record, articles }: Filed<Tenure>, source: NodeSource) {
  return {
    "@id": uriOf(source, "tenure", record.id),
    "@type": "Person",
    identifier: record.id,
    name: record.person,
    alternateName: record.names,
    jobTitle: offices[record.office][source.language],
    affiliation: {
      "@type": "OrganizationRole",
      roleName: record.office,
      affiliation: partyNode(record.of, source),
    },
    subjectOf: articles.map((article) => articleNode(article, source)),
    "chancery:firstSeen": record.first,
    "chancery:lastSeen": record.last,
  };
}
