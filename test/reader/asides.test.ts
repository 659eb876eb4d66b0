import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

/** When and on what occasion something is told to have been stands anywhere in a sentence, and changes nobody who takes part. */
const asides = {
  fr: [
    "",
    "lundi",
    "lundi 2 juin",
    "lundi 2 juin 2025",
    "le 2 juin 2025",
    "dans la matinée du 2 juin 2025",
    ", lundi 2 juin 2025,",
    "ce jour, lundi 2 juin 2025,",
    ", en marge du 38e sommet de l'Union africaine,",
    "au palais de la Présidence, à la mi-journée,",
    ", ce lundi 2 juin, à sa résidence du bord de mer, en présence de plusieurs ministres,",
    "longuement",
    "pour la première fois",
  ],
  en: [
    "",
    "on Monday",
    "on 2 June 2025",
    "last Wednesday",
    "earlier this week",
    "on Monday evening",
    "for the first time",
    ", on the sidelines of the 38th African Union summit,",
    ", at the presidential palace,",
  ],
};
const sentences: Record<keyof typeof asides, [sentence: string, kind: string, parties: string[]][]> = {
  fr: [
    [
      "La ministre ghanéenne des Affaires étrangères, Ama Mensah, a reçu {} son homologue béninois, Jean Adjadi.",
      "meeting",
      ["BEN", "GHA"],
    ],
    [
      "Le président sénégalais Bassirou Sarr a été reçu {} par le roi du Maroc, Hassan Alaoui.",
      "meeting",
      ["MAR", "SEN"],
    ],
    [
      "Le ministre malien des Affaires étrangères s'est entretenu {} avec son homologue iranien.",
      "meeting",
      ["IRN", "MLI"],
    ],
    ["Le Sénégal et la Gambie ont signé {} un accord de pêche.", "signing", ["GMB", "SEN"]],
    ["Un accord de pêche a été signé {} entre le Sénégal et la Gambie.", "signing", ["GMB", "SEN"]],
    ["La Colombie a convoqué {} l'ambassadeur d'Israël.", "summons", ["COL", "ISR"]],
    ["Le Tchad a rappelé {} son ambassadeur au Soudan.", "recall", ["SDN", "TCD"]],
    ["La Turquie a rouvert {} son ambassade en Libye.", "embassy", ["LBY", "TUR"]],
    ["Le Qatar a envoyé {} vingt tonnes d'aide humanitaire au Soudan.", "aid", ["QAT", "SDN"]],
  ],
  en: [
    [
      "Ghana's Foreign Minister, Ama Mensah, received {} her Beninese counterpart, Jean Adjadi.",
      "meeting",
      ["BEN", "GHA"],
    ],
    [
      "Senegalese President Bassirou Sarr was received {} by the King of Morocco, Hassan Alaoui.",
      "meeting",
      ["MAR", "SEN"],
    ],
    ["Mali's foreign minister held talks {} with his Iranian counterpart.", "meeting", ["IRN", "MLI"]],
    ["Senegal and the Gambia signed {} a fisheries agreement.", "signing", ["GMB", "SEN"]],
    ["Colombia summoned {} the ambassador of Israel.", "summons", ["COL", "ISR"]],
    ["Turkey reopened {} its embassy in Libya.", "embassy", ["LBY", "TUR"]],
    ["Qatar sent {} twenty tonnes of humanitarian aid to Sudan.", "aid", ["QAT", "SDN"]],
  ],
};

describe.each(Object.keys(asides) as (keyof typeof asides)[])("in %s", (language) => {
  describe.each(sentences[language])("%s", (sentence, kind, parties) => {
    it.each(asides[language])("with “%s”", (aside) => {
      const text = sentence
        .replace("{}", aside)
        .replace(/ +/gu, " ")
        .replace(/ (?=[,.])/gu, "");
      const { engagements } = read({ id: "a", text, published: "2025-06-03" }, { language });
      expect(engagements.map((found) => [found.kind, found.parties])).toEqual([[kind, parties]]);
    });
  });
});
