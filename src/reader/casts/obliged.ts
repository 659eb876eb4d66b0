import type { TagSpan } from "../../languages/index.ts";
import type { Mention } from "../mentions.ts";
import type { Occurrence } from "../occurrence/index.ts";
import { isGrammar, type Page, tagAt, within, sentenceOf } from "../page.ts";
import { type Cast, type Discourse, partiesOf, directedCast } from "./cast.ts";
import type { Sides } from "./sides.ts";
import { speakersOf } from "./speakers.ts";

/** How many words may stand between the verb and what it says of the party that has to. */
const reach = 24;

/** "The minister said Malawi must open the border": who says so speaks to the party that has to. */
export function obligedCast(
  page: Page,
  trigger: TagSpan,
  sides: Sides,
  told: Occurrence,
  discourse: Discourse,
): Cast | string {
  const { first, last } = sentenceOf(page, trigger.first);
  const near = within(page.mentions, Math.max(first, trigger.first - reach), Math.min(last, trigger.last + reach));
  const obliged = near.find((mention) => isObliged(page, mention));
  if (!obliged) return "nobody is told to do anything";
  const to = partiesOf([obliged]);
  const subject = sides.subject.filter((mention) => mention !== obliged);
  const { parties: from, mentions } = speakersOf(page, trigger, { ...sides, subject }, told, discourse, to);
  if (from.length === 0) return "the speaker is unknown";
  if (to.length === 0 || to.some((party) => from.includes(party))) return "speaks to its own side";
  return { ...directedCast({ parties: from, mentions }, to, []), mentions: [...mentions, obliged] };
}

/** "Malawi must stop", "Kigali should not be": a state, body or official before what it has to do. */
function isObliged(page: Page, { kind, last, parties }: Mention): boolean {
  if (kind === "pronoun" || parties.length === 0 || !isGrammar(page, last, "must")) return false;
  const next = tagAt(page, last, "grammar", "must")?.last ?? last + 1;
  const { shape, text } = page.text.tokens[next]?.word ?? {};
  return shape === "lower" || /^[“"]$/u.test(text ?? "");
}
