import type { EventRule } from "../rules.ts";

/** Words of one party to another told by a noun. Tried after speech-rules.ts. */
export const remarks: readonly EventRule[] = [
  {
    id: "fr.statement.drewrebuke",
    gives: "statement",
    promises: null,
    as: "noun",
    on: ["rebukefrom"],
    with: ["drew"],
    cast: "reaction",
    plover: "ACCUSE",
    example: "Le veto hongrois a suscité la colère de l'Ukraine.",
    not: "Le but hongrois a suscité la joie de l'Ukraine.",
  },
];
