import { type Chain, Form, type Link, type LinkKind } from "./verb-chain.ts";
import type { VerbPhrase } from "./verb-phrase.ts";

/** What the auxiliaries say, before the words around are looked at. */
export type Reading = Pick<VerbPhrase, "time" | "form" | "mood" | "aspect">;

const has = (links: readonly Link[], kind: LinkKind) => links.some((link) => link.kind === kind);

/** What a chain says. `perfectWithBe`: its "be" stands for "have" ("est arrivé"). */
export function readChain(chain: Chain, perfectWithBe: boolean): Reading {
  const { links } = chain;
  if (links.length === 0) return readOuter(chain.forms, false);
  const perfectAt = perfectWithBe
    ? 0
    : links.findIndex((link) => link.kind === "have" && (link.governs & Form.participle) !== 0);
  const base = readOuter(chain.forms, perfectAt >= 0);
  const progressive = links.some((link) => link.kind === "be" && (link.governs & Form.gerund) !== 0);
  const aspect = perfectAt >= 0 ? "perfect" : progressive ? "progressive" : undefined;
  const { time, form, mood } = base;
  const reading: Reading = aspect ? { time, form, mood, aspect } : base;
  const lead = links.findIndex((link) => isLead(link));
  if (lead >= 0) return readLead(links, lead, reading, perfectAt);
  if (has(links, "just")) return { time: "past", form: "finite", mood, aspect };
  if (has(links, "future")) return { time: "future", form, mood, aspect };
  return reading;
}

/** An auxiliary that says that the verb lies ahead or is possible. */
const isLead = ({ kind, governs }: Link) =>
  kind === "ahead" ||
  kind === "going" ||
  kind === "modal" ||
  ((kind === "be" || kind === "have") && (governs & Form.toInfinitive) !== 0);

/** "doit recevoir", "a dû recevoir", "pourrait avoir reçu", "is to be signed". */
function readLead(links: readonly Link[], at: number, reading: Reading, perfectAt: number): Reading {
  const { kind, forms } = links[at] as Link;
  const outer = links.slice(at + 1);
  // "a pu recevoir", "dut signer", "had to cancel": it came to pass
  const isModal = kind === "ahead" || kind === "modal";
  const isPerfect = isModal && (forms & Form.participle) !== 0 && outer.some((link) => link.kind === "have");
  const isSimple = (isModal && forms === Form.simple) || (kind === "have" && (forms & Form.simple) !== 0);
  if (isPerfect || isSimple) return { time: "past", form: "finite", mood: "real", aspect: "perfect" };
  const done = perfectAt >= 0 && perfectAt < at;
  const form = reading.form === "participle" ? "finite" : reading.form;
  // "was to have met"
  if (kind === "be" && done && (forms & Form.simple) !== 0)
    return { time: "past", form: "finite", mood: "possible", aspect: "perfect" };
  const time = done ? "past" : form === "infinitive" && kind === "modal" ? "none" : "future";
  // "pourront entrer": what will be allowed is foreseen, not only possible
  const allowed = kind === "modal" && (forms & Form.future) !== 0 && !done;
  if (kind === "modal" && !allowed)
    return { time, form, mood: "possible", ...(done ? { aspect: "perfect" as const } : {}) };
  const mood = (forms & Form.conditional) !== 0 ? "possible" : reading.mood;
  return { time, form: form === "infinitive" ? "finite" : form, mood, aspect: "ahead" };
}

const real = (time: Reading["time"], form: Reading["form"] = "finite"): Reading => ({ time, form, mood: "real" });

/** What the leftmost word says by its form. */
function readOuter(forms: number, perfect: boolean): Reading {
  if (forms & Form.toInfinitive) return real(perfect ? "past" : "none", "infinitive");
  if (forms & Form.present) return real(perfect ? "past" : "present");
  if (forms & (Form.simple | Form.imperfect)) return real("past");
  if (forms & Form.future) return real("future");
  if (forms & Form.conditional) return { time: perfect ? "past" : "future", form: "finite", mood: "conditional" };
  if (forms & Form.subjunctive) return perfect ? real("past") : { time: "present", form: "finite", mood: "possible" };
  if (forms & Form.infinitive) return real(perfect ? "past" : "none", "infinitive");
  if (forms & Form.gerund) return real(perfect ? "past" : "none", "gerund");
  return real("past", "participle");
}
