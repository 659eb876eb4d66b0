import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, siteArticles } from "./site.ts";
import { viewArticles } from "./view-articles.ts";

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: { enum?: string[] } }[];
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}
interface Description {
  paths: Record<string, { get: Operation }>;
}

let site: Awaited<ReturnType<typeof openSite>>;
let description: Description;
/** What stands for each part of an address. */
let examples: Record<string, string>;
beforeAll(async () => {
  site = await openSite([...siteArticles, ...viewArticles]);
  description = (await (await site.get("/api/openapi.json")).json()) as Description;
  const idOf = async (list: string) => JSON.parse(await (await site.get(`/en/${list}.json`)).text())[0].id as string;
  examples = {
    party: "GHA",
    a: "GHA",
    b: "KEN",
    name: "Ama Mensah",
    event: "NAM summit",
    q: "trade",
    "/articles/:id": "wire",
  };
  for (const list of ["engagements", "commitments"]) examples[`/${list}/:id`] = await idOf(list);
}, 60_000);
afterAll(() => site.archive.close());

/** The address of an operation, with an example for each of its parts. */
function addressOf(path: string, locale: string): string {
  return path.replace("{locale}", locale).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const list = `/${path.split("/")[2]}/:id`;
    const example = name === "id" ? examples[list] : examples[name];
    return encodeURIComponent(example ?? `no example of ${name}`);
  });
}

it("is a valid description by OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...description });
  expect(errors ?? []).toEqual([]);
  expect([valid, validator.version]).toEqual([true, "3.1"]);
});

it("tells of every form of every page, each once", () => {
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const path of ["/{locale}/engagements.json", "/{locale}/dyads/{a}/{b}.svg", "/{locale}/articles/{id}.bib"])
    expect(Object.keys(description.paths)).toContain(path);
});

it.each(["en", "fr"])("holds of every address it names, in %s", async (locale) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [path, { get }] of Object.entries(description.paths)) {
    const response = await site.get(addressOf(path, locale));
    const [[type = "", { schema }] = ["", { schema: {} }]] = Object.entries(get.responses["200"]?.content ?? {});
    expect([path, response.status, response.headers.get("content-type")]).toEqual([
      path,
      200,
      expect.stringContaining(type),
    ]);
    const body = await response.text();
    const isValid = ajv.validate(schema, type.includes("json") ? JSON.parse(body) : body);
    expect([path, isValid ? [] : ajv.errors]).toEqual([path, []]);
  }
});

describe("every parameter it names", () => {
  it("is taken, with each value of its list", async () => {
    for (const [path, { get }] of Object.entries(description.paths).filter(([path]) => path.endsWith(".json")))
      for (const { name, schema } of get.parameters.filter((parameter) => parameter.in === "query"))
        for (const value of schema.enum ?? []) {
          const { status } = await site.get(`${addressOf(path, "en")}?${new URLSearchParams({ [name]: value })}`);
          expect([path, name, value, status]).toEqual([path, name, value, 200]);
        }
  });

  it("is the only one that is taken", async () => {
    for (const path of Object.keys(description.paths)) {
      const response = await site.get(`${addressOf(path, "en")}?colour=red`);
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.text()).toContain("colour");
    }
  });
});

it.each(["en", "fr"])("is there to be read in %s", async (locale) => {
  const page = await (await site.get(`/${locale}/api`)).text();
  for (const path of ["/engagements", "/dyads/{a}/{b}", "/search"]) expect(page).toContain(`/${locale}${path}`);
  expect(page).not.toMatch(/undefined|\[object/u);
});

it("leads from /api to the visitor's language", async () => {
  expect((await site.get("/api")).headers.get("location")).toBe("/en/api");
});
