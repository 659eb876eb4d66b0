import { percent } from "../french.ts";
import { fewCases } from "../../dossier/index.ts";
import { type FollowUpStatus, followUpStatuses } from "../../model/index.ts";
import type { StandingCount } from "../../store/index.ts";
import { type Locale, say, words } from "../words.ts";

/** How many commitments stand how, and the share that was kept of those that came to an end, with its denominator. */
export function StandingFigures(props: {
  standings: readonly StandingCount[];
  /** Address of the list with this status alone. */
  listOf: (status: FollowUpStatus) => string;
  locale: Locale;
}) {
  const { standings, listOf, locale } = props;
  const count = (status: FollowUpStatus) =>
    standings.filter((entry) => entry.status === status).reduce((sum, entry) => sum + entry.commitments, 0);
  const ended = count("kept") + count("cancelled");
  const labels = words[locale].commitments;
  return (
    <ul class="figures">
      {(Object.keys(followUpStatuses) as FollowUpStatus[]).map((status) => (
        <li>
          <strong>{count(status).toLocaleString(locale)}</strong>
          <a href={listOf(status)}>{followUpStatuses[status][locale]}</a>
        </li>
      ))}
      <li>
        <strong>{ended < fewCases ? "–" : percent(count("kept") / ended, locale)}</strong>
        <span>
          {labels.rate} ({ended < fewCases ? labels.tooFew : say(labels.of, { n: ended })})
        </span>
      </li>
    </ul>
  );
}
