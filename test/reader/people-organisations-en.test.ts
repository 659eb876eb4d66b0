import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Offices of organisations and their envoys: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "After his meeting with the agency's commissioner general, Pietro Lanzetti, he praised UNRWA.",
    "Pietro Lanzetti | igo_head | org:UNRWA",
  ],
  ["UNRWA's Commissioner-General Pietro Lanzetti warned of a collapse.", "Pietro Lanzetti | igo_head | org:UNRWA"],
  [
    "The Head of the OSCE Mission in Skopje, Ambassador Karin Lindholm, met Interior Minister Goran Petrovski of North Macedonia.",
    "Karin Lindholm | igo_official | org:OSCE",
    "Goran Petrovski | minister | MKD",
  ],
  [
    "Special Representative of the Secretary-General for Mali Amadou Cherif briefed the Security Council.",
    "Amadou Cherif | special_envoy | org:UN",
  ],
  [
    "The Special Representative of the UN Secretary-General for Libya, Hanna Olsson, met Prime Minister Omar Zwai in Tripoli.",
    "Hanna Olsson | special_envoy | org:UN",
    "Omar Zwai | head_of_government | LBY",
  ],
  [
    "EU High Representative Katrin Saar spoke with Armenian Foreign Minister Tigran Sahakyan.",
    "Katrin Saar | igo_official | org:EU",
    "Tigran Sahakyan | foreign_minister | ARM",
  ],
  [
    "EU Special Representative for the Horn of Africa Elise Verhoeven visited Asmara.",
    "Elise Verhoeven | special_envoy | org:EU",
  ],
  [
    "European Commissioner for International Partnerships Jozef Novák signed the agreement in Kigali.",
    "Jozef Novák | igo_official | org:EU",
  ],
  [
    "The European Union's Commissioner for Trade, Ilse Brandt, will be in Jakarta.",
    "Ilse Brandt | igo_official | org:EU",
  ],
  [
    "The AU Commissioner for Political Affairs, Peace and Security, Ambassador Thabo Maseko, welcomed the deal.",
    "Thabo Maseko | igo_official | org:AU",
  ],
  ["ECOWAS Commission President Dr Ousmane Barry expressed concern.", "Ousmane Barry | igo_head | org:ECOWAS"],
  [
    "The President of the ECCAS Commission, Dr. Gervais Mabiala, arrived in Malabo.",
    "Gervais Mabiala | igo_head | org:ECCAS",
  ],
  ["SADC Executive Secretary Joyce Mokoena praised Botswana.", "Joyce Mokoena | igo_head | org:SADC"],
  [
    "IGAD Executive Secretary Dr Yonas Tesfaye met Ethiopian Foreign Minister Dagmawi Abera.",
    "Yonas Tesfaye | igo_head | org:IGAD",
    "Dagmawi Abera | foreign_minister | ETH",
  ],
  ["IGAD's special envoy for South Sudan, Ismail Waberi, is in Juba.", "Ismail Waberi | special_envoy | org:IGAD"],
  ["The UN Resident Coordinator in Nepal, Ingrid Solheim, attended.", "Ingrid Solheim | igo_official | org:UN"],
  [
    "UN special rapporteur on human rights in Eritrea Mohammed Abdullahi Diriye presented his report.",
    "Mohammed Abdullahi Diriye | igo_official | org:UN",
  ],
  [
    "The head of the EU Delegation to Uganda, Ambassador Jan Sadílek, handed over the equipment.",
    "Jan Sadílek | igo_official | org:EU",
  ],
  ["EU Ambassador to Ghana Irchad Lemaire met the Speaker.", "Irchad Lemaire | ambassador | org:EU"],
  [
    "WHO Director-General Dr Selam Haile met President Lazarus Phiri of Malawi in Lilongwe.",
    "Selam Haile | igo_head | org:WHO",
    "Lazarus Phiri | head_of_state | MWI",
  ],
  ["WHO Regional Director for Africa Dr Faustine Ndiaye praised Rwanda.", "Faustine Ndiaye | igo_official | org:WHO"],
  ["The IMF's Managing Director, Elena Markova, visited Buenos Aires.", "Elena Markova | igo_head | org:IMF"],
  ["IAEA Director General Rodrigo Ferrer arrived in Tehran.", "Rodrigo Ferrer | igo_head | org:IAEA"],
  [
    "Gulf Cooperation Council Secretary-General Jassim Al-Harthi condemned the attack.",
    "Jassim Al-Harthi | igo_head | org:GCC",
  ],
  [
    "The Secretary General of the Organisation of Islamic Cooperation, Hissein Abdoulaye Moussa, visited Cox's Bazar.",
    "Hissein Abdoulaye Moussa | igo_head | org:OIC",
  ],
  [
    "Commonwealth Secretary-General Afua Mensima met Prime Minister Philip Rowe of Jamaica.",
    "Afua Mensima | igo_head | org:Commonwealth",
    "Philip Rowe | head_of_government | JAM",
  ],
  ["ASEAN Secretary-General Dr. Kim Sovann attended the ceremony in Vientiane.", "Kim Sovann | igo_head | org:ASEAN"],
  ["NATO Deputy Secretary General Ana Kovačević visited Pristina.", "Ana Kovačević | igo_official | org:NATO"],
  ["NATO Secretary General Pieter Vandenberg welcomed the move.", "Pieter Vandenberg | igo_head | org:NATO"],
  [
    "The UN Under-Secretary-General for Peace Operations, Luc Marchetti, landed in Bangui.",
    "Luc Marchetti | igo_official | org:UN",
  ],
  [
    "The European Council President, Nuno Esteves, congratulated Moldovan President Ana Rusu.",
    "Nuno Esteves | igo_head | org:EU",
    "Ana Rusu | head_of_state | MDA",
  ],
  ["CARICOM Secretary-General Dr. Carlene Barnwell is in Port-au-Prince.", "Carlene Barnwell | igo_head | org:CARICOM"],
  [
    "UN Assistant Secretary-General for Africa Martha Pobee-Addo briefed ministers.",
    "Martha Pobee-Addo | igo_official | org:UN",
  ],
  [
    "The UN Secretary-General's Personal Envoy for Western Sahara, Stefano Mistral, met Mauritanian Foreign Minister Mohamed Salem Ould Sidi in Nouakchott.",
    "Stefano Mistral | special_envoy | org:UN",
    "Mohamed Salem Ould Sidi | foreign_minister | MRT",
  ],
  [
    "The Arab League's assistant secretary-general, Hossam Zekri, chaired the meeting.",
    "Hossam Zekri | igo_official | org:LAS",
  ],
  ["UNHCR High Commissioner Fabrizio Grandini visited Cúcuta.", "Fabrizio Grandini | igo_official | org:UNHCR"],
  [
    "UN High Commissioner for Refugees Fabrizio Grandini visited Cúcuta.",
    "Fabrizio Grandini | igo_official | org:UNHCR",
  ],
  ["UNICEF representative in Chad Jacqueline Brou toured the camp.", "Jacqueline Brou | igo_official | org:UNICEF"],
  [
    "The World Bank's Vice President for Eastern and Southern Africa, Victor Kwabena, signed in Lusaka.",
    "Victor Kwabena | igo_official | org:WB",
  ],
  ["AfDB President Sidi Ould Cheikh pledged support to Liberia.", "Sidi Ould Cheikh | igo_head | org:AfDB"],
  [
    "The US special envoy for Sudan, Tom Perrin, met Saudi Foreign Minister Prince Khalid bin Nasser.",
    "Tom Perrin | special_envoy | USA",
    "Khalid bin Nasser | foreign_minister | SAU",
  ],
  ["China's special envoy for the Horn of Africa, Xu Bing, arrived in Addis Ababa.", "Xu Bing | special_envoy | CHN"],
  [
    "Russia's Special Presidential Representative for the Middle East and Africa, Deputy Foreign Minister Mikhail Bogatyr, received the ambassador of Chad, Abakar Saleh.",
    "Mikhail Bogatyr | deputy_foreign_minister | RUS",
    "Abakar Saleh | ambassador | TCD",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
