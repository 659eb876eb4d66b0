import { describe, expect, it } from "vitest";
import { toldBy } from "./told-by.ts";

const told = toldBy("fr");

describe("whom words are addressed to, in French", () => {
  it.each([
    [
      "harsh words quoted after a hostile act are meant for who did it",
      "La Russie a fermé son espace aérien aux appareils lettons. « C'est une mesure puérile », a commenté le ministre letton des Transports, Janis Kalnins.",
      ["sanction LVA RUS", "statement LVA RUS"],
    ],
    [
      "what is quoted of a decision does not name whose it is",
      "Le Burundi a fermé sa frontière avec le Rwanda. La ministre rwandaise Alice Uwase a regretté une décision « contraire aux principes de la Communauté d'Afrique de l'Est ».",
      ["sanction BDI RWA", "statement BDI RWA"],
    ],
    [
      "another verb of the same subject has an object of its own",
      "Le Kosovo a interdit les importations de médicaments serbes. Belgrade a dénoncé une mesure « insensée » et saisi Bruxelles.",
      ["sanction SRB XKX", "statement SRB XKX"],
    ],
    [
      "the members of an organisation speak for it",
      "Les pays de l'AES ont fustigé d'une même voix l'attitude de la France.",
      ["statement FRA org:AES"],
    ],
    [
      "words before the verb blame their subject",
      "La Moldavie se livre à une chasse aux sorcières, a dénoncé mardi la porte-parole russe, Irina Belova.",
      ["statement MDA RUS"],
    ],
    [
      "third parties hail in quoted words what others did",
      "L'Union européenne a imposé des sanctions à la Russie. L'Ukraine a salué « un coup porté à la guerre ».",
      ["sanction RUS org:EU", "statement UKR org:EU"],
    ],
    [
      "who says we is who is quoted, wherever he says it",
      "« Nous attendons de nos frères gabonais des explications », a dit à la télévision le ministre camerounais de l'Intérieur.",
      ["statement CMR GAB"],
    ],
    [
      "a body by the adjective of its state",
      "Le Conseil présidentiel haïtien a déploré le traitement infligé à ses ressortissants par la République dominicaine.",
      ["statement DOM HTI"],
    ],
  ])("%s", (_, text, acts) => {
    expect(told(text)).toEqual(acts);
  });
});
