import { z } from "zod";
import { changePassword, senderMark, signIn, signOut } from "../../desk/index.ts";
import { InputError } from "../../model/index.ts";
import { sessionsOf } from "../../store/index.ts";
import { type Locale, say } from "../words.ts";
import { Field } from "./field.tsx";
import { action, type DeskAsked, deskPage, type Drawn } from "./frame.tsx";
import { sayWait } from "./reader-form.tsx";
import { deskWords, shownTime } from "./words.ts";

/** Where to go after signing in: a page of this site's desk, and nowhere else. */
const ownPage = z
  .string()
  .regex(/^\/(?:en|fr)\/desk(?:[/?][^\\]*)?$/u)
  .catch("");

export const signInPage = deskPage({
  path: "/desk/sign-in",
  role: null,
  query: z.strictObject({ next: ownPage.optional() }),
  draw: ({ locale }, { next = "" }) => signInForm(locale, next),
});

export const signInAction = action({
  path: "/desk/sign-in",
  role: null,
  input: z.strictObject({ name: z.string().max(200), password: z.string().max(1000), next: ownPage.optional() }),
  async act({ desk, locale, sender, cookie }, { name, password, next = "" }) {
    const labels = deskWords[locale].desk;
    const result = await signIn(desk, { name, password, sender: senderMark(desk, sender) });
    if (result === null) return { ...signInForm(locale, next, labels.wrong), status: 401 };
    if ("waitSeconds" in result) {
      const { waitSeconds } = result;
      const wait = sayWait(labels.wait, waitSeconds);
      return { ...signInForm(locale, next, wait), status: 429, retryAfter: waitSeconds };
    }
    if (cookie !== null) await signOut(desk, cookie);
    return { to: next || `/${locale}/desk`, cookie: result.cookie };
  },
});

function signInForm(locale: Locale, next: string, error?: string): Drawn {
  const labels = deskWords[locale].desk;
  return {
    title: labels.signIn,
    body: (
      <form class="sheet" method="post" action={`/${locale}/desk/sign-in`}>
        <h1>{labels.signIn}</h1>
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <Field name="name" label={labels.name} autocomplete="username" />
        <Field name="password" label={labels.password} type="password" autocomplete="current-password" />
        <input type="hidden" name="next" value={next} />
        <button type="submit">{labels.signIn}</button>
      </form>
    ),
  };
}

export const signOutAction = action({
  path: "/desk/sign-out",
  role: "moderator",
  input: z.strictObject({ everywhere: z.literal("yes").optional() }),
  async act({ desk, locale, cookie, editor }, { everywhere }) {
    if (cookie !== null) await signOut(desk, cookie, everywhere ? editor : null);
    return { to: `/${locale}/`, cookie: null };
  },
});

export const accountPage = deskPage({
  path: "/desk/account",
  role: "moderator",
  query: z.strictObject({}),
  draw: (asked) => account(asked),
});

export const passwordAction = action({
  path: "/desk/account",
  role: "moderator",
  input: z.strictObject({ present: z.string().max(1000), next: z.string().max(1000) }),
  async act(asked, passwords) {
    const { desk, locale, editor } = asked;
    if (!editor) return null;
    try {
      const result = await changePassword(desk, editor, passwords);
      if (result === "changed") return { to: `/${locale}/desk/sign-in`, cookie: null };
      if (result === "wrong") return { ...(await account(asked, deskWords[locale].account.wrong)), status: 422 };
      const wait = sayWait(deskWords[locale].desk.wait, result.waitSeconds);
      return { ...(await account(asked, wait)), status: 429, retryAfter: result.waitSeconds };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { ...(await account(asked, error.message)), status: 422 };
    }
  },
});

async function account({ desk, locale, editor }: DeskAsked, error?: string): Promise<Drawn> {
  const labels = deskWords[locale].account;
  const sessions = editor ? await sessionsOf(desk.archive.db, editor.name) : [];
  return {
    title: labels.title,
    body: (
      <>
        <h1>{labels.title}</h1>
        <h2>{labels.sessions}</h2>
        <ul>
          {sessions.map(({ startedAt, seenAt }) => (
            <li>{say(labels.since, { start: shownTime(startedAt), seen: shownTime(seenAt) })}</li>
          ))}
        </ul>
        <form method="post" action={`/${locale}/desk/sign-out`}>
          <input type="hidden" name="everywhere" value="yes" />
          <button type="submit">{deskWords[locale].desk.signOutEverywhere}</button>
        </form>
        <form class="sheet" method="post" action={`/${locale}/desk/account`}>
          <h2>{labels.password}</h2>
          {error && (
            <p class="error" role="alert">
              {error}
            </p>
          )}
          <Field name="present" label={labels.present} type="password" autocomplete="current-password" />
          <Field name="next" label={labels.next} type="password" autocomplete="new-password" />
          <button type="submit">{labels.change}</button>
        </form>
      </>
    ),
  };
}
