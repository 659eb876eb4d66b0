import fc from "fast-check";
import jsonld from "jsonld";
import { expect, it } from "vitest";
import { jsonld as exporter } from "../../src/export/jsonld.ts";
import { dueOf, standing } from "../../src/model/index.ts";
import { aPromise, aTenure, aVisit } from "./examples.ts";
import { held } from "./read-table.ts";
import { archive } from "./records.ts";
import { linesOf, sourceOf, today } from "./source.ts";

type Node = Record<string, { "@value"?: unknown; "@id"?: string }[]> & { "@id": string; "@type": string[] };
/** `safe` throws on any term that the context does not define; the published types do not know it. */
const expand = jsonld.expand as (line: object, options: object) => Promise<Node[]>;
const schema = "https://schema.org/";
const own = "urn:chancery:term:";

const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`);
};

/** Each line expanded, without a network. */
async function nodesOf(filed: Parameters<typeof sourceOf>[0]): Promise<Node[]> {
  const lines = await linesOf(exporter, sourceOf(filed));
  return Promise.all(
    lines.map(async (line) => {
      const [node] = await expand(line, { documentLoader: noNetwork, safe: true });
      return node as Node;
    }),
  );
}
const values = (node: Node, term: string) => (node[term] ?? []).map((value) => value["@value"]);
const each = (node: Node, term: string) => (node[schema + term] ?? []) as unknown as Node[];

it("expands offline to all that each record says", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const nodes = await nodesOf(filed);
      const of = (type: string) => nodes.filter((node) => node["@type"][0] === schema + type);
      expect(of("Event").map(eventRead)).toEqual(
        held(filed.engagements).map((record) => ({
          id: record.id,
          kind: record.kind,
          date: record.date,
          parties: record.parties,
          actors: record.actors,
          recipients: record.recipients,
          people: record.people,
          topics: record.topics,
          domains: record.domains,
          host: record.host_event,
          city: record.city,
          country: record.country,
          sources: record.sources,
        })),
      );
      expect(of("PlanAction").map(planRead)).toEqual(
        held(filed.commitments).map((record) => ({
          id: record.id,
          kind: record.kind,
          date: record.date,
          due: dueOf(record),
          status: standing(record, today),
          parties: record.parties,
          by: record.announced_by,
          topics: record.topics,
          kept: record.fulfilled_by === null ? null : `urn:chancery:engagement:${record.fulfilled_by}`,
          sources: record.sources,
        })),
      );
      expect(
        of("Person").map((node) => [first(node, `${schema}name`), values(node, `${schema}alternateName`)]),
      ).toEqual(held(filed.tenures).map(({ person, names }) => [person, names]));
    }),
    { numRuns: 50 },
  );
});

const first = (node: Node | undefined, term: string) => (node ? (values(node, term)[0] ?? null) : null);
const ids = (nodes: Node[]) => nodes.map((node) => first(node, `${schema}identifier`));

function eventRead(node: Node) {
  const attending = each(node, "attendee");
  const isPerson = (one: Node) => one["@type"][0] === `${schema}Person`;
  const address = each(each(node, "location")[0] ?? node, "address")[0];
  return {
    id: first(node, `${schema}identifier`),
    kind: first(node, `${own}kind`),
    date: first(node, `${own}date`),
    parties: ids(attending.filter((one) => !isPerson(one))),
    actors: ids(each(node, "organizer")),
    recipients: values(node, `${own}recipient`),
    people: attending.filter(isPerson).map((one) => first(one, `${schema}name`)),
    topics: values(node, `${schema}keywords`),
    domains: values(node, `${own}domain`),
    host: first(each(node, "superEvent")[0], `${schema}name`),
    city: first(address, `${schema}addressLocality`),
    country: first(node, `${own}country`),
    sources: ids(each(node, "subjectOf")),
  };
}

function planRead(node: Node) {
  return {
    id: first(node, `${schema}identifier`),
    kind: first(node, `${own}kind`),
    date: first(node, `${schema}startTime`),
    due: first(node, `${own}due`),
    status: first(node, `${own}status`),
    parties: ids(each(node, "participant")),
    by: ids(each(node, "agent")),
    topics: values(node, `${own}topic`),
    kept: each(node, "result")[0]?.["@id"] ?? null,
    sources: ids(each(node, "subjectOf")),
  };
}

it("links records by the addresses of a site where there is one", async () => {
  const source = sourceOf(
    { commitments: [{ ...aPromise, fulfilled_by: aVisit.id }] },
    { base: "https://file.example" },
  );
  expect(await linesOf(exporter, source)).toMatchObject([
    {
      "@id": `https://file.example/commitments/${aPromise.id}`,
      result: { "@id": `https://file.example/engagements/${aVisit.id}` },
    },
  ]);
});

it("tells where and when in schema.org's words", async () => {
  const [visit, tenure] = await linesOf(exporter, sourceOf({ engagements: [aVisit], tenures: [aTenure] }));
  expect(visit).toMatchObject({
    "@type": "Event",
    name: "Visit: <IRN> – <MLI>",
    startDate: "2025-10-15",
    location: { "@type": "Place", name: "Tehran, <IRN>", address: { addressCountry: "IR" } },
  });
  expect(tenure).toMatchObject({ "@type": "Person", jobTitle: "Foreign Minister" });
});
