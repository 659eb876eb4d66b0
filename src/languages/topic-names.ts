import { topics as english } from "./en/topics.ts";
import { topics as french } from "./fr/topics.ts";
import type { TopicList } from "./topic-entries.ts";

const byLanguage: Readonly<Record<"en" | "fr", TopicList>> = { en: english, fr: french };

/** A question of world affairs by its id, as a heading names it: "Question palestinienne". An unknown id stays as it is. */
export function topicName(id: string, ui: "en" | "fr"): string {
  const label = byLanguage[ui][id]?.label ?? id;
  return label.charAt(0).toLocaleUpperCase(ui) + label.slice(1);
}
