import type { Random } from "./random.ts";

/** What stands for a slot: words, or a way to find new words each time. */
export type Slots = Readonly<Record<string, string | (() => string)>>;

/** "[received|met] {b.name}": picks one of the words in brackets, then fills the slots in braces. */
export function fill(template: string, slots: Slots, random: Random): string {
  const chosen = template.replace(/\[([^\]]*)\]/gu, (_, words: string) => random.pick(words.split("|")));
  const filled = chosen.replace(/\{([\w.]+)\}/gu, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`missing slot: ${name}`);
    return typeof value === "string" ? value : value();
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
