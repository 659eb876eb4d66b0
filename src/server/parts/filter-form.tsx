import { domains } from "../../model/index.ts";
import { partyName } from "../../world/labels.ts";
import type { Archive } from "../../store/index.ts";
import { type BoardQuery, partyCode } from "../filters.ts";
import { partyChoices } from "../party-choices.ts";
import { type Locale, words } from "../words.ts";

type Labelled = Readonly<Record<string, { readonly en: string; readonly fr: string }>>;

/** The form that narrows a list down. It works without a script: it only makes an address. */
export function FilterForm(props: {
  archive: Archive;
  locale: Locale;
  action: string;
  query: BoardQuery;
  kinds: Labelled;
  statuses?: Labelled;
  orders?: Labelled;
  withDomains?: boolean;
}) {
  const { archive, locale, action, query, kinds, statuses, orders, withDomains = false } = props;
  const labels = words[locale].filters;
  return (
    <form class="filters" action={action} aria-label={labels.label}>
      <PartyField archive={archive} party={query.party} locale={locale} />
      <Choice name="kind" label={labels.kind} options={kinds} chosen={query.kind} locale={locale} />
      {withDomains && (
        <Choice name="domain" label={labels.domain} options={domains} chosen={query.domain} locale={locale} />
      )}
      {statuses && (
        <Choice name="status" label={labels.status} options={statuses} chosen={query.status} locale={locale} />
      )}
      <DaysFields from={query.from} to={query.to} locale={locale} />
      {orders && <OrderField orders={orders} chosen={query.sort} locale={locale} />}
      <button type="submit">{labels.apply}</button>
    </form>
  );
}

/** A party by its name or code, with names as suggestions: the browser offers them without any script. */
export function PartyField(props: { archive: Archive; party: string | undefined; locale: Locale }) {
  const { archive, party, locale } = props;
  return (
    <label>
      {words[locale].filters.party}
      <input {...partyInput(party, locale)} />
      <PartyNames archive={archive} locale={locale} />
    </label>
  );
}

/** What the field is in which a party is written. The page has to hold `PartyNames` once. */
export const partyInput = (party: string | undefined, locale: Locale) => ({
  ...{ name: "party", value: shownAs(party, locale), list: "party-names" },
  ...{ size: 18, maxlength: 100 },
});

/** What is suggested where a party is written: those with most on file. */
export const PartyNames = async ({ archive, locale }: { archive: Archive; locale: Locale }) => (
  <datalist id="party-names">
    {(await partyChoices(archive, locale)).map((name) => (
      <option value={name} />
    ))}
  </datalist>
);

/** By its name where that leads to it again, else by its code. */
function shownAs(party: string | undefined, locale: Locale): string {
  if (party === undefined) return "";
  const name = partyName(party, locale);
  return partyCode(name) === party ? name : party;
}

/** What the list is sorted by: the first is the usual order, and need not be named. */
function OrderField(props: { orders: Labelled; chosen: string | undefined; locale: Locale }) {
  const { orders, chosen, locale } = props;
  return (
    <label>
      {words[locale].filters.sort}
      <select name="sort">
        {Object.entries(orders).map(([key, text], place) => (
          <option value={place === 0 ? "" : key} selected={key === chosen}>
            {text[locale]}
          </option>
        ))}
      </select>
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
