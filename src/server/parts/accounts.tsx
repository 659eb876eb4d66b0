import { type Account, type AccountAspect, accountAspects, type Sayings } from "../../dossier/index.ts";
import { topicName } from "../../languages/topic-names.ts";
import { commitmentKinds, domains } from "../../model/index.ts";
import type { ArticleHead } from "../../store/index.ts";
import { dateName, partyName } from "../../world/labels.ts";
import type { Told } from "../accounts.ts";
import { links } from "../links.ts";
import { type Locale, say, words } from "../words.ts";

type Labelled = Readonly<Record<string, { readonly en: string; readonly fr: string } | undefined>>;
const labelIn = (list: Labelled, key: string, locale: Locale) => list[key]?.[locale] ?? key;

/** A value of an account in words: codes are named, "visit 2026-03" is a kind of promise and when it is due. */
function valueText(aspect: AccountAspect, value: string, locale: Locale): string {
  if (aspect === "topics") return topicName(value, locale);
  if (aspect === "domains") return labelIn(domains, value, locale);
  if (aspect === "commitments") return labelIn(commitmentKinds, value, locale);
  if (aspect === "countries") return partyName(value, locale);
  if (aspect !== "dues") return value;
  const [kind = "", due = ""] = value.split(" ");
  return `${labelIn(commitmentKinds, kind, locale)}, ${dateName(due, locale)}`;
}

/** What an account says, by aspect; nothing where it says nothing. */
function SayingsList({ label, sayings, locale }: { label: string; sayings: Sayings; locale: Locale }) {
  const said = accountAspects.filter((aspect) => sayings[aspect].length > 0);
  if (said.length === 0) return null;
  return (
    <>
      <p class="label">{label}</p>
      <dl class="facts">
        {said.map((aspect) => (
          <>
            <dt>{words[locale].accounts.aspects[aspect]}</dt>
            <dd>{sayings[aspect].map((value) => valueText(aspect, value, locale)).join(", ")}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

type Heads = ReadonlyMap<string, ArticleHead>;

function Side({ account, heads, locale }: { account: Account; heads: Heads; locale: Locale }) {
  const labels = words[locale].accounts;
  const hasAlone = accountAspects.some((aspect) => account.alone[aspect].length > 0);
  return (
    <section class="record">
      <h3>{account.side === null ? labels.press : partyName(account.side, locale)}</h3>
      <p class="label">
        {account.articles.map((id, i) => (
          <>
            {i > 0 && " · "}
            <a href={links.article(locale, id)}>{heads.get(id)?.outlet ?? heads.get(id)?.title ?? id}</a>
          </>
        ))}
      </p>
      {hasAlone ? (
        <SayingsList label={labels.alone} sayings={account.alone} locale={locale} />
      ) : (
        <SayingsList label={labels.says} sayings={account.says} locale={locale} />
      )}
    </section>
  );
}

/** The accounts of one engagement side by side, and what they share. */
export function AccountsOf({ told, heads, locale }: { told: Told; heads: Heads; locale: Locale }) {
  const { accounts, shared, silent } = told.accounts;
  const labels = words[locale].accounts;
  return (
    <>
      <div class="sides">
        {accounts.map((account) => (
          <Side account={account} heads={heads} locale={locale} />
        ))}
      </div>
      <SayingsList label={labels.shared} sayings={shared} locale={locale} />
      {silent.length > 0 && (
        <p class="note">{say(labels.silent, { names: silent.map((party) => partyName(party, locale)).join(", ") })}</p>
      )}
    </>
  );
}
