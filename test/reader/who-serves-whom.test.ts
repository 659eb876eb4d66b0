import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

describe("whom somebody serves whose state no word beside the office gives", () => {
  it.each([
    [
      "one who receives is at home where the guest is received",
      "en",
      "Myanmar was angry. The envoy was received in the Timorese capital by President Mito Kogefuzil.",
      "Mito Kogefuzil | head_of_state | TLS",
    ],
    [
      "one who receives, in French",
      "fr",
      "Le Niger s'en est ému. L'émissaire a été reçu dans la capitale togolaise par le président Mito Kogefuzil.",
      "Mito Kogefuzil | head_of_state | TGO",
    ],
    [
      "one who receives next is at home as well",
      "en",
      "Algerian minister Kofi Zutibaf was in Niamey. He was received by President Perusad Sizito and then by Prime Minister Mokabu Kodete.",
      "Mokabu Kodete | head_of_government | NER",
    ],
    [
      "one who receives next, in French",
      "fr",
      "Le ministre algérien Kofi Zutibaf était à Niamey. Il a été reçu en audience par S.E.M. Perusad Sizito, Président de la République, Chef de l’État, puis par S.E.M. Mokabu Kodete, Premier ministre.",
      "Mokabu Kodete | head_of_government | NER",
    ],
    [
      "one who receives at the seat of a state",
      "en",
      "The two envoys from Rwanda and Congo were received at the White House by Secretary of State Kofi Bari.",
      "Kofi Bari | foreign_minister | USA",
    ],
    [
      "one of two who once held an office",
      "en",
      "Canada announced sanctions on four Sri Lankans, among them the former Presidents Rufo Gafelo and Gepa Gafelo.",
      "Gepa Gafelo | former_official | LKA",
    ],
    [
      "a king where there is one",
      "en",
      "Bahrain hosted the Kuwaiti minister. He conveyed greetings to His Majesty King Rotes bin Kako.",
      "Rotes bin Kako | monarch | BHR",
    ],
    [
      "a sultan where there is one",
      "en",
      "Jordan and Oman are neighbours in all but name. The Jordanians were grateful to Sultan Rotes bin Kako.",
      "Rotes bin Kako | monarch | OMN",
    ],
    [
      "one who is to arrive in a state is of another",
      "en",
      "Zimbabwe thanked Russia for its veto. Russia said that President Rakasugo Gufezadib would arrive in Sochi for the summit.",
      "Rakasugo Gufezadib | head_of_state | ZWE",
    ],
    [
      "one who is to go to a state, in French",
      "fr",
      "Le Zimbabwe a remercié la Russie. La Russie a précisé que le président Rakasugo Gufezadib se rendra en Russie en juin.",
      "Rakasugo Gufezadib | head_of_state | ZWE",
    ],
    [
      "one who welcomes a visit to a state may be of it",
      "en",
      "At the outset Minister Ken Morita welcomed the first visit to Japan by the Paraguayan minister.",
      "Ken Morita | minister | JPN",
    ],
    [
      "one who leads a delegation leads no state",
      "en",
      "The session closed in Chipata. Foreign Affairs Minister Kibavem Sigit, who led the Zambian delegation, was pleased.",
      "Kibavem Sigit | foreign_minister | ZMB",
    ],
    [
      "an organisation behind words that say what it is",
      "en",
      "Sudan's army chief met Perusad Zovipi, commander of the paramilitary Rapid Support Forces, in Kampala.",
      "Perusad Zovipi | military_chief | org:RSF",
    ],
    [
      "a bloc behind words that say what it is",
      "en",
      "Perusad Zovipi, secretary-general of the regional bloc ECOWAS, met Ghana's president in Accra.",
      "Perusad Zovipi | igo_head | org:ECOWAS",
    ],
  ])("%s (%s)", (_, lang, text, person) => {
    expect(peopleOf(lang, text)).toContain(person);
  });

  it("ministers of two who share an office serve two states", () => {
    const text = "The finance ministers of Ghana and Togo, Kofi Bari and Loko Zovipi, met in Accra.";
    expect(peopleOf("en", text)).toEqual(["Kofi Bari | minister | GHA", "Loko Zovipi | minister | TGO"]);
  });

  it.each([
    ["en", "She stood next to the presidents of Ghana, Kofi Bari; Togo, Loko Zovipi; and Benin, Teme Vudala."],
    ["en", "She met the presidents of Ghana (Kofi Bari), Togo (Loko Zovipi) and Benin (Teme Vudala)."],
    ["fr", "Elle a rencontré les présidents du Ghana (Kofi Bari), du Togo (Loko Zovipi) et du Bénin (Teme Vudala)."],
  ])("each of a list serves the state printed before his name (%s: %s)", (lang, text) => {
    expect(peopleOf(lang, text)).toEqual([
      "Kofi Bari | head_of_state | GHA",
      "Loko Zovipi | head_of_state | TGO",
      "Teme Vudala | head_of_state | BEN",
    ]);
  });

  it("a state that is no part of the list ends it", () => {
    const text = "She met the presidents of Ghana and Benin, Kofi Bari and Teme Vudala, in Togo, Loko Zovipi said.";
    expect(peopleOf("en", text)).toEqual(["Kofi Bari | head_of_state | GHA", "Teme Vudala | head_of_state | BEN"]);
  });
});
