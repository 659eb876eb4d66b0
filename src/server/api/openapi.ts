import { z } from "zod";
import { type Form, forms } from "../forms.ts";
import { formsOf, type Page } from "../page.ts";
import { words } from "../words.ts";
import { row } from "./shapes.ts";

/** Part of a document that describes the site (OpenAPI 3.1). */
type Part = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: pages of every type stand in one list
type AnyPage = Page<any, any>;

const schemaOf = (shape: z.ZodType, io: "input" | "output" = "output"): Part => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return schema;
};

/** Every form of every page, as the pages themselves tell what they take and give. */
export const openApiOf = (pages: readonly AnyPage[], base: string): Part => ({
  openapi: "3.1.1",
  info: {
    title: "Chancery",
    version: "1",
    summary: "Who met whom, about what, and what became of what was promised",
    description:
      "Every page of the site, as data. The ending of an address chooses the form; without one it is the page itself. " +
      "Lists are given whole, exactly as filtered. Every answer has an ETag; addresses may be asked from any site.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: base }],
  paths: Object.fromEntries(
    pages.flatMap((page) => formsOf(page).map((form) => [pathOf(page, form), pathItem(page, form)])),
  ),
  components: {
    schemas: { Problem: problem },
    responses: Object.fromEntries(
      Object.entries(refusals).map(([name, description]) => [
        name,
        {
          description,
          content: {
            "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
            "text/plain": {},
          },
        },
      ]),
    ),
  },
});

const refusals = {
  WrongParameter: "A parameter that the page does not take, or not in this way: it is named.",
  NotFound: "There is nothing at this address.",
};

const problem: Part = {
  type: "object",
  required: ["status", "title", "detail"],
  properties: {
    status: { type: "integer" },
    title: { type: "string" },
    detail: { type: "string" },
    field: { type: "string", description: "The parameter that is wrong" },
    possible: { type: "array", items: { type: "string" }, description: "What could have been given in its place" },
  },
};

/** "/dyads/:a/:b" as "/{locale}/dyads/{a}/{b}.json". */
const pathOf = ({ path }: AnyPage, form: Form) =>
  `/{locale}${path === "/" ? "/index" : path.replace(/:(\w+)/gu, "{$1}")}${form}`;

/** What the page says it is, by its path. */
export const summaryOf = ({ path }: AnyPage, locale: "en" | "fr"): string => {
  const known: Readonly<Record<string, string>> = words[locale].api.pages;
  return known[path] ?? path;
};

function pathItem(page: AnyPage, form: Form): Part {
  const name =
    page.path
      .replace(/[^a-z]+/giu, " ")
      .trim()
      .replaceAll(" ", "_") || "home";
  return {
    get: {
      operationId: `${name}${form.replaceAll(".", "_")}`,
      summary: `${summaryOf(page, "en")}: ${forms[form].label}`,
      parameters: [...inPath(page), ...inQuery(page, form)],
      responses: {
        200: { description: forms[form].label, content: { [forms[form].type]: { schema: bodyOf(page, form) } } },
        ...(page.canonical && { 301: { description: "The path names it in other words: where links lead to" } }),
        304: { description: "The visitor has it already" },
        400: { $ref: "#/components/responses/WrongParameter" },
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}

function inPath({ path }: AnyPage): Part[] {
  const names = [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name as string);
  const described: Readonly<Record<string, string>> = words.en.api.parameters;
  return [
    { name: "locale", in: "path", required: true, schema: { type: "string", enum: ["en", "fr"] } },
    ...names.map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
      ...(described[name] && { description: described[name] }),
    })),
  ];
}

/** The parameters that a page takes: name, JSON Schema, and whether it must be given. */
export function parametersOf({ query }: AnyPage): { name: string; schema: Part; required: boolean }[] {
  const { properties = {}, required = [] } = schemaOf(query, "input") as { properties?: object; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, schema, required: required.includes(name) }));
}

function inQuery(page: AnyPage, form: Form): Part[] {
  const described: Readonly<Record<string, string>> = words.en.api.parameters;
  const parameters = parametersOf(page).map(({ name, schema, required }) => ({
    name,
    in: "query",
    required,
    schema,
    ...(described[name] && { description: described[name] }),
  }));
  const charts = Object.keys(page.charts ?? {});
  if (form !== ".svg" || charts.length === 0) return parameters;
  return [...parameters, { name: "chart", in: "query", required: false, schema: { type: "string", enum: charts } }];
}

function bodyOf(page: AnyPage, form: Form): Part {
  if (form === ".json")
    return page.shape ? schemaOf(page.shape) : page.json ? {} : { type: "array", items: schemaOf(row) };
  if (form === ".csl.json") return cslItems;
  if (form === ".feed.json") return jsonFeed;
  return { type: "string" };
}

const cslItems: Part = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "type", "title", "URL"],
    properties: {
      id: { type: "string" },
      type: { type: "string" },
      title: { type: "string" },
      URL: { type: "string" },
    },
  },
};

const jsonFeed: Part = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string" },
    items: { type: "array", items: { type: "object", required: ["id"], properties: { id: { type: "string" } } } },
  },
};
