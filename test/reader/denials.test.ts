import { describe, expect, it } from "vitest";
import { promisedBy, readingBy, toldBy } from "./told-by.ts";

/** What a text tells as done, but for what somebody says. */
const doneIn = (lang: string, text: string) => toldBy(lang)(text).filter((told) => !told.startsWith("statement"));

describe("what somebody denies", () => {
  it.each([
    ["en", "Mongolia denied that it had recalled its ambassador to Moscow."],
    ["en", "Mongolia denied having recalled its ambassador to Moscow."],
    ["en", "Mongolia has denied recalling its ambassador to Moscow."],
    ["en", "Ulaanbaatar denied it had expelled two Russian diplomats."],
    ["en", "The ministry denied that Mongolia's president had met the Russian president in Kazan."],
    ["en", "The ministry disputed that the two presidents had met in Kazan."],
    ["en", "Mongolia's foreign ministry denied reports that it had recalled its ambassador to Moscow."],
    ["en", "Mongolia dismissed claims that it had expelled two Russian diplomats."],
    ["en", "Mongolia refuted allegations that it expelled two Russian diplomats."],
    ["en", "Mongolia rejected as false a report that it had signed an accord with Russia."],
    ["en", "Mongolia denied any meeting with the Russian minister."],
    ["fr", "La Mongolie a démenti avoir rappelé son ambassadeur à Moscou."],
    ["fr", "La Mongolie a démenti qu'elle ait rappelé son ambassadeur à Moscou."],
    ["fr", "La Mongolie dément que son président ait rencontré le président russe à Kazan."],
    ["fr", "La Mongolie a nié que deux diplomates russes aient été expulsés."],
    ["fr", "Le président a contesté que la Mongolie ait signé un accord avec la Russie."],
    ["fr", "Le ministère a démenti les informations selon lesquelles la Mongolie a rappelé son ambassadeur à Moscou."],
    ["fr", "La Mongolie rejette les allégations selon lesquelles elle a expulsé deux diplomates russes."],
    ["fr", "La Mongolie a démenti toute rencontre avec le ministre russe."],
  ])("did not take place: %s: %s", (lang, text) => {
    expect(doneIn(lang, text)).toEqual([]);
  });

  it.each([
    ["en", "It is not true that Mongolia recalled its ambassador to Moscow, the ministry said."],
    ["en", "There is no truth in the report that Mongolia recalled its ambassador to Moscow."],
    ["en", "Reports that Mongolia had recalled its ambassador to Moscow are untrue, the ministry said."],
    ["en", "Claims that Mongolia had expelled two Russian diplomats were denied by the foreign ministry."],
    ["fr", "Il est faux que la Mongolie ait rappelé son ambassadeur à Moscou, a déclaré le ministère."],
    ["fr", "Les informations selon lesquelles la Mongolie a expulsé deux diplomates russes sont sans fondement."],
  ])("is untrue by whoever says so: %s: %s", (lang, text) => {
    expect(doneIn(lang, text)).toEqual([]);
  });

  it("promises nothing", () => {
    expect(promisedBy("en")("Mongolia denied that it would open an embassy in Peru.")).toEqual([]);
    expect(promisedBy("fr")("La Mongolie dément qu'elle ouvrira une ambassade au Pérou.")).toEqual([]);
  });
});

describe("what is told beside a denial", () => {
  it.each([
    ["en", "Mongolia dismissed the charge and expelled two Russian diplomats.", "expulsion MNG RUS"],
    ["en", "Mongolia, which denies the charge, recalled its ambassador to Moscow.", "recall MNG RUS"],
    ["en", "The minister denied wrongdoing after Mongolia recalled its ambassador to Moscow.", "recall MNG RUS"],
    ["en", "Mongolia did not deny that it had recalled its ambassador to Moscow.", "recall MNG RUS"],
    ["en", "Mongolia reports that it has expelled two Russian diplomats.", "expulsion MNG RUS"],
    ["en", "Mongolia rejected the accord that Chad signed with Niger on Monday.", "signing NER TCD"],
    ["fr", "La Mongolie, qui nie les faits, a rappelé son ambassadeur à Moscou.", "recall MNG RUS"],
    ["fr", "La Mongolie conteste la décision et a rappelé son ambassadeur à Moscou.", "recall MNG RUS"],
    ["fr", "La Mongolie a rejeté l'accord que le Tchad a signé lundi avec le Niger.", "signing NER TCD"],
    ["fr", "La Mongolie a confirmé avoir rappelé son ambassadeur à Moscou.", "recall MNG RUS"],
  ])("took place: %s: %s", (lang, text, told) => {
    expect(doneIn(lang, text)).toEqual([told]);
  });
});

describe("what did not come about, or may not have", () => {
  it.each([
    ["en", "Kenya's president was to have met his Somali counterpart in Nairobi on Friday, but stayed at home."],
    ["en", "Kenya came close to breaking off relations with Somalia."],
    ["en", "Kenya nearly recalled its ambassador to Somalia last year."],
    ["en", "Kenya decided against recalling its ambassador to Somalia."],
    ["en", "Had Kenya recalled its ambassador to Somalia, trade would have suffered."],
    ["en", "If Kenya had recalled its ambassador to Somalia, trade would have suffered."],
    ["en", "If Kenya recalls its ambassador to Somalia, trade will suffer."],
    ["en", "It was unclear whether Kenya had recalled its ambassador to Somalia."],
    ["en", "Rumours that Kenya had recalled its ambassador to Somalia swept Nairobi."],
    ["en", "The minister called on Kenya to sign an accord with Somalia."],
    ["fr", "Le Kenya est loin d'avoir signé un accord avec la Somalie."],
    ["fr", "Si le Kenya avait rappelé son ambassadeur en Somalie, le commerce en aurait souffert."],
    ["fr", "On ignore si le Kenya a rappelé son ambassadeur en Somalie."],
    ["fr", "La rumeur d'un rappel de l'ambassadeur kényan en Somalie a couru à Nairobi."],
  ])("is not told as done: %s: %s", (lang, text) => {
    expect(doneIn(lang, text)).toEqual([]);
  });

  it("is called off where it fell through", () => {
    const text = "La signature de l'accord entre le Kenya et la Somalie a capoté.";
    expect(readingBy("fr")(text).engagements.map(({ status }) => status)).toEqual(["cancelled"]);
  });

  it.each([
    [
      "en",
      "Asked about the rumours, the minister said that Kenya had recalled its ambassador to Somalia.",
      "recall KEN SOM",
    ],
    ["en", "The Kenyan president, far from home, met his Somali counterpart on Friday.", "meeting KEN SOM"],
    ["en", "Kenya had recalled its ambassador to Somalia in March.", "recall KEN SOM"],
    ["en", "Kenya's minister Ali Noor called on President Hassan Abdi of Somalia on Monday.", "meeting KEN SOM"],
    ["fr", "Si le Kenya a rappelé son ambassadeur en Somalie, c'est pour protester.", "recall KEN SOM"],
    ["fr", "Le président kényan a rencontré son homologue somalien loin de la capitale.", "meeting KEN SOM"],
  ])("is told apart from what only stands beside such words: %s: %s", (lang, text, told) => {
    expect(doneIn(lang, text)).toEqual([told]);
  });
});
