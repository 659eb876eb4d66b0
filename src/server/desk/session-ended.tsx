import type { Locale } from "../words.ts";
import type { Drawn, Fields } from "./frame.tsx";
import { deskWords } from "./words.ts";

/** Never written into a page. */
const secrets = new Set(["password", "present", "next"]);

/** What was sent after the session had ended, to be sent again once its sender has signed in. */
export function sessionEnded(given: Fields, path: string, locale: Locale): Drawn {
  const labels = deskWords[locale].desk.ended;
  const fields = Object.entries(given).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  const isWhole = fields.length > 0 && !fields.some(([name]) => secrets.has(name));
  return {
    title: labels.title,
    status: 401,
    body: (
      <>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.text}</p>
        <p>
          <a href={`/${locale}/desk/sign-in`} target="_blank" rel="noopener">
            {labels.signIn}
          </a>
        </p>
        {isWhole && (
          <form method="post" action={path}>
            {fields.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button type="submit">{labels.again}</button>
          </form>
        )}
      </>
    ),
  };
}
