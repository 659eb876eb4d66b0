import { longestComment } from "../../desk/index.ts";
import type { PublicComment } from "../../store/index.ts";
import { dateName } from "../../world/labels.ts";
import { links } from "../links.ts";
import { PlainText } from "../parts/plain-text.tsx";
import { type Locale, say } from "../words.ts";
import { Field } from "./field.tsx";
import { FormGuards } from "./reader-form.tsx";
import { deskWords } from "./words.ts";

/** The form as it was sent, and what has to be mended. */
export interface CommentDraft {
  /** A new token for the form. */
  readonly token: string;
  readonly text?: string;
  readonly name?: string;
  readonly email?: string;
  /** What is wrong, by field; "form" for the whole. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface CommentSectionProps {
  readonly article: string;
  readonly comments: readonly PublicComment[];
  /** The form; null where the article may no longer be commented on. */
  readonly draft: CommentDraft | null;
  readonly locale: Locale;
}

/** The comments on an article, and the form for another. */
export function CommentSection({ article, comments, draft, locale }: CommentSectionProps) {
  const labels = deskWords[locale].comments;
  return (
    <section class="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {labels.title}
        {comments.length > 0 && ` (${comments.length})`}
      </h2>
      {comments.length === 0 && <p class="note">{labels.none}</p>}
      {comments.map(({ id, name, text, sentAt }) => (
        <article class="comment" id={`comment-${id}`}>
          <p class="label">
            <bdi>{name}</bdi>, {say(labels.saidOn, { date: dateName(sentAt.slice(0, 10), locale) })}
          </p>
          <PlainText text={text} />
        </article>
      ))}
      {draft ? <CommentForm article={article} draft={draft} locale={locale} /> : <p class="note">{labels.closed}</p>}
    </section>
  );
}

function CommentForm({ article, draft, locale }: { article: string; draft: CommentDraft; locale: Locale }) {
  const labels = deskWords[locale].comments;
  const { errors = {}, token, text, name, email } = draft;
  const isWrong = Object.keys(errors).length > 0;
  return (
    <form class="sheet" method="post" action={`${links.article(locale, article)}/comments`} id="write" novalidate>
      <h3>{labels.write}</h3>
      <p class="note">
        {labels.notice} <a href={`/${locale}/privacy`}>{labels.privacy}</a>
      </p>
      {isWrong && (
        <p class="error" role="alert">
          {errors.form ?? labels.wrong}
        </p>
      )}
      <Field
        name="text"
        label={labels.text}
        value={text ?? ""}
        rows={8}
        maxlength={longestComment}
        error={errors.text}
      />
      <Field
        name="name"
        label={labels.name}
        value={name ?? ""}
        autocomplete="name"
        maxlength={80}
        error={errors.name}
      />
      <Field
        name="email"
        label={labels.email}
        type="email"
        value={email ?? ""}
        autocomplete="email"
        maxlength={254}
        error={errors.email}
      />
      <FormGuards token={token} locale={locale} />
      <button type="submit">{labels.send}</button>
    </form>
  );
}
