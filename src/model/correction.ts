import type { Anchor } from "./anchor.ts";
import type { FoundCommitment, FoundEngagement, FoundPerson } from "./reading.ts";

/** What an editor may say of a record that was read in an article, or that was missed there. */
export const verdicts = {
  accept: { en: "confirmed by an editor", fr: "confirmé par la rédaction" },
  change: { en: "corrected by an editor", fr: "corrigé par la rédaction" },
  reject: { en: "rejected by an editor", fr: "écarté par la rédaction" },
  add: { en: "added by an editor", fr: "ajouté par la rédaction" },
} as const;
export type Verdict = keyof typeof verdicts;

/** What is corrected, by the name of its list in the ids of reports. */
export interface FoundIn {
  readonly engagement: FoundEngagement;
  readonly commitment: FoundCommitment;
  readonly person: FoundPerson;
}
export type FoundList = keyof FoundIn;
export const foundLists: readonly FoundList[] = ["engagement", "commitment", "person"];

/**
 * What an editor said of one record of a reading. It stands beside what was read and never replaces it; the anchors tell
 * what it is about, whatever reader reads the article next.
 */
export interface Correction<List extends FoundList = FoundList> {
  readonly id: string;
  readonly article: string;
  readonly list: List;
  readonly verdict: Verdict;
  /** As it was read; null where it was missed. */
  readonly read: FoundIn[List] | null;
  /** As it is; null where it was rejected. */
  readonly made: FoundIn[List] | null;
  /** The words that prove it. */
  readonly anchors: readonly Anchor[];
  /** Of the text in which the anchors were made. */
  readonly textHash: string;
  /** Version of the reader whose reading was corrected. */
  readonly reader: string;
  readonly who: string;
  readonly reason: string | null;
  /** ISO time. */
  readonly at: string;
  /** Of a record that was missed: the id of the correction that added it first; null for all others. */
  readonly added: string | null;
}

/** The rule that a record names which an editor confirmed, corrected or added. */
export const ruleOf = (verdict: Verdict): string => `editor.${verdict}`;

/** What an editor said of any of the reports that give these rules: "change" over "accept"; null where no editor looked. */
export function verdictIn(rules: Iterable<string>): "accept" | "change" | null {
  const said = new Set(rules);
  if (said.has(ruleOf("change")) || said.has(ruleOf("add"))) return "change";
  return said.has(ruleOf("accept")) ? "accept" : null;
}
