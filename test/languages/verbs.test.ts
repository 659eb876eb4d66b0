import { describe, expect, it } from "vitest";
import { inflect as en } from "../../src/languages/en/verbs.ts";
import { inflect as fr, perfectWithBe } from "../../src/languages/fr/verbs.ts";
import type { Tense, VerbForm } from "../../src/languages/language.ts";
import { bareLemma, verbEntries } from "../../src/languages/verb-entries.ts";

const formsOf = (forms: VerbForm[], tense: Tense) =>
  forms.filter((form) => form.tense === tense).map(({ form }) => form);

/** Each: lemma, tense, forms that it must have in that tense. */
const french: [string, Tense, string][] = [
  ["annoncer", "present", "annonce annonçons annoncent"],
  ["annoncer", "imperfect", "annonçait annonçaient"],
  ["annoncer", "simple", "annonça annoncèrent"],
  ["annoncer", "participle", "annoncé annoncée annoncés annoncées"],
  ["échanger", "present", "échange échangeons échangent"],
  ["échanger", "simple", "échangea échangèrent"],
  ["rappeler", "present", "rappelle rappellent rappelons"],
  ["rejeter", "future", "rejettera rejetteront"],
  ["renouveler", "present", "renouvelle renouvèle"],
  ["mener", "present", "mène menons mènent"],
  ["célébrer", "present", "célèbre célébrons célèbrent"],
  ["déployer", "future", "déploiera déploieront"],
  ["appuyer", "present", "appuie appuyons"],
  ["payer", "present", "paie paye"],
  ["envoyer", "future", "enverra enverront"],
  ["rester", "present", "reste restent"],
  ["réunir", "present", "réunit réunissons réunissent"],
  ["établir", "gerund", "établissant"],
  ["répartir", "participle", "réparti réparties"],
  ["étendre", "simple", "étendit étendirent"],
  ["rompre", "present", "rompt"],
  ["recevoir", "present", "reçois reçoit recevons reçoivent"],
  ["recevoir", "simple", "reçut reçurent"],
  ["recevoir", "conditional", "recevrait recevraient"],
  ["s'entretenir", "simple", "entretint entretinrent"],
  ["se rendre", "participle", "rendu rendue rendus rendues"],
  ["intervenir", "future", "interviendra"],
  ["maintenir", "subjunctive", "maintienne"],
  ["entreprendre", "participle", "entrepris entreprise"],
  ["transmettre", "simple", "transmit transmirent"],
  ["prévoir", "future", "prévoira"],
  ["entrevoir", "future", "entreverra"],
  ["pourvoir", "simple", "pourvut"],
  ["promouvoir", "participle", "promu"],
  ["accueillir", "future", "accueillera"],
  ["découvrir", "participle", "découvert"],
  ["souffrir", "present", "souffre"],
  ["souscrire", "imperfect", "souscrivait"],
  ["élire", "participle", "élu élus"],
  ["conclure", "participle", "conclu conclue conclus conclues"],
  ["inclure", "participle", "inclus incluse incluses"],
  ["rejoindre", "present", "rejoint rejoignent"],
  ["restreindre", "imperfect", "restreignait"],
  ["plaindre", "participle", "plaint"],
  ["réduire", "simple", "réduisit"],
  ["détruire", "present", "détruisent"],
  ["poursuivre", "participle", "poursuivi"],
  ["convaincre", "present", "convainc convainquent"],
  ["résoudre", "participle", "résolu"],
  ["dissoudre", "participle", "dissous dissoute"],
  ["acquérir", "present", "acquiert acquièrent"],
  ["mourir", "participle", "mort morts"],
  ["connaître", "present", "connaît connaissent"],
  ["reconnaître", "simple", "reconnut reconnurent"],
  ["interdire", "present", "interdisent"],
  ["faire", "subjunctive", "fasse fassent"],
  ["aller", "future", "ira iront"],
  ["être", "imperfect", "était étaient"],
  ["avoir", "gerund", "ayant"],
  ["savoir", "gerund", "sachant"],
  ["faire part", "present", "fait part font part"],
  ["se mettre d'accord", "participle", "mis d'accord mises d'accord"],
];

const english: [string, Tense, string][] = [
  ["sign", "participle", "signed"],
  ["plan", "gerund", "planning"],
  ["admit", "simple", "admitted"],
  ["visit", "simple", "visited"],
  ["cancel", "participle", "cancelled canceled"],
  ["agree", "gerund", "agreeing"],
  ["host", "gerund", "hosting"],
  ["carry", "simple", "carried"],
  ["discuss", "present", "discuss discusses"],
  ["veto", "present", "vetoes"],
  ["lie", "gerund", "lying"],
  ["meet", "simple", "met"],
  ["hold", "participle", "held"],
  ["uphold", "participle", "upheld"],
  ["undertake", "simple", "undertook"],
  ["withdraw", "participle", "withdrawn"],
  ["forgo", "simple", "forwent"],
  ["overcome", "participle", "overcome"],
  ["relay", "simple", "relayed"],
  ["welcome", "simple", "welcomed"],
  ["co-write", "participle", "co-written"],
  ["co-host", "simple", "co-hosted"],
  ["call off", "participle", "called off"],
  ["put off", "present", "puts off"],
  ["hand over", "gerund", "handing over"],
  ["be", "simple", "was were"],
];

describe("inflect", () => {
  it.each(french)("French %s, %s: %s", (lemma, tense, expected) => {
    expect(formsOf(fr(lemma), tense).join(" ").split(" ")).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it.each(english)("English %s, %s: %s", (lemma, tense, expected) => {
    expect(formsOf(en(lemma), tense).join(" ").split(" ")).toEqual(expect.arrayContaining(expected.split(" ")));
  });

  it("gives no form twice in one tense", () => {
    for (const lemma of ["annoncer", "réunir", "recevoir", "ouvrir"]) {
      const forms = fr(lemma).map(({ form, tense }) => `${form} ${tense}`);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});

describe("verbEntries", () => {
  it("takes off the reflexive marker", () => {
    expect(bareLemma("s'entretenir")).toBe("entretenir");
    expect(bareLemma("se mettre d'accord")).toBe("mettre d'accord");
    expect(bareLemma("call on")).toBe("call on");
  });

  it("marks the participles of verbs whose perfect is formed with être", () => {
    const entry = verbEntries(["arriver"], fr, { perfectWithBe }).find(({ phrase }) => phrase === "arrivée");
    expect(entry?.tag).toEqual({ type: "verb", value: "arriver", form: "participle+be" });
  });

  it("makes forms exact that only their accents tell apart", () => {
    const entries = verbEntries(["annoncer"], fr).filter(({ exact }) => exact);
    expect(entries.map(({ phrase }) => phrase)).toContain("annoncé");
    expect(entries.map(({ phrase }) => phrase)).toContain("Annonce");
    expect(entries.map(({ phrase }) => phrase)).not.toContain("annonça");
  });
});
