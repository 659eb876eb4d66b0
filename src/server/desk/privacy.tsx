import { z } from "zod";
import { emailMark, erase, erasureToken, markOfErasure, personalData, post, senderMark } from "../../desk/index.ts";
import { say } from "../words.ts";
import { Field } from "./field.tsx";
import { action, type DeskAsked, deskPage, type Drawn } from "./frame.tsx";
import { sayWait } from "./reader-form.tsx";
import { deskWords } from "./words.ts";

const path = "/privacy";

/** What is kept of those who write, and how to have it back or erased. */
export const privacyPage = deskPage({
  path,
  role: null,
  query: z.strictObject({ sent: z.literal("yes").optional() }),
  draw: (asked, { sent }) => privacy(asked, { isSent: sent === "yes" }),
});

function privacy({ desk, locale }: DeskAsked, { isSent = false, error }: { isSent?: boolean; error?: string }): Drawn {
  const labels = deskWords[locale].privacy;
  const days = desk.settings.traceDays;
  return {
    title: labels.title,
    body: (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <ul class="prose">
          {labels.items.map((item) => (
            <li>{say(item, { days })}</li>
          ))}
        </ul>
        <h2>{labels.request}</h2>
        {isSent && (
          <p class="notice" role="status">
            {labels.sent}
          </p>
        )}
        {desk.mailer ? (
          <form class="sheet" method="post" action={`/${locale}${path}`} novalidate>
            <p class="note">{labels.how}</p>
            <Field name="email" label={labels.email} type="email" autocomplete="email" error={error} />
            <p class="choices">
              <button type="submit" name="what" value="copy">
                {labels.copy}
              </button>
              <button type="submit" name="what" value="erase">
                {labels.erase}
              </button>
            </p>
          </form>
        ) : (
          <p>{labels.byMail}</p>
        )}
      </>
    ),
  };
}

/** Sends a letter to an address that something is kept of. The answer is the same where there is nothing. */
export const requestAction = action({
  path,
  role: null,
  input: z.strictObject({ email: z.string().trim().pipe(z.email("email")), what: z.enum(["copy", "erase"]) }),
  async act(asked, { email, what }) {
    const { desk, locale, base, sender } = asked;
    if (!desk.mailer) return null;
    for (const who of [senderMark(desk, sender), emailMark(desk, email)]) {
      const waitSeconds = await desk.limits.take("letter", who);
      if (waitSeconds !== null) {
        const wait = sayWait(deskWords[locale].desk.wait, waitSeconds);
        return { ...privacy(asked, { error: wait }), status: 429, retryAfter: waitSeconds };
      }
    }
    const kept = await personalData(desk, email);
    const { letters } = deskWords[locale].privacy;
    const link = `${base}/${locale}${path}/${erasureToken(desk, emailMark(desk, email))}`;
    const letter =
      what === "copy"
        ? {
            subject: letters.copySubject,
            text: say(letters.copyText, { site: base, data: JSON.stringify(kept, null, 1) }),
          }
        : { subject: letters.eraseSubject, text: say(letters.eraseText, { site: base, link }) };
    if (kept.length > 0) await post(desk, { to: email, ...letter });
    return { to: `/${locale}${path}?sent=yes` };
  },
  mend: async (asked, _, wrong) => ({
    ...privacy(asked, {
      error: deskWords[asked.locale].comments.errors[wrong.form === "unavailable" ? "unavailable" : "email"],
    }),
    status: 422,
  }),
});

/** Asks once more before everything is erased: following a link changes nothing. */
export const confirmPage = deskPage({
  path: `${path}/:token`,
  role: null,
  query: z.strictObject({}),
  draw({ desk, locale, params }) {
    const { confirm } = deskWords[locale].privacy;
    if (markOfErasure(desk, params.token as string) === null) return staleLink(confirm);
    return {
      title: confirm.title,
      body: (
        <form class="sheet" method="post" action={`/${locale}${path}/${params.token}`}>
          <h1>{confirm.title}</h1>
          <p>{confirm.text}</p>
          <button type="submit">{confirm.button}</button>
        </form>
      ),
    };
  },
});

export const confirmAction = action({
  path: `${path}/:token`,
  role: null,
  input: z.strictObject({}),
  async act({ desk, locale, params }) {
    const { confirm } = deskWords[locale].privacy;
    const mark = markOfErasure(desk, params.token as string);
    if (mark === null) return staleLink(confirm);
    const count = await erase(desk, mark, "reader");
    return { title: confirm.title, body: <p role="status">{say(confirm.done, { count })}</p> };
  },
});

const staleLink = ({ title, stale }: { title: string; stale: string }): Drawn => ({
  title,
  body: <p role="alert">{stale}</p>,
  status: 410,
});
