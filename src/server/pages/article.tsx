import { percent } from "../french.ts";
import type { Child } from "hono/jsx";
import { z } from "zod";
import {
  commitmentKinds,
  commitmentStatuses,
  engagementKinds,
  engagementStatuses,
  type FoundCommitment,
  type FoundEngagement,
  type FoundPerson,
  type Reading,
  offices,
  ruleOf,
  statementActs,
  verdicts,
} from "../../model/index.ts";
import { type CorrectedReading, correctReading, isFiled } from "../../dossier/index.ts";
import { type Desk, formToken, isOpen } from "../../desk/index.ts";
import {
  articleById,
  articleHeads,
  type ArticleHead,
  commentsOn,
  correctionsOf,
  type Database,
  type FiledArticle,
  type PublicComment,
  recordsOfArticle,
  storiesById,
} from "../../store/index.ts";
import { webAddress } from "../../export/index.ts";
import { dateName, languageName, partyName, placeName, speakersName } from "../../world/labels.ts";
import { shapes } from "../api/index.ts";
import { type Filler, slot } from "../cache/index.ts";
import { citationOf } from "../cite/index.ts";
import { type CommentDraft, CommentSection } from "../desk/comment-section.tsx";
import { reviewWords } from "../desk/review/words.ts";
import { licenseName } from "../license-name.ts";
import { links } from "../links.ts";
import { articleLinked } from "../metadata/index.ts";
import { page } from "../page.ts";
import { MarkedText, type Proven } from "../parts/marked-text.tsx";
import { domainsIn, Parties, When } from "../parts/records.tsx";
import { type Locale, say, words } from "../words.ts";

interface Data {
  readonly article: FiledArticle;
  /** What was read in it, with what editors said of it. */
  readonly corrected: CorrectedReading;
  readonly copies: readonly ArticleHead[];
  /** Records on file by the ids of the reports that belong to them. */
  readonly filed: ReadonlyMap<string, string>;
  /** What readers wrote; null on a site that is only read. */
  readonly comments: readonly PublicComment[] | null;
  /** The form for a comment; null where none can be written. */
  readonly draft: CommentDraft | null;
}

/** All that the page of an article shows, or null where there is none of this id. */
export async function loadArticle(db: Database, id: string, desk: Desk | null): Promise<Data | null> {
  const article = await articleById(db, id);
  if (!article) return null;
  const [copies, corrections, filed, comments] = await Promise.all([
    copiesOf(db, article),
    correctionsOf(db, id),
    recordsOfArticle(db, id),
    desk && commentsOn(db, id),
  ]);
  const corrected = correctReading(article.reading, article.text, corrections);
  return { article, corrected, copies, filed, comments, draft: desk && newDraft(desk, article) };
}

async function copiesOf(db: Database, { id, story }: FiledArticle): Promise<ArticleHead[]> {
  const [told] = await storiesById(db, [story]);
  const others = (told?.articles ?? []).filter((other) => other !== id);
  return [...(await articleHeads(db, others)).values()];
}

/** A new form for an article; null where it may no longer be commented on. */
const newDraft = (desk: Desk, article: FiledArticle): CommentDraft | null =>
  isOpen(desk, article) ? { token: formToken(desk, article.id) } : null;

export const article = page<Record<string, never>, Data>({
  path: "/articles/:id",
  query: z.strictObject({}),
  load: ({ archive, desk, params }) => loadArticle(archive.db, params.id as string, desk),
  title: ({ article }, locale) => article.title ?? words[locale].articles.untitled,
  description: ({ article }) => article.text.slice(0, 200).replace(/\s+/gu, " "),
  linked: ({ article }, asked) => articleLinked(article, asked),
  cite: ({ article }, asked) => citationOf({ ...article, author: article.reading.article.author }, asked),
  fill: ({ article, draft }, { desk }) => draft && desk && tokensFor(desk, article),
  shape: shapes.article,
  json: ({ article, corrected, copies, comments }) => ({
    ...article,
    corrections: correctionsIn(corrected),
    copies: copies.map(({ id }) => id),
    ...(comments && { comments }),
  }),
  draw: (data, { locale }) => (
    <ArticlePage data={{ ...data, draft: data.draft && { ...data.draft, token: slot } }} locale={locale} />
  ),
});

/** A new token for the form of each visitor, as long as the article may be commented on. */
function tokensFor(desk: Desk, { id, addedAt }: FiledArticle): Filler {
  return () => (isOpen(desk, { addedAt }) ? formToken(desk, id) : null);
}

/** What editors said of the reading, without their names. */
const correctionsIn = ({ entries }: CorrectedReading) =>
  entries.flatMap(({ report, list, correction }) =>
    correction ? [{ report, list, verdict: correction.verdict, made: correction.made, at: correction.at }] : [],
  );

/** The article with what was read in it, and what readers say of it. */
export function ArticlePage({ data, locale }: { data: Data; locale: Locale }) {
  const { article, corrected, copies, filed, comments, draft } = data;
  const onFile = (list: "engagement" | "commitment") =>
    corrected.entries
      .filter((entry) => entry.list === list && isFiled(entry))
      .map(({ report }) => filed.get(report) ?? null);
  const labels = words[locale].articles;
  return (
    <article>
      <h1 lang={article.lang}>{article.title ?? labels.untitled}</h1>
      <Byline article={article} locale={locale} />
      <Terms license={article.license} locale={locale} />
      <ReadArticle article={article} reading={corrected.reading} onFile={onFile} locale={locale}>
        {comments && (
          <p>
            <a href={links.suggest(locale, "article", article.id)}>{reviewWords[locale].suggest.link}</a>
          </p>
        )}
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
      </ReadArticle>
      {comments && <CommentSection article={article.id} comments={comments} draft={draft} locale={locale} />}
    </article>
  );
}

/** A text and what was read in it. */
type Read = Pick<FiledArticle, "text" | "lang" | "reading">;

/**
 * The text with its words marked, beside what they prove.
 * @param reading with what editors said of it; where nobody did, as it was read
 * @param onFile ids of the records on file to which what was read belongs, in its order
 */
export function ReadArticle(props: {
  article: Read;
  reading?: Reading;
  onFile?: (list: "engagement" | "commitment") => readonly (string | null)[];
  locale: Locale;
  children?: Child;
}) {
  const { article, reading = article.reading, onFile = () => [], locale, children } = props;
  const [engagements, commitments] = [onFile("engagement"), onFile("commitment")];
  const labels = words[locale].articles;
  const records: Proven[] = [
    ...reading.engagements.map(({ evidence }, i) => ({ anchor: `engagement-${i + 1}`, evidence })),
    ...reading.commitments.map(({ evidence }, i) => ({ anchor: `commitment-${i + 1}`, evidence })),
  ];
  return (
    <div class="article">
      <div lang={article.lang}>
        <MarkedText text={article.text} records={records} furniture={reading.furniture} />
      </div>
      <aside aria-label={labels.read}>
        <p class="note">{records.length > 0 ? labels.choose : labels.nothing}</p>
        {reading.engagements.map((found, i) => (
          <EngagementBox found={found} anchor={`engagement-${i + 1}`} onFile={engagements[i] ?? null} locale={locale} />
        ))}
        {reading.commitments.map((found, i) => (
          <CommitmentBox found={found} anchor={`commitment-${i + 1}`} onFile={commitments[i] ?? null} locale={locale} />
        ))}
        <People people={reading.people} locale={locale} />
        <Statements article={article} locale={locale} />
        {children}
      </aside>
    </div>
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

/** Under what terms the article may be used, in the words of its publisher; where nothing was said, that. */
function Terms({ license, locale }: { license: string | null; locale: Locale }) {
  const labels = words[locale].articles;
  const address = webAddress(license);
  return (
    <p class="note terms">
      {labels.license}{" "}
      {address ? (
        <a href={address} rel="license noopener external">
          {licenseName(address)}
        </a>
      ) : (
        (license ?? labels.noLicense)
      )}
    </p>
  );
}

interface BoxProps<Found> {
  readonly found: Found;
  readonly anchor: string;
  readonly onFile: string | null;
  readonly locale: Locale;
}

function EngagementBox({ found, anchor, onFile, locale }: BoxProps<FoundEngagement>) {
  const labels = words[locale].record;
  return (
    <section class="record" id={anchor}>
      <h2>
        <a href={`#words-${anchor}`}>{engagementKinds[found.kind][locale]}</a> ·{" "}
        <Parties parties={found.parties} locale={locale} />
      </h2>
      <dl class="facts">
        <Fact label={labels.status} value={engagementStatuses[found.status][locale]} />
        <Fact label={labels.when} value={found.date && <When date={found.date} locale={locale} />} />
        <Fact label={labels.where} value={placeName(found, locale)} />
        <Fact label={labels.within} value={found.host_event} />
        <Fact label={labels.who} value={found.people.join(", ")} />
        <Fact label={labels.about} value={domainsIn(locale, found.domains)} />
      </dl>
      <OnFile href={onFile && links.engagement(locale, onFile)} locale={locale} />
      <ReviewedBy rules={found.rules} locale={locale} />
      <Rules found={found} locale={locale} />
    </section>
  );
}

function CommitmentBox({ found, anchor, onFile, locale }: BoxProps<FoundCommitment>) {
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
      <OnFile href={onFile && links.commitment(locale, onFile)} locale={locale} />
      <ReviewedBy rules={found.rules} locale={locale} />
      <Rules found={found} locale={locale} />
    </section>
  );
}

/** The way to the record that this report belongs to, with all that other articles tell of it. */
function OnFile({ href, locale }: { href: string | null; locale: Locale }) {
  if (!href) return null;
  return (
    <p class="note">
      <a href={href}>{words[locale].articles.onFile}</a>
    </p>
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

/** That an editor confirmed, corrected or added it. */
export function ReviewedBy({ rules, locale }: { rules: readonly string[]; locale: Locale }) {
  const verdict = (["add", "change", "accept"] as const).find((one) => rules.includes(ruleOf(one)));
  return verdict ? <p class="note reviewed">{verdicts[verdict][locale]}</p> : null;
}

/** How sure the reader was, and by which rules it was found: for those who ask. */
function Rules({ found, locale }: { found: FoundEngagement | FoundCommitment; locale: Locale }) {
  const labels = words[locale].record;
  return (
    <details>
      <summary>
        {labels.confidence} {percent(found.confidence, locale)}
      </summary>
      <p class="note">
        {labels.rules}: {found.rules.join(", ")}
      </p>
    </details>
  );
}

function People({ people, locale }: { people: readonly FoundPerson[]; locale: Locale }) {
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

function Statements({ article, locale }: { article: Read; locale: Locale }) {
  const { statements } = article.reading;
  if (statements.length === 0) return null;
  return (
    <details>
      <summary>
        {words[locale].articles.statements} ({statements.length})
      </summary>
      {statements.map((statement) => (
        <>
          <p class="label">
            {statement.speaker ?? speakersName(statement, locale)} {statementActs[statement.act][locale]}
          </p>
          <blockquote lang={article.lang}>{statement.words}</blockquote>
        </>
      ))}
    </details>
  );
}
