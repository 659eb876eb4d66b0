import { defaultModel, Model } from "@alephdata/followthemoney";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ftm } from "../../src/export/ftm.ts";
import type { Entity } from "../../src/export/ftm-entity.ts";
import { standing } from "../../src/model/index.ts";
import { aPromise, aTenure, aVisit } from "./examples.ts";
import { held } from "./read-table.ts";
import { archive } from "./records.ts";
import { linesOf, sourceOf, today } from "./source.ts";

/** The published schemata. */
const model = new Model(defaultModel as unknown as ConstructorParameters<typeof Model>[0]);
const listed: Record<string, (value: string) => boolean> = {
  date: (value) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value),
  country: (value) => valuesOf("country").includes(value),
  language: (value) => valuesOf("language").includes(value),
  url: (value) => /^https?:/u.test(value),
};
const valuesOf = (type: string) => [...model.getType(type).values.keys()];

/** Fails where an entity is not as the schemata say, its links included. */
function check(entities: readonly Entity[]) {
  const byId = new Map(entities.map((entity) => [entity.id, model.getSchema(entity.schema)]));
  for (const { schema: name, properties } of entities) {
    const schema = model.getSchema(name);
    expect(schema.abstract).toBe(false);
    for (const required of schema.required ?? []) expect(Object.keys(properties)).toContain(required);
    for (const [key, values] of Object.entries(properties)) {
      const property = schema.getProperty(key);
      expect(property.stub, `${name}:${key}`).toBe(false);
      for (const value of values) {
        if (property.type.name === "entity") expect(byId.get(value)?.isA(property.getRange().name)).toBe(true);
        expect(listed[property.type.name]?.(value) ?? true, `${name}:${key} ${value}`).toBe(true);
      }
    }
  }
}

it("fits the published schemata, and every link leads to an entity of the right kind", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => check(await linesOf(ftm, sourceOf(filed)))),
    { numRuns: 25 },
  );
});

it("gives back what each record says", async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (filed) => {
      const entities: Entity[] = await linesOf(ftm, sourceOf(filed));
      const names = new Map(entities.map(({ id, properties }) => [id, properties.name?.[0] ?? ""]));
      const read = entities
        .filter(({ schema }) => schema === "Event")
        .map(({ properties }) => ({
          id: properties.recordId?.[0],
          keywords: properties.keywords,
          involved: properties.involved?.map((id) => names.get(id)),
          organizer: properties.organizer?.map((id) => names.get(id)) ?? [],
        }));
      const named = (parties: readonly string[]) => parties.map((party) => `<${party}>`);
      const engagements = held(filed.engagements).map((record) => ({
        id: record.id,
        keywords: ["engagement", record.kind, record.status, ...record.domains, ...record.topics],
        involved: [...named(record.parties), ...record.people],
        organizer: named(record.actors),
      }));
      const commitments = held(filed.commitments).map((record) => ({
        id: record.id,
        keywords: ["commitment", record.kind, standing(record, today), ...record.topics],
        involved: named(record.parties),
        organizer: named(record.announced_by),
      }));
      expect(read).toEqual([...engagements, ...commitments]);
      const occupancies = entities.filter(({ schema }) => schema === "Occupancy");
      expect(
        occupancies.map(({ properties }) => [names.get(properties.holder?.[0] as string), properties.date]),
      ).toEqual(held(filed.tenures).map(({ person, first, last }) => [person, [...new Set([first, last])]]));
    }),
    { numRuns: 25 },
  );
});

describe("an entity", () => {
  const all = { engagements: [aVisit], commitments: [aPromise], tenures: [aTenure] };

  it("has the same id in every export", async () => {
    expect(await linesOf(ftm, sourceOf(all))).toEqual(await linesOf(ftm, sourceOf(all)));
  });

  it("is written once", async () => {
    const lines = await linesOf(ftm, sourceOf({ engagements: [aVisit, { ...aVisit, id: "another" }] }));
    expect(lines.map(({ schema }) => schema)).toEqual([
      "PublicBody",
      "PublicBody",
      "Person",
      "Person",
      "Article",
      "Article",
      "Event",
      "Event",
    ]);
  });

  it("names a country by its two letters", async () => {
    const [iran] = await linesOf(ftm, sourceOf(all));
    expect(iran).toMatchObject({ schema: "PublicBody", properties: { name: ["<IRN>"], country: ["ir"] } });
  });
});
