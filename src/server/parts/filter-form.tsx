import { domains } from "../../model/index.ts";
import type { ListQuery } from "../filters.ts";
import { type Locale, words } from "../words.ts";

type Labelled = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

/** The form that narrows a list down. It works without a script: it only makes an address. */
export function FilterForm(props: {
  locale: Locale;
  action: string;
  query: ListQuery;
  kinds: Labelled;
  statuses?: Labelled;
  withDomains?: boolean;
}) {
  const { locale, action, query, kinds, statuses, withDomains = false } = props;
  const labels = words[locale].filters;
  return (
    <form class="filters" action={action} aria-label={labels.label}>
      <PartyField party={query.party} locale={locale} />
      <Choice name="kind" label={labels.kind} options={kinds} chosen={query.kind} locale={locale} />
      {withDomains && (
        <Choice name="domain" label={labels.domain} options={domains} chosen={query.domain} locale={locale} />
      )}
      {statuses && (
        <Choice name="status" label={labels.status} options={statuses} chosen={query.status} locale={locale} />
      )}
      <DaysFields from={query.from} to={query.to} locale={locale} />
      <button type="submit">{labels.apply}</button>
    </form>
  );
}

/** A party, by its code. */
export function PartyField({ party, locale }: { party: string | undefined; locale: Locale }) {
  return (
    <label>
      {words[locale].filters.party}
      <input name="party" value={party ?? ""} size={10} maxlength={100} />
    </label>
  );
}

/** The first and the last day of what is looked for. */
export function DaysFields(props: { from: string | undefined; to: string | undefined; locale: Locale }) {
  const { from, to, locale } = props;
  return (
    <>
      <label>
        {words[locale].filters.from}
        <input type="date" name="from" value={from ?? ""} />
      </label>
      <label>
        {words[locale].filters.to}
        <input type="date" name="to" value={to ?? ""} />
      </label>
    </>
  );
}

/** A list to choose one from, or none. */
export function Choice(props: {
  name: string;
  label: string;
  options: Labelled;
  chosen: string | undefined;
  locale: Locale;
}) {
  const { name, label, options, chosen, locale } = props;
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{words[locale].filters.any}</option>
        {Object.entries(options).map(([key, text]) => (
          <option value={key} selected={key === chosen}>
            {text[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}
