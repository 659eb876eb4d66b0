import type { Concentration } from "../../dossier/index.ts";
import { type Locale, words } from "../words.ts";
import { Table } from "./table.tsx";

/** A measure with what it is taken of: "partners, by contact", or a party's name. */
export interface NamedMeasure {
  readonly name: string;
  readonly measured: Concentration;
}

const numbers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat("fr", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 2 }),
};

/** "0.42", or a dash where a measure is not defined or of too few to be told. */
export const measureText = (value: number | null, locale: Locale): string =>
  value === null ? "–" : numbers[locale].format(value);

/** Where 95 of 100 resampled values lie, or a dash. */
export const intervalText = ({ interval, tooFew }: Pick<Concentration, "interval" | "tooFew">, locale: Locale) =>
  interval && !tooFew ? `${measureText(interval.low, locale)}–${measureText(interval.high, locale)}` : "–";

/** Measures of how engagements are spread, with n and an interval; of too few nothing is said. */
export function MeasuresTable({ measures, locale }: { measures: readonly NamedMeasure[]; locale: Locale }) {
  const labels = words[locale].party;
  const figure = (of: (measured: Concentration) => string) => ({
    isNumber: true,
    cell: ({ measured }: NamedMeasure) => (measured.tooFew ? "–" : of(measured)),
  });
  return (
    <Table
      label={labels.diversification}
      entries={measures}
      columns={[
        { head: labels.by, cell: ({ name }) => name },
        {
          head: "n",
          isNumber: true,
          cell: ({ measured }) => (measured.tooFew ? `${measured.n} (${labels.tooFew})` : measured.n),
        },
        { head: labels.hhi, ...figure(({ hhi }) => measureText(hhi, locale)) },
        { head: labels.interval, ...figure((measured) => intervalText(measured, locale)) },
        { head: labels.normalised, ...figure(({ normalised }) => measureText(normalised, locale)) },
        { head: labels.effective, ...figure(({ effective }) => measureText(effective, locale)) },
        { head: labels.evenness, ...figure(({ evenness }) => measureText(evenness, locale)) },
      ]}
    />
  );
}
