import { z } from "zod";
import { colon } from "../french.ts";
import { openApiOf, parametersOf, summaryOf } from "../api/index.ts";
import type { Form } from "../forms.ts";
import { formsOf, type Page, page } from "../page.ts";
import { Table } from "../parts/table.tsx";
import { type Locale, words } from "../words.ts";

// biome-ignore lint/suspicious/noExplicitAny: pages of every type stand in one list
type AnyPage = Page<any, any>;

/** How the site is asked by programs: every page with what it takes and the forms that it has. */
export const apiPage = (pages: readonly AnyPage[]) =>
  page({
    path: "/api",
    query: z.strictObject({}),
    load: async () => pages,
    title: (_, locale) => words[locale].api.title,
    description: (_, locale) => words[locale].api.lead,
    json: (_, { base }) => openApiOf(pages, base),
    draw: (_, { locale }) => (
      <>
        <h1>{words[locale].api.title}</h1>
        <p class="lead">{words[locale].api.lead}</p>
        <p>
          <a href="/api/openapi.json">OpenAPI 3.1</a>
        </p>
        {pages.map((each) => (
          <Described page={each} locale={locale} />
        ))}
      </>
    ),
  });

function Described({ page: each, locale }: { page: AnyPage; locale: Locale }) {
  const labels = words[locale].api;
  const described: Readonly<Record<string, string>> = labels.parameters;
  const path = each.path === "/" ? "/index" : each.path.replace(/:(\w+)/gu, "{$1}");
  const parameters = parametersOf(each);
  return (
    <section>
      <h2>{summaryOf(each, locale)}</h2>
      <p>
        <code>{`/${locale}${path}`}</code>{" "}
        {formsOf(each).map((form: Form) => (
          <>
            <code>{form}</code>{" "}
          </>
        ))}
      </p>
      {parameters.length > 0 && (
        <Table
          label={`${labels.parameter}${colon[locale]}${summaryOf(each, locale)}`}
          entries={parameters}
          columns={[
            { head: labels.parameter, cell: ({ name }) => <code>{name}</code> },
            {
              head: labels.values,
              isLong: true,
              cell: ({ name, schema }) =>
                described[name] ?? (Array.isArray(schema.enum) ? schema.enum.join(", ") : String(schema.type ?? "")),
            },
          ]}
        />
      )}
    </section>
  );
}
