/** What the articles of one language are made of: templates (see template.ts) and lists of words for their slots. */
export interface Writing {
  readonly titles: readonly string[];
  readonly datelines: readonly string[];
  readonly leads: readonly string[];
  readonly sentences: readonly string[];
  readonly quotes: readonly string[];
  readonly promises: readonly string[];
  readonly background: readonly string[];
  readonly furniture: readonly string[];
  readonly offices: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly domains: readonly string[];
  readonly organisations: readonly string[];
  readonly outlets: readonly string[];
  readonly documents: readonly string[];
  readonly events: readonly string[];
  /** A date in the past, with slots "day", "weekday", "month" and "year". */
  readonly dates: readonly string[];
  /** What joining the words asks for: "de eau" is "d’eau". */
  polish(text: string): string;
  /** A term that lies ahead. */
  readonly terms: readonly string[];
}
