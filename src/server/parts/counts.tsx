import type { Coverage } from "../../store/index.ts";
import { type Locale, say, words } from "../words.ts";

/** How much is on file. */
export function Counts({ counts, locale }: { counts: Coverage; locale: Locale }) {
  return (
    <ul class="figures">
      {(["articles", "engagements", "commitments"] as const).map((name) => (
        <li>
          <strong>{counts[name].toLocaleString(locale)}</strong>
          <span>{say(words[locale].figures[name], { n: counts[name] }, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
