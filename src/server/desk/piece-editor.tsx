import { longestPiece } from "../../desk/index.ts";
import { pieceStates } from "../../model/index.ts";
import type { FiledArticle, Piece, PieceContent, PieceRevision } from "../../store/index.ts";
import { languageName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { ReadArticle } from "../pages/article.tsx";
import { type Locale, locales, say } from "../words.ts";
import { Field } from "./field.tsx";
import { deskWords, shownTime } from "./words.ts";

/** An article as it stands in the form. */
export interface Writing {
  /** "new" where nothing of it is kept yet. */
  readonly id: string;
  /** The revision that is changed. */
  readonly base: number;
  /** The earlier revision that stands in the form. */
  readonly older?: number;
  readonly content: PieceContent;
  readonly errors?: Readonly<Record<string, string>>;
  readonly notice?: string;
}

export interface PieceEditorProps {
  readonly writing: Writing;
  readonly piece: Piece | null;
  readonly revisions: readonly PieceRevision[];
  readonly read: Pick<FiledArticle, "text" | "lang" | "reading"> | null;
  readonly locale: Locale;
}

/** The form of an article, beside it what is read in it, and below how it came about. */
export function PieceEditor({ writing, piece, revisions, read, locale }: PieceEditorProps) {
  const labels = deskWords[locale].writing;
  const { id, content, notice } = writing;
  return (
    <>
      <h1 lang={content.lang}>{content.title || labels.new}</h1>
      {notice && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {piece && (
        <p class="label">
          {pieceStates[piece.state][locale]}
          {piece.state === "published" && (
            <>
              {" · "}
              <a href={links.article(locale, id)}>{labels.see}</a>
            </>
          )}
        </p>
      )}
      {writing.older !== undefined && (
        <p class="notice" role="status">
          {say(labels.older, { revision: writing.older, latest: writing.base })}{" "}
          <a href={`/${locale}/desk/articles/${id}`}>{labels.toLatest}</a>
        </p>
      )}
      <div class="writing">
        <PieceForm writing={writing} isPublished={piece?.state === "published"} locale={locale} />
        <section id="preview" aria-labelledby="preview-title" aria-live="polite">
          <h2 id="preview-title">{labels.read}</h2>
          {read ? <ReadArticle article={read} locale={locale} /> : <p class="note">{labels.unread}</p>}
        </section>
      </div>
      <Revisions id={id} revisions={revisions} shown={piece?.published ?? null} locale={locale} />
      {piece?.state === "published" && (
        <section>
          <h2>{labels.withdraw}</h2>
          <form method="post" action={`/${locale}/desk/articles/${id}/withdraw`}>
            <p class="note">{labels.withdrawNote}</p>
            <button type="submit">{labels.withdraw}</button>
          </form>
        </section>
      )}
      <script src="/static/write.js" type="module" />
    </>
  );
}

function PieceForm({ writing, isPublished, locale }: { writing: Writing; isPublished: boolean; locale: Locale }) {
  const labels = deskWords[locale].writing;
  const { id, base, content, errors = {} } = writing;
  const address = `/${locale}/desk/articles/${id}`;
  return (
    <form class="sheet" method="post" action={address} data-preview={`${address}/preview`} novalidate>
      {errors.form && (
        <p class="error" role="alert">
          {errors.form}
        </p>
      )}
      <input type="hidden" name="base" value={String(base)} />
      <Field name="title" label={labels.headline} value={content.title} maxlength={300} error={errors.title} />
      <Field name="byline" label={labels.byline} value={content.byline} maxlength={120} error={errors.byline} />
      <div class="field">
        <label for="field-lang">{labels.language} *</label>
        <select id="field-lang" name="lang">
          {locales.map((lang) => (
            <option value={lang} selected={lang === content.lang}>
              {languageName(lang, locale)}
            </option>
          ))}
        </select>
      </div>
      <Field name="date" label={labels.date} type="date" value={content.date} error={errors.date} />
      <Field
        name="text"
        label={labels.text}
        value={content.text}
        rows={18}
        maxlength={longestPiece}
        error={errors.text}
      />
      <p class="choices">
        <button type="submit" name="do" value="save">
          {isPublished ? labels.saveOnly : labels.save}
        </button>
        <button type="submit" formaction={`${address}/preview`}>
          {labels.preview}
        </button>
        <button type="submit" name="do" value="publish">
          {isPublished ? labels.republish : labels.publish}
        </button>
      </p>
    </form>
  );
}

function Revisions(props: { id: string; revisions: readonly PieceRevision[]; shown: number | null; locale: Locale }) {
  const { id, revisions, shown, locale } = props;
  const labels = deskWords[locale].writing;
  if (revisions.length === 0) return null;
  return (
    <section>
      <h2>{labels.revisions}</h2>
      <ul>
        {revisions.map(({ revision, who, at }) => (
          <li>
            <a href={`/${locale}/desk/articles/${id}?revision=${revision}`}>
              {say(labels.revision, { revision, who, date: shownTime(at) })}
            </a>
            {revision === shown && <span class="label"> {labels.shown}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
