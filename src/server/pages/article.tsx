import { z } from "zod";
import {
  commitmentKinds,
  commitmentStatuses,
  engagementKinds,
  engagementStatuses,
  type FoundCommitment,
  type FoundEngagement,
  offices,
  statementActs,
} from "../../model/index.ts";
import { articleById, articleHeads, type ArticleHead, type FiledArticle, storyOf } from "../../store/index.ts";
import { dateName, languageName, partyName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { page } from "../page.ts";
import { MarkedText, type Proven } from "../parts/marked-text.tsx";
import { domainsIn, Parties, When } from "../parts/records.tsx";
import { type Locale, say, words } from "../words.ts";

interface Data {
  readonly article: FiledArticle;
  readonly copies: readonly ArticleHead[];
}

export const article = page<Record<string, never>, Data>({
  path: "/articles/:id",
  query: z.strictObject({}),
  async load({ archive, params }) {
    const found = await articleById(archive.db, params.id as string);
    if (!found) return null;
    const story = await storyOf(archive.db, found.id);
    const others = (story?.articles ?? []).filter((id) => id !== found.id);
    return { article: found, copies: [...(await articleHeads(archive.db, others)).values()] };
  },
  title: ({ article }, locale) => article.title ?? words[locale].articles.untitled,
  description: ({ article }) => article.text.slice(0, 200).replace(/\s+/gu, " "),
  head: ({ article }) => <Metadata article={article} />,
  json: ({ article, copies }) => ({ ...article, copies: copies.map(({ id }) => id) }),
  draw: ({ article, copies }, { locale }) => <ArticlePage article={article} copies={copies} locale={locale} />,
});

/** Highwire tags, as citation managers and scholarly search read them. */
function Metadata({ article }: { article: FiledArticle }) {
  const tags = {
    citation_title: article.title,
    citation_author: article.reading.article.author,
    citation_publication_date: article.published?.replaceAll("-", "/"),
    citation_journal_title: article.outlet,
    citation_language: article.lang,
  };
  return <>{Object.entries(tags).map(([name, content]) => content && <meta name={name} content={content} />)}</>;
}

function ArticlePage({ article, copies, locale }: Data & { locale: Locale }) {
  const { reading } = article;
  const labels = words[locale].articles;
  const records: Proven[] = [
    ...reading.engagements.map(({ evidence }, i) => ({ anchor: `engagement-${i + 1}`, evidence })),
    ...reading.commitments.map(({ evidence }, i) => ({ anchor: `commitment-${i + 1}`, evidence })),
  ];
  return (
    <article>
      <h1 lang={article.lang}>{article.title ?? labels.untitled}</h1>
      <Byline article={article} locale={locale} />
      <div class="article">
        <div lang={article.lang}>
          <MarkedText text={article.text} records={records} furniture={reading.furniture} />
        </div>
        <aside aria-label={labels.read}>
          <p class="note">{records.length > 0 ? labels.choose : labels.nothing}</p>
          {reading.engagements.map((found, i) => (
            <EngagementBox found={found} anchor={`engagement-${i + 1}`} locale={locale} />
          ))}
          {reading.commitments.map((found, i) => (
            <CommitmentBox found={found} anchor={`commitment-${i + 1}`} locale={locale} />
          ))}
          <People article={article} locale={locale} />
          <Statements article={article} locale={locale} />
          {copies.length > 0 && (
            <>
              <h2>{labels.copies}</h2>
              <ul>
                {copies.map((copy) => (
                  <li>
                    <a href={links.article(locale, copy.id)}>{copy.outlet ?? copy.id}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </aside>
      </div>
    </article>
  );
}

function Byline({ article, locale }: { article: FiledArticle; locale: Locale }) {
  const labels = words[locale].articles;
  const author = article.reading.article.author;
  const parts = [
    author && say(labels.by, { author }),
    article.outlet,
    article.published && dateName(article.published, locale),
    languageName(article.lang, locale),
  ];
  const address = article.url && /^https?:\/\//iu.test(article.url) ? article.url : null;
  return (
    <p class="byline">
      {parts.filter(Boolean).join(" · ")}
      {address && (
        <>
          {" · "}
          <a href={address} rel="noopener external">
            {labels.source}
          </a>
        </>
      )}
    </p>
  );
}

function EngagementBox({ found, anchor, locale }: { found: FoundEngagement; anchor: string; locale: Locale }) {
  const labels = words[locale].record;
  const place = [found.city, found.country && partyName(found.country, locale)].filter(Boolean).join(", ");
  return (
    <section class="record" id={anchor}>
      <h2>
        <a href={`#words-${anchor}`}>{engagementKinds[found.kind][locale]}</a> ·{" "}
        <Parties parties={found.parties} locale={locale} />
      </h2>
      <dl class="facts">
        <Fact label={labels.status} value={engagementStatuses[found.status][locale]} />
        <Fact label={labels.when} value={found.date && <When date={found.date} locale={locale} />} />
        <Fact label={labels.where} value={place} />
        <Fact label={labels.within} value={found.host_event} />
        <Fact label={labels.who} value={found.people.join(", ")} />
        <Fact label={labels.about} value={domainsIn(locale, found.domains)} />
      </dl>
      <Rules found={found} locale={locale} />
    </section>
  );
}

function CommitmentBox({ found, anchor, locale }: { found: FoundCommitment; anchor: string; locale: Locale }) {
  const labels = words[locale].record;
  return (
    <section class="record" id={anchor}>
      <h2>
        <a href={`#words-${anchor}`}>{commitmentKinds[found.kind][locale]}</a> ·{" "}
        <Parties parties={found.parties} locale={locale} />
      </h2>
      <dl class="facts">
        <Fact label={labels.status} value={commitmentStatuses[found.status][locale]} />
        <Fact
          label={labels.announcedBy}
          value={found.announced_by.map((party) => partyName(party, locale)).join(", ")}
        />
        <Fact label={labels.due} value={found.due && <When date={found.due} locale={locale} />} />
      </dl>
      <Rules found={found} locale={locale} />
    </section>
  );
}

/** A line of facts, or nothing where nothing is known. */
export function Fact({ label, value }: { label: string; value: unknown }) {
  if (!value) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** How sure the reader was, and by which rules it was found: for those who ask. */
function Rules({ found, locale }: { found: FoundEngagement | FoundCommitment; locale: Locale }) {
  const labels = words[locale].record;
  return (
    <details>
      <summary>
        {labels.confidence} {Math.round(found.confidence * 100)} %
      </summary>
      <p class="note">
        {labels.rules}: {found.rules.join(", ")}
      </p>
    </details>
  );
}

function People({ article, locale }: { article: FiledArticle; locale: Locale }) {
  const { people } = article.reading;
  if (people.length === 0) return null;
  return (
    <>
      <h2>{words[locale].articles.people}</h2>
      <ul>
        {people.map(({ name, office, of }) => (
          <li>
            <a href={links.person(locale, name)}>{name}</a>
            {office && `, ${offices[office][locale]}`}
            {of && `, ${partyName(of, locale)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Statements({ article, locale }: { article: FiledArticle; locale: Locale }) {
  const { statements } = article.reading;
  if (statements.length === 0) return null;
  return (
    <details>
      <summary>
        {words[locale].articles.statements} ({statements.length})
      </summary>
      {statements.map(({ speaker, party, act, words: said }) => (
        <>
          <p class="label">
            {speaker ?? (party && partyName(party, locale))} {statementActs[act][locale]}
          </p>
          <blockquote lang={article.lang}>{said}</blockquote>
        </>
      ))}
    </details>
  );
}
