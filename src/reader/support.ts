import { bareLemma, type SupportVerbs } from "../languages/index.ts";

export type SupportClass = keyof SupportVerbs;

export const noClasses: readonly SupportClass[] = [];
const supportClasses = new WeakMap<SupportVerbs, Map<string, SupportClass[]>>();

/** The classes of a support verb. */
export function supportClassesOf(support: SupportVerbs, lemma: string): readonly SupportClass[] {
  let classes = supportClasses.get(support);
  if (!classes) {
    classes = new Map();
    for (const [name, lemmas] of Object.entries(support) as [SupportClass, readonly string[]][])
      for (const verb of lemmas.map(bareLemma)) classes.set(verb, [...(classes.get(verb) ?? []), name]);
    supportClasses.set(support, classes);
  }
  return classes.get(lemma) ?? noClasses;
}
