import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** A text in English, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Malian Foreign Minister Modibo Sanogo met his Iranian counterpart Reza Karimi in Tehran.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Reza Karimi | foreign_minister | IRN",
  ],
  [
    "The Minister of Foreign Affairs and International Cooperation of the Republic of Zambia, Hon. Mutale Phiri, arrived.",
    "Mutale Phiri | foreign_minister | ZMB",
  ],
  ["Kenya's Foreign Affairs Cabinet Secretary Wanjiru Mwangi spoke.", "Wanjiru Mwangi | foreign_minister | KEN"],
  [
    "US Secretary of State William Harper called Saudi Crown Prince Fahd bin Turki.",
    "William Harper | foreign_minister | USA",
    "Fahd bin Turki | crown_prince | SAU",
  ],
  [
    "British Foreign Secretary Emma Clarke and Indian Foreign Secretary Rahul Menon held talks.",
    "Emma Clarke | foreign_minister | GBR",
    "Rahul Menon | official | IND",
  ],
  [
    "The foreign ministers of Bolivia and Peru, Iván Quispe and Rosa Huamán, signed.",
    "Iván Quispe | foreign_minister | BOL",
    "Rosa Huamán | foreign_minister | PER",
  ],
  [
    "Presidents Milan Kovac of Croatia and Ante Babic of Slovenia opened the bridge.",
    "Milan Kovac | head_of_state | HRV",
    "Ante Babic | head_of_state | SVN",
  ],
  [
    "Chinese Ambassador to Zambia Liu Feng handed over the clinic to Health Minister Grace Banda.",
    "Liu Feng | ambassador | CHN",
    "Grace Banda | minister | ZMB",
  ],
  ["The ambassador of Brazil to Ghana, Paulo Mendes, was there.", "Paulo Mendes | ambassador | BRA"],
  [
    "H.E. Mr. Kenji Morita, Ambassador Extraordinary and Plenipotentiary of Japan to Fiji, called on the President.",
    "Kenji Morita | ambassador | JPN",
  ],
  [
    "Deputy Prime Minister and Minister of Foreign Affairs Levan Beridze of Georgia spoke.",
    "Levan Beridze | foreign_minister | GEO",
  ],
  [
    "South African President Sipho Dube received Botswana's Vice President Thato Molefe.",
    "Sipho Dube | head_of_state | ZAF",
    "Thato Molefe | vice_president | BWA",
  ],
  [
    "The Emir of Qatar, Sheikh Nasser bin Khalid Al Thani, met King Hassan III of Jordan.",
    "Nasser bin Khalid Al Thani | monarch | QAT",
    "Hassan III | monarch | JOR",
  ],
  ["Former Nigerian president Emeka Obi led the observers.", "Emeka Obi | former_official | NGA"],
  ["Then foreign minister Awa Sidibe of Mali had signed it.", "Awa Sidibe | foreign_minister | MLI"],
  [
    "Foreign ministry spokeswoman Mao Lin told reporters in Beijing that China was concerned.",
    "Mao Lin | spokesperson | CHN",
  ],
  ["The UN Secretary-General, Elena Costa, urged restraint.", "Elena Costa | igo_head | org:UN"],
  ["AU Commission Chairperson Joseph Banda condemned the coup.", "Joseph Banda | igo_head | org:AU"],
  [
    "Joseph Banda, chairperson of the African Union Commission, condemned the coup.",
    "Joseph Banda | igo_head | org:AU",
  ],
  [
    "European Commission President Hilde Maas and EU foreign policy chief Carlo Berti flew to Kyiv.",
    "Hilde Maas | igo_head | org:EU",
    "Carlo Berti | igo_official | org:EU",
  ],
  [
    "NATO Secretary General Pieter Bakker met Turkish Defence Minister Kemal Aydin.",
    "Pieter Bakker | igo_head | org:NATO",
    "Kemal Aydin | defence_minister | TUR",
  ],
  [
    "Vietnamese Prime Minister Le Minh Hoang and his Lao counterpart Khamphet Vong co-chaired the meeting.",
    "Le Minh Hoang | head_of_government | VNM",
    "Khamphet Vong | head_of_government | LAO",
  ],
  [
    "Mali's Modibo Sanogo and Niger's Salou Gado, the two foreign ministers, were there.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Salou Gado | foreign_minister | NER",
  ],
  [
    "The Speaker of the National Assembly of Tanzania, Asha Mrema, received Ambassador Li Meiling of China.",
    "Asha Mrema | parliament_speaker | TZA",
    "Li Meiling | ambassador | CHN",
  ],
  ["Algerian army chief General Nacer Haddad visited Rome.", "Nacer Haddad | military_chief | DZA"],
  ["Somali National Security Adviser Abdi Warsame flew to Ankara.", "Abdi Warsame | security_adviser | SOM"],
  ["Ugandan Permanent Secretary Peter Okello signed for Uganda.", "Peter Okello | official | UGA"],
  [
    "Ahmed Saleh, director-general of the Egyptian Agency of Partnership for Development, was present.",
    "Ahmed Saleh | official | EGY",
  ],
  ["India's High Commissioner to Ghana Priya Nair said so.", "Priya Nair | ambassador | IND"],
  [
    "German Chancellor Greta Vogt and French President Luc Moreau met.",
    "Greta Vogt | head_of_government | DEU",
    "Luc Moreau | head_of_state | FRA",
  ],
  [
    "Thai caretaker premier Somchai Boonmee spoke by phone with Hun Dara, the Cambodian prime minister.",
    "Somchai Boonmee | head_of_government | THA",
    "Hun Dara | head_of_government | KHM",
  ],
  [
    "Foreign Minister Noel Tamai of Samoa and New Zealand Prime Minister Jane Porter agreed.",
    "Noel Tamai | foreign_minister | WSM",
    "Jane Porter | head_of_government | NZL",
  ],
  [
    "Sudan's military ruler, General Kamal Idrissi, and Ethiopian Prime Minister Tesfaye Bekele met.",
    "Kamal Idrissi | head_of_state | SDN",
    "Tesfaye Bekele | head_of_government | ETH",
  ],
  [
    "Deputy Foreign Minister Nabil Al-Otaibi of Saudi Arabia received him.",
    "Nabil Al-Otaibi | deputy_foreign_minister | SAU",
  ],
  [
    "Minister of State for Foreign Affairs Rania Khalil said Qatar would mediate.",
    "Rania Khalil | deputy_foreign_minister | QAT",
  ],
  [
    "U.S. special envoy for Sudan Tom Reed and UN envoy Lars Holm met.",
    "Tom Reed | special_envoy | USA",
    "Lars Holm | special_envoy | org:UN",
  ],
  [
    "Polish President Piotr Zielinski's chief of staff, Adam Wrona, confirmed it.",
    "Piotr Zielinski | head_of_state | POL",
    "Adam Wrona | official | POL",
  ],
  [
    "Kate Dunn, Australia's minister for foreign affairs, and Pacific minister Rob Hall flew in.",
    "Kate Dunn | foreign_minister | AUS",
    "Rob Hall | minister | AUS",
  ],
  ["Mr Rob Hall is the High Commissioner of Australia in Nauru.", "Rob Hall | ambassador | AUS"],
  [
    "Secretary of Defense Mark Dalton will host Japan's defense chief, Ito Ken.",
    "Mark Dalton | defence_minister | USA",
    "Ito Ken | defence_minister | JPN",
  ],
  ["President-elect Ana Vélez of Ecuador will visit.", "Ana Vélez | head_of_state | ECU"],
  [
    "Presidents Kouadio Brou of Ivory Coast, Kossi Amegah of Togo and Salou Gado of Niger met.",
    "Kouadio Brou | head_of_state | CIV",
    "Kossi Amegah | head_of_state | TGO",
    "Salou Gado | head_of_state | NER",
  ],
  [
    "Prime Minister Bah Diallo (Guinea) and Prime Minister Rob Hall (Australia) signed.",
    "Bah Diallo | head_of_government | GIN",
    "Rob Hall | head_of_government | AUS",
  ],
  [
    "Three heads of state came: Modibo Sanogo of Mali, Salou Gado of Niger and Kossi Amegah of Togo.",
    "Modibo Sanogo | head_of_state | MLI",
    "Salou Gado | head_of_state | NER",
    "Kossi Amegah | head_of_state | TGO",
  ],
  [
    "The Malian and Nigerien foreign ministers, Modibo Sanogo and Salou Gado, signed.",
    "Modibo Sanogo | foreign_minister | MLI",
    "Salou Gado | foreign_minister | NER",
  ],
  [
    "His guests were Togo's president, Kossi Amegah, and the prime minister of Guinea, Bah Diallo.",
    "Kossi Amegah | head_of_state | TGO",
    "Bah Diallo | head_of_government | GIN",
  ],
  [
    "Ambassadors Kenji Morita (Japan), Elif Demir (Turkey) and Rahul Menon (India) presented their credentials.",
    "Kenji Morita | ambassador | JPN",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
  ],
  ["Kenji Morita, who represents Japan in Fiji, presented his credentials.", "Kenji Morita | ambassador | JPN"],
  ["Paul Tembo, who represents Zambia at the UN, voted against.", "Paul Tembo | permanent_representative | ZMB"],
  [
    "Prime Minister Bader Al-Humaidi of Kuwait rang his opposite number in Baghdad, Muhannad Al-Asadi.",
    "Bader Al-Humaidi | head_of_government | KWT",
    "Muhannad Al-Asadi | head_of_government | IRQ",
  ],
  ["Foreign Minister the Rt Hon Winston Baptiste opened the session.", "Winston Baptiste | foreign_minister | ?"],
  ["For the Chadian side, Henry Lodo (foreign affairs) took part.", "Henry Lodo | foreign_minister | TCD"],
  [
    "Four new ambassadors were received: Kenji Morita of Japan, Elif Demir of Turkey, Rahul Menon of India and Ana Vélez of Ecuador.",
    "Kenji Morita | ambassador | JPN",
    "Elif Demir | ambassador | TUR",
    "Rahul Menon | ambassador | IND",
    "Ana Vélez | ambassador | ECU",
  ],
  ["Modibo Sanogo, Mali's top diplomat, flew to Lima.", "Modibo Sanogo | foreign_minister | MLI"],
  ["Modibo Sanogo, the Malian leader, flew to Lima.", "Modibo Sanogo | head_of_state | MLI"],
  [
    "Turkey's foreign minister, Elif Demir, and her Greek counterpart, Nikos Pappas, met; Demir praised Pappas.",
    "Elif Demir | foreign_minister | TUR",
    "Nikos Pappas | foreign_minister | GRC",
  ],
  ["Elif Demir said Ankara was ready. The Turkish foreign minister later left.", "Elif Demir | foreign_minister | TUR"],
  [
    "Danish Ambassador Lars Holm was summoned by Foreign Minister Nacer Haddad in Algiers.",
    "Lars Holm | ambassador | DNK",
    "Nacer Haddad | foreign_minister | DZA",
  ],
  ["Nacer Haddad, 54, Algeria's minister of defence, arrived.", "Nacer Haddad | defence_minister | DZA"],
  ["The Honourable Mutale Phiri, MP, Minister of Tourism of Zambia, opened the fair.", "Mutale Phiri | minister | ZMB"],
  ["Appointed as Zambia's ambassador to China, Mutale Phiri left Lusaka.", "Mutale Phiri | ambassador | ZMB"],
  [
    "Singapore's Minister for Foreign Affairs Tan Wei Ming and Deputy Prime Minister and Minister for Trade and Industry Lim Kok Beng attended.",
    "Tan Wei Ming | foreign_minister | SGP",
    "Lim Kok Beng | deputy_head_of_government | SGP",
  ],
  [
    "Ghanaian deputy foreign minister Kofi Mensah and the Ivorian ambassador, Yao Konan, spoke.",
    "Kofi Mensah | deputy_foreign_minister | GHA",
    "Yao Konan | ambassador | CIV",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
