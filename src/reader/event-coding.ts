import { inOrder } from "./casts/cast.ts";
import {
  type Domain,
  type EngagementKind,
  type PloverContext,
  type PloverType,
  ploverContextsOf,
  ploverModeOf,
  ploverModes,
} from "../model/index.ts";
import { code } from "./coding/code.ts";
import type { Engagement } from "./engagements.ts";
import { type Page, sentenceOf } from "./page.ts";

/** Kinds whose PLOVER mode depends on what is said. */
const spoken = new Set<EngagementKind>(["statement", "vote"]);

/** How many words on either side of a verb of speech tell its mode. */
const around = 14;

/** The PLOVER mode of an engagement of this type, null where the type has none or the words do not tell. */
export function modeOf(page: Page, engagement: Engagement, type: PloverType): string | null {
  if (!spoken.has(engagement.kind)) return ploverModeOf(engagement.kind, type);
  // praise has no modes: the coder need not be asked, nor loaded
  if (!(type in ploverModes)) return null;
  const telling = engagement.tellings[0];
  if (!telling) return null;
  const sentence = sentenceOf(page, telling.trigger.first);
  const first = Math.max(sentence.first, telling.trigger.first - around);
  const last = Math.min(sentence.last, telling.trigger.last + around);
  const words = (from: number, to: number) =>
    page.text.text.slice(page.text.tokens[from]?.start, page.text.tokens[to - 1]?.end);
  const named = telling.cast.mentions.filter((mention) => mention.first >= first && mention.last <= last);
  // where nobody is named, the coder tells of no one event
  if (named.length === 0) return null;
  const [source, target] = [named[0], named.at(-1)].map((mention) => mention && words(mention.first, mention.last));
  const request = { id: "", text: words(first, last), source, target, lang: page.language.tag };
  const coded = code(request);
  return "event" in coded && coded.event === type ? coded.mode : null;
}

/** The PLOVER contexts of the domains an engagement dealt with; among states there is always diplomacy. */
export function contextsOf(domains: readonly Domain[]): PloverContext[] {
  const contexts: PloverContext[] = ["diplomatic"];
  for (const domain of domains)
    for (const context of ploverContextsOf(domain)) if (!contexts.includes(context)) contexts.push(context);
  return inOrder(contexts);
}
