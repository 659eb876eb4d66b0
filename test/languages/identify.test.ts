import { describe, expect, it } from "vitest";
import { identify } from "../../src/languages/identify.ts";

const cases: [string, string | null][] = [
  ["Le ministre malien a reçu son homologue iranien à Bamako pour parler de la coopération.", "fr"],
  ["The foreign minister met her counterpart in Nairobi and signed two agreements.", "en"],
  ["LE PRÉSIDENT DE LA RÉPUBLIQUE A REÇU L’AMBASSADEUR DU GHANA AU PALAIS.", "fr"],
  ["El ministro de Relaciones Exteriores recibió a su homólogo boliviano en Madrid.", "es"],
  ["Der Außenminister empfing seinen Amtskollegen in Berlin zu längeren Gesprächen.", "de"],
  ["O ministro das Relações Exteriores recebeu o seu homólogo em Brasília na terça-feira.", "pt"],
  ["Il ministro degli Esteri ha ricevuto il suo omologo a Roma per un colloquio.", "it"],
  ["Ministrul de externe s-a întâlnit cu omologul său la București.", "ro"],
  ["El ministre d'Afers Exteriors va rebre les delegacions dels dos països a Barcelona.", "ca"],
  ["De minister van Buitenlandse Zaken ontving zijn ambtgenoot in Den Haag.", "nl"],
  ["استقبل وزير الخارجية نظيره الإيراني في طهران يوم الاثنين.", "ar"],
  ["Министр иностранных дел принял своего коллегу в Москве в понедельник.", "ru"],
  [
    "中华人民共和国外交部长在北京会见了来访的马里外交部长并举行会谈。双方就两国关系和共同关心的国际问题交换意见。",
    "zh",
  ],
  ["Le ministre est arrivé.", "fr"],
  ["The minister has left.", "en"],
  ["Paris – Bamako", null],
  ["12 345 / 678 --- 90", null],
  ["", null],
  ["asdkj qwoei zxmcn qpwoe alskd fjgh tyru", null],
];

describe("identify", () => {
  it.each(cases)("%s", (text, tag) => {
    expect(identify(text)).toBe(tag);
  });

  it("says that a page of another language is not one that is read, whatever names stand in it", () => {
    const text =
      "La ministra de Asuntos Exteriores, María Pérez, viajará a París y a Les Sables para un encuentro con The Hague Group. ";
    expect(identify(text.repeat(5))).toBe("es");
  });
});
