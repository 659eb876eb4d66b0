import { z } from "zod";
import { commentForm, commentOfToken, longestComment, postComment, viewToken } from "../../desk/index.ts";
import { articleById } from "../../store/index.ts";
import { links } from "../links.ts";
import { ArticlePage, loadArticle } from "../pages/article.tsx";
import { PlainText } from "../parts/plain-text.tsx";
import { words } from "../words.ts";
import { action, type DeskAsked, deskPage, type Fields, type Outcome } from "./frame.tsx";
import { sayWait, told } from "./reader-form.tsx";
import { deskWords } from "./words.ts";

/** Sends a comment on an article. */
export const sendComment = action({
  path: "/articles/:id/comments",
  role: null,
  input: commentForm,
  async act(asked, form): Promise<Outcome | null> {
    const { desk, locale, params, sender } = asked;
    const article = await articleById(desk.archive.db, params.id as string);
    if (!article) return null;
    const posted = await postComment(desk, article, form, sender);
    if ("id" in posted) return { to: `/${locale}/comments/${viewToken(desk, posted.id)}` };
    const { errors } = deskWords[locale].comments;
    if ("waitSeconds" in posted) {
      const again = await formAgain(asked, form, { form: sayWait(errors.often, posted.waitSeconds) }, 429);
      return again && { ...again, retryAfter: posted.waitSeconds };
    }
    const { refused } = posted;
    // what failed for its time alone may be sent again with the same form
    const token = refused === "soon" ? form.token : undefined;
    return formAgain(asked, { ...form, ...(token && { token }) }, { form: errors[refused] }, 409, token);
  },
  mend: (asked, given, wrong) =>
    formAgain(
      asked,
      given,
      told(wrong, asked.locale, (field) => longest[field] ?? ""),
      422,
    ),
});

/** Characters that each field may have. */
const longest: Readonly<Record<string, number>> = { text: longestComment, name: 80, email: 254 };

/** The article with the form as it was sent: nothing that was written is lost. */
async function formAgain(
  { desk, locale, params }: DeskAsked,
  given: Fields,
  errors: Record<string, string>,
  status: 409 | 422 | 429,
  token?: string,
) {
  const data = await loadArticle(desk.archive.db, params.id as string, desk);
  if (!data) return null;
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const draft = data.draft && {
    token: token ?? data.draft.token,
    text: text("text"),
    name: text("name"),
    email: text("email"),
    errors,
  };
  return {
    title: data.article.title ?? words[locale].articles.untitled,
    body: <ArticlePage data={{ ...data, draft }} locale={locale} />,
    status,
  };
}

/** What an author sees of a comment until it is decided on. */
export const sentComment = deskPage({
  path: "/comments/:token",
  role: null,
  query: z.strictObject({}),
  async draw({ desk, locale, params }) {
    const found = await commentOfToken(desk, params.token as string);
    if (!found) return null;
    const labels = deskWords[locale].comments;
    const { title, text } = labels.pending[found.status];
    return {
      title,
      body: (
        <>
          <h1>{title}</h1>
          <p class="lead">{text}</p>
          <article class="comment">
            <p class="label">
              <bdi>{found.name}</bdi>
            </p>
            <PlainText text={found.text} />
          </article>
          <p>
            <a href={links.article(locale, found.article)}>{labels.back}</a>
          </p>
        </>
      ),
    };
  },
});
