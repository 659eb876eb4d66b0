import type { Page } from "./page.ts";
import { oncePerTag } from "./remembered.ts";

const finite = new Set(["present", "simple", "imperfect", "future", "conditional", "subjunctive"]);

const isFiniteForm = oncePerTag(({ type, form = "" }) => type === "verb" && finite.has(form.split("+")[0] as string));

/** Whether a verb tag at token `i` is surely a finite verb form or an auxiliary. */
export function isFiniteAt(page: Page, i: number): boolean {
  const spans = page.text.tags[i];
  if (!spans) return false;
  let verb = false;
  for (const { tag } of spans) {
    if (
      tag.type === "grammar" &&
      (tag.value === "have" || tag.value === "be" || tag.value === "future" || tag.value === "modal")
    )
      return true;
    if (tag.type === "noun") return false;
    if (isFiniteForm(tag)) verb = true;
  }
  return verb;
}

/** "welcomes", "calls": whether any meaning of the word at token `i` is a finite verb. */
export const mayBeFinite = (page: Page, i: number) => page.text.tags[i]?.some(({ tag }) => isFiniteForm(tag)) ?? false;
