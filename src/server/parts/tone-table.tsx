import { type PloverType, ploverTypes } from "../../model/index.ts";
import { type Locale, words } from "../words.ts";
import { Table } from "./table.tsx";

/** Engagements by PLOVER type with the intensity of each, from the friendliest to the most hostile. */
export function ToneTable(props: {
  counted: readonly { readonly key: PloverType; readonly count: number }[];
  locale: Locale;
}) {
  const { counted, locale } = props;
  const labels = words[locale].dossier;
  const counts = new Map(counted.map(({ key, count }) => [key, count]));
  const types = (Object.keys(ploverTypes) as PloverType[])
    .map((type) => ({ type, n: counts.get(type) ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => ploverTypes[b.type].score - ploverTypes[a.type].score);
  return (
    <Table
      label={labels.tone}
      entries={types}
      columns={[
        { head: labels.ploverType, cell: ({ type }) => ploverTypes[type][locale] },
        { head: "n", isNumber: true, cell: ({ n }) => n },
        { head: labels.intensity, isNumber: true, cell: ({ type }) => ploverTypes[type].score.toLocaleString(locale) },
      ]}
    />
  );
}
