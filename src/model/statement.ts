/** What a speaker does by saying something. */
export const statementActs = {
  announce: { en: "announces", fr: "annonce" },
  reaffirm: { en: "reaffirms", fr: "réaffirme" },
  call_for: { en: "calls for", fr: "appelle à" },
  condemn: { en: "condemns", fr: "condamne" },
  welcome: { en: "welcomes", fr: "se félicite de" },
  deny: { en: "denies", fr: "dément" },
  say: { en: "says", fr: "déclare" },
} as const;
export type StatementAct = keyof typeof statementActs;
