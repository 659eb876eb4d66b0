import { type Locale, say } from "../words.ts";
import { deskWords } from "./words.ts";

/** What every reader's form holds beside its fields: one that only programs fill in, and a token that counts once. */
export function FormGuards({ token, locale }: { token: string; locale: Locale }) {
  return (
    <>
      <div class="unseen" aria-hidden="true">
        <label for="field-website">{deskWords[locale].comments.website}</label>
        <input id="field-website" name="website" tabindex={-1} autocomplete="off" />
      </div>
      <input type="hidden" name="token" value={token} />
    </>
  );
}

/**
 * What is wrong with each field, in words.
 * @param longest how many characters a field may have
 */
export function told(
  wrong: Readonly<Record<string, string>>,
  locale: Locale,
  longest: (field: string) => number | string,
): Record<string, string> {
  const { errors } = deskWords[locale].comments;
  return Object.fromEntries(
    Object.entries(wrong).map(([field, code]) => [
      field,
      say(errors[code as keyof typeof errors] ?? errors.missing, { longest: longest(field) }),
    ]),
  );
}

/** Says after how many minutes to come again. */
export const sayWait = (text: string, seconds: number): string => say(text, { minutes: Math.ceil(seconds / 60) });
