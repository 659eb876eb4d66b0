import { percent } from "../french.ts";
import type { Child } from "hono/jsx";
import { z } from "zod";
import {
  type ArchiveRecord,
  type CommitmentRecord,
  commitmentKinds,
  dueOf,
  type EngagementRecord,
  engagementKinds,
  type Evidence,
  followUpStatuses,
  matchReasons,
  ruleOf,
  standing,
} from "../../model/index.ts";
import {
  type Archive,
  articleHeads,
  type ArticleHead,
  articleTexts,
  evidenceOf,
  recordById,
} from "../../store/index.ts";
import { dateName, partyName, placeName } from "../../world/labels.ts";
import { accountsFor, isToldTwice, type Told } from "../accounts.ts";
import { shapes } from "../api/index.ts";
import { citationOfPage } from "../cite/index.ts";
import { reviewWords } from "../desk/review/words.ts";
import { links } from "../links.ts";
import { recordLinked } from "../metadata/index.ts";
import { page } from "../page.ts";
import { AccountsOf } from "../parts/accounts.tsx";
import { Quote } from "../parts/quote.tsx";
import { domainsIn, Parties, Records, StatusTag, topicsIn, When, WhenHeld } from "../parts/records.tsx";
import { type Locale, say, words } from "../words.ts";
import { Fact, ReviewedBy } from "./article.tsx";

interface Data<Kind> {
  readonly record: Kind;
  readonly heads: ReadonlyMap<string, ArticleHead>;
  readonly texts: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, Evidence[]>;
  /** How each side tells of an engagement; null where there are not two accounts of it. */
  readonly told: Told | null;
  /** Whether readers can say what is wrong. */
  readonly isOpen: boolean;
}

/** A page for the records of one type. A record that took over from another is shown in its place. */
const recordPage = <Kind extends ArchiveRecord>(
  path: string,
  type: Kind["type"],
  draw: (props: Data<Kind> & { locale: Locale; today: string }) => Child,
) =>
  page<Record<string, never>, Data<Kind>>({
    path: `${path}/:id`,
    query: z.strictObject({}),
    async load({ archive, desk, params }) {
      const { db } = archive;
      const record = await recordById(db, params.id ?? "");
      if (record?.type !== type) return null;
      const articles = [
        ...record.sources,
        ...(record.type === "commitment" ? record.changes.map((c) => c.article) : []),
      ];
      const [heads, texts, evidence, told] = await Promise.all([
        articleHeads(db, articles),
        articleTexts(db, record.sources),
        evidenceOf(db, record.reports),
        record.type === "engagement" ? toldTwice(archive, record) : null,
      ]);
      return { record: record as Kind, heads, texts, evidence, told, isOpen: desk !== null };
    },
    title: ({ record }, locale) => titleOf(record, locale),
    cite: ({ record, heads }, asked) => ({
      ...citationOfPage(`${titleOf(record, asked.locale)}, ${dayOf(record, asked.locale)}`, asked),
      note: say(words[asked.locale].record.cited, {
        list: record.sources.map((id) => toldBy(heads.get(id), id)).join("; "),
      }),
    }),
    sources: ({ heads }) => heads.keys(),
    card: ({ record }, { archive, today, locale }) => (
      <Records archive={archive} records={[record]} today={today} locale={locale} />
    ),
    linked: ({ record, heads }, asked) => recordLinked(record, heads, asked),
    shape: type === "engagement" ? shapes.engagementRecord : shapes.commitmentRecord,
    json: ({ record, told }) => (told ? { ...record, accounts: told.accounts.accounts } : record),
    draw: (data, { locale, today }) => draw({ ...data, locale, today }),
  });

const kinds: Readonly<Record<string, { en: string; fr: string }>> = { ...commitmentKinds, ...engagementKinds };
const titleOf = ({ kind, parties }: ArchiveRecord, locale: Locale) =>
  `${kinds[kind]?.[locale]} · ${parties.map((party) => partyName(party, locale)).join(" – ")}`;
/** The day of a record; of an engagement without one, the day on which it was first reported. */
function dayOf(record: ArchiveRecord, locale: Locale): string {
  const labels = words[locale].record;
  if (record.date !== null) return dateName(record.date, locale);
  const reported = record.type === "engagement" ? record.reported : null;
  return reported === null ? labels.undated : `${labels.reported} ${dateName(reported, locale)}`;
}
/** "Gulf of Guinea Wire, 2025-02-17". */
const toldBy = (head: ArticleHead | undefined, id: string) =>
  [head?.outlet ?? head?.title ?? id, head?.published].filter(Boolean).join(", ");

async function toldTwice(archive: Archive, record: EngagementRecord): Promise<Told | null> {
  return (await accountsFor(archive, [record])).find(isToldTwice) ?? null;
}

export const engagement = recordPage<EngagementRecord>("/engagements", "engagement", ({ record, locale, ...rest }) => {
  const labels = words[locale].record;
  return (
    <article>
      <h1>{engagementKinds[record.kind][locale]}</h1>
      <p class="lead">
        <Parties parties={record.parties} locale={locale} />
      </p>
      <dl class="facts">
        <Fact label={labels.when} value={<WhenHeld record={record} locale={locale} />} />
        <Fact label={labels.where} value={placeName(record, locale)} />
        <Fact
          label={labels.within}
          value={record.host_event && <a href={links.event(locale, record.host_event)}>{record.host_event}</a>}
        />
        <Fact label={labels.who} value={record.people.length > 0 && <People names={record.people} locale={locale} />} />
        <Fact label={labels.about} value={domainsIn(locale, record.domains)} />
        <Fact label={labels.topics} value={topicsIn(locale, record.topics)} />
        <Fact label={labels.plover} value={[record.plover, record.mode].filter(Boolean).join(" · ")} />
        <Fact label={labels.confidence} value={percent(record.confidence, locale)} />
      </dl>
      {rest.told && (
        <>
          <h2>{words[locale].accounts.title}</h2>
          <p class="note">{words[locale].accounts.lead}</p>
          <AccountsOf told={rest.told} heads={rest.heads} locale={locale} />
        </>
      )}
      <Sources record={record} locale={locale} {...rest} />
    </article>
  );
});

export const commitment = recordPage<CommitmentRecord>("/commitments", "commitment", (props) => {
  const { record, locale, today, heads } = props;
  const labels = words[locale].record;
  const due = dueOf(record);
  return (
    <article>
      <h1>{commitmentKinds[record.kind][locale]}</h1>
      <p class="lead">
        <Parties parties={record.parties} locale={locale} />{" "}
        <StatusTag status={standing(record, today)} locale={locale} />
      </p>
      <dl class="facts">
        <Fact label={labels.when} value={<When date={record.date} locale={locale} />} />
        <Fact label={labels.due} value={due && <When date={due} locale={locale} />} />
        <Fact
          label={labels.announcedBy}
          value={record.announced_by.map((side) => partyName(side, locale)).join(", ")}
        />
        <Fact label={labels.topics} value={topicsIn(locale, record.topics)} />
        <Fact label={labels.confidence} value={percent(record.confidence, locale)} />
      </dl>
      {record.changes.length > 0 && (
        <>
          <h2>{labels.course}</h2>
          <ol>
            {record.changes.map(({ status, date, article, engagement: keeper }) => (
              <li>
                {date && <When date={date} locale={locale} />} {followUpStatuses[status][locale]}
                {keeper && (
                  <>
                    {" · "}
                    <a href={links.engagement(locale, keeper)}>{labels.keptBy}</a>
                  </>
                )}
                {" · "}
                <a href={links.article(locale, article)}>{heads.get(article)?.outlet ?? article}</a>
              </li>
            ))}
          </ol>
        </>
      )}
      <Sources {...props} />
    </article>
  );
});

function People({ names, locale }: { names: readonly string[]; locale: Locale }) {
  return (
    <>
      {names.map((name, i) => (
        <>
          {i > 0 && ", "}
          <a href={links.person(locale, name)}>{name}</a>
        </>
      ))}
    </>
  );
}

/** Every article that tells of it, with its words, and why they are held to tell of one thing. */
function Sources(props: Omit<Data<ArchiveRecord>, "told"> & { locale: Locale }) {
  const { record, heads, texts, evidence, isOpen, locale } = props;
  const labels = words[locale].record;
  const wordsOf = (article: string) =>
    record.reports.filter((report) => report.startsWith(`${article}#`)).flatMap((report) => evidence.get(report) ?? []);
  return (
    <>
      {record.reviewed && <ReviewedBy rules={[ruleOf(record.reviewed)]} locale={locale} />}
      {isOpen && (
        <p>
          <a href={links.suggest(locale, record.type, record.id)}>{reviewWords[locale].suggest.link}</a>
        </p>
      )}
      <h2>{labels.sourcesTitle}</h2>
      {record.sources.map((id) => {
        const head = heads.get(id);
        return (
          <section class="record">
            <h3 lang={head?.lang}>
              <a href={links.article(locale, id)}>{head?.title ?? id}</a>
            </h3>
            <p class="label">
              {[head?.outlet, head?.published && dateName(head.published, locale)].filter(Boolean).join(" · ")}
            </p>
            <blockquote lang={head?.lang}>
              <Quote text={texts.get(id) ?? ""} evidence={wordsOf(id)} />
            </blockquote>
          </section>
        );
      })}
      {record.matches.length > 0 && (
        <details>
          <summary>{labels.why}</summary>
          <ul class="note">
            {record.matches.map(({ score, reasons }) => (
              <li>
                {reasons.map(({ code, value }) => matchReasons[code][locale] + (value ? ` (${value})` : "")).join(", ")}{" "}
                · {percent(score, locale)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
