import { withQuery } from "../links.ts";
import { type Locale, say, words } from "../words.ts";

/** How many there are in all. */
export function Total({ total, locale }: { total: number; locale: Locale }) {
  return <p class="note">{say(words[locale].filters.total, { total }, locale)}</p>;
}

/** The way to the next page of a list, with all that it is narrowed to. */
export function NextPage(props: { path: string; query: object; next: string | null; locale: Locale }) {
  const { path, query, next, locale } = props;
  if (next === null) return null;
  return (
    <nav class="pages" aria-label={words[locale].filters.next}>
      <a rel="next" href={withQuery(path, { ...(query as Record<string, string>), after: next })}>
        {words[locale].filters.next}
      </a>
    </nav>
  );
}
