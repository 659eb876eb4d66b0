import { bareLemma, type SupportVerbs } from "../languages/index.ts";
import { oncePerKey } from "./remembered.ts";

export type SupportClass = keyof SupportVerbs;

export const noClasses: readonly SupportClass[] = [];

const classesByVerb = oncePerKey((support: SupportVerbs) => {
  const classes = new Map<string, SupportClass[]>();
  for (const [name, lemmas] of Object.entries(support) as [SupportClass, readonly string[]][])
    for (const verb of lemmas.map(bareLemma)) classes.set(verb, [...(classes.get(verb) ?? []), name]);
  return classes;
});

/** The classes of a support verb. */
export const supportClassesOf = (support: SupportVerbs, lemma: string): readonly SupportClass[] =>
  classesByVerb(support).get(lemma) ?? noClasses;
