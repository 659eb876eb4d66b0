import type { WordRules } from "../tokenizer.ts";

const list = (words: string) => new Set(words.split(" "));

export const words: WordRules = {
  abbreviations: list(
    "m mm mme mmes mlle mlles mgr me dr drs pr prof s.e s.e.m s.exc exc gal gen col cdt cap lt st ste mt janv fév fev févr avr juil juill sept oct nov déc dec av art al cf etc env éd p.ex no n vol p pp tél tel hon sr",
  ),
  trailing: list("etc"),
  networks: ["sur X", "réseau X", "plateforme X", "compte X"],
  elisions: list("l' d' qu' n' s' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu'"),
  clitics: ["-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-ils", "-elles", "-elle", "-il", "-on", "-ci", "-là"],
  future: /(?:[eiud]r|dr|vr|rr|tr|[rl]r)(?:a|ont)$/u,
  adjective: null,
  infinitive: /(?:[eiî]r|oir|re)$/u,
  openers: list("Le La Les L' Un Une Des Il Elle Ils Elles Ce Cette Ces Selon Dans En Au Aux À A Pour Par Après Lors"),
};
