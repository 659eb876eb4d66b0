import { z } from "zod";
import {
  longestSuggestion,
  postSuggestion,
  suggestionForm,
  type SuggestionSubject,
  suggestionSubject,
  suggestionToken,
} from "../../desk/index.ts";
import { type SuggestionTarget, suggestionMatters, suggestionTargets } from "../../model/index.ts";
import { links } from "../links.ts";
import type { Locale } from "../words.ts";
import { Field } from "./field.tsx";
import { action, type DeskAsked, deskPage, type Drawn, type Fields, type Outcome } from "./frame.tsx";
import { FormGuards, sayWait, told } from "./reader-form.tsx";
import { reviewWords } from "./review/words.ts";
import { deskWords } from "./words.ts";

const path = "/suggest/:type/:id";

/** The form by which a reader says what is wrong with an article or a record. */
export const suggestPage = deskPage({
  path,
  role: null,
  query: z.strictObject({ sent: z.literal("yes").optional() }),
  async draw(asked, { sent }) {
    const subject = await subjectOf(asked);
    return subject && (sent ? thanks(subject, asked.locale) : form(asked, subject));
  },
});

/** Sends what a reader says is wrong. */
export const suggestAction = action({
  path,
  role: null,
  input: suggestionForm,
  async act(asked, given): Promise<Outcome | null> {
    const subject = await subjectOf(asked);
    if (!subject) return null;
    const { desk, locale, sender } = asked;
    const posted = await postSuggestion(desk, subject, given, sender);
    if ("id" in posted) return { to: `${links.suggest(locale, subject.type, subject.target)}?sent=yes` };
    const own = reviewWords[locale].suggest;
    if ("waitSeconds" in posted) {
      const again = form(asked, subject, given, { form: sayWait(own.often, posted.waitSeconds) });
      return { ...again, status: 429, retryAfter: posted.waitSeconds };
    }
    const { refused } = posted;
    const text = { ...deskWords[locale].comments.errors, again: own.again, sent: own.sent }[refused];
    // what failed for its time alone may be sent again with the same form
    const token = refused === "soon" ? given.token : undefined;
    return { ...form(asked, subject, given, { form: text }, token), status: 409 };
  },
  async mend(asked, given, wrong) {
    const subject = await subjectOf(asked);
    const errors = told(wrong, asked.locale, () => longestSuggestion);
    return subject && { ...form(asked, subject, given, errors), status: 422 };
  },
});

const subjectOf = ({ desk, params: { type = "", id = "" } }: DeskAsked) =>
  (suggestionTargets as readonly string[]).includes(type)
    ? suggestionSubject(desk, type as SuggestionTarget, id)
    : Promise.resolve(null);

function thanks({ type, target }: SuggestionSubject, locale: Locale): Drawn {
  const labels = reviewWords[locale].suggest;
  return {
    title: labels.title,
    body: (
      <>
        <h1>{labels.title}</h1>
        <p class="notice" role="status">
          {labels.thanks}
        </p>
        <p>
          <a href={links[type](locale, target)}>{labels.back}</a>
        </p>
      </>
    ),
  };
}

function form(
  { desk, locale }: DeskAsked,
  subject: SuggestionSubject,
  given: Fields = {},
  errors: Readonly<Record<string, string>> = {},
  token = suggestionToken(desk, subject),
): Drawn {
  const labels = reviewWords[locale].suggest;
  const { type, target } = subject;
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  return {
    title: labels.title,
    body: (
      <form class="sheet" method="post" action={links.suggest(locale, type, target)} novalidate>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <p>
          {labels.on} <a href={links[type](locale, target)}>{labels.subjects[type]}</a>
        </p>
        <p class="note">
          {labels.notice} <a href={`/${locale}/privacy`}>{deskWords[locale].comments.privacy}</a>
        </p>
        {Object.keys(errors).length > 0 && (
          <p class="error" role="alert">
            {errors.form ?? deskWords[locale].comments.wrong}
          </p>
        )}
        <div class="field">
          <label for="field-matter">{labels.matter} *</label>
          <select id="field-matter" name="matter" required>
            {Object.entries(suggestionMatters).map(([value, label]) => (
              <option value={value} selected={value === text("matter")}>
                {label[locale]}
              </option>
            ))}
          </select>
        </div>
        <Field
          name="text"
          label={labels.text}
          value={text("text")}
          rows={5}
          maxlength={longestSuggestion}
          error={errors.text}
        />
        <Field
          name="email"
          label={labels.email}
          type="email"
          value={text("email")}
          required={false}
          autocomplete="email"
          maxlength={254}
          error={errors.email}
        />
        <FormGuards token={token} locale={locale} />
        <button type="submit">{labels.send}</button>
      </form>
    ),
  };
}
