import { z } from "zod";
import accuracy from "../accuracy.json" with { type: "json" };
import { dateName, languageName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { page, type Row } from "../page.ts";
import { Table } from "../parts/table.tsx";
import { type Locale, say, words } from "../words.ts";

/** How the reader was measured: on which articles, when, and what came of it. */
type Measured = typeof accuracy;
type Layer = Measured["sets"][number]["layers"][number];

/** What is read, how, what can go wrong, and how often it does. */
export const method = page({
  path: "/method",
  query: z.strictObject({}),
  load: async (): Promise<Measured> => accuracy,
  title: (_, locale) => words[locale].method.title,
  description: (_, locale) => words[locale].method.lead,
  shape: shapes.accuracy,
  json: (data) => data,
  async *rows(): AsyncGenerator<Row> {
    for (const { name, lang, studied, articles, layers } of accuracy.sets)
      for (const layer of layers) yield { articles_of: name, lang, studied, articles, ...layer };
  },
  draw: ({ reader, measured, sets }, { locale }) => {
    const labels = words[locale].method;
    return (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        {labels.sections.map(({ title, paragraphs }) => (
          <>
            <h2>{title}</h2>
            {paragraphs.map((text) => (
              <p>{text}</p>
            ))}
          </>
        ))}
        <h2>{labels.accuracy}</h2>
        <p>{labels.articles}</p>
        <p class="note">{say(labels.measured, { reader, date: dateName(measured, locale) })}</p>
        {sets.map(({ lang, studied, articles, layers, falseAlarms }) => (
          <>
            <h3>
              {say(studied ? labels.studied : labels.unseen, { language: languageName(lang, locale), n: articles })}
            </h3>
            <Layers layers={layers} label={`${languageName(lang, locale)} ${articles}`} locale={locale} />
            <p class="note">{say(labels.falseAlarms, { ok: falseAlarms.ok, of: falseAlarms.of })}</p>
          </>
        ))}
      </>
    );
  },
});

function Layers({ layers, label, locale }: { layers: readonly Layer[]; label: string; locale: Locale }) {
  const labels = words[locale].method;
  const names: Readonly<Record<string, string>> = labels.layers;
  const percent = (share: number | null) =>
    share === null ? "–" : share.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 });
  return (
    <Table
      label={label}
      entries={layers}
      columns={[
        { head: labels.layer, cell: ({ layer }) => names[layer] ?? layer },
        { head: labels.gold, isNumber: true, cell: ({ gold }) => gold },
        { head: labels.read, isNumber: true, cell: ({ read }) => read },
        { head: labels.found, isNumber: true, cell: ({ found }) => found },
        { head: labels.precision, isNumber: true, cell: ({ precision }) => percent(precision) },
        { head: labels.recall, isNumber: true, cell: ({ recall }) => percent(recall) },
        { head: "F1", isNumber: true, cell: ({ f1 }) => percent(f1) },
      ]}
    />
  );
}
