import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Names of many cultures, with titles and letters of honour: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "The meeting was attended by Kenya's Musalia Kiprop, Uganda's Jeje Odongo-Okello and Tanzania's January Mfaume, the three foreign ministers.",
    "Musalia Kiprop | foreign_minister | KEN",
    "Jeje Odongo-Okello | foreign_minister | UGA",
    "January Mfaume | foreign_minister | TZA",
  ],
  [
    "Foreign ministers Wanjiku Kariuki (Kenya), Kofi Boateng (Ghana) and Zeinab Dualeh (Djibouti) signed the declaration.",
    "Wanjiku Kariuki | foreign_minister | KEN",
    "Kofi Boateng | foreign_minister | GHA",
    "Zeinab Dualeh | foreign_minister | DJI",
  ],
  [
    "Those attending were: Wanjiku Kariuki, Foreign Minister of Kenya; Kofi Boateng, Foreign Minister of Ghana; and Zeinab Dualeh, Foreign Minister of Djibouti.",
    "Wanjiku Kariuki | foreign_minister | KEN",
    "Kofi Boateng | foreign_minister | GHA",
    "Zeinab Dualeh | foreign_minister | DJI",
  ],
  [
    "The statement was signed by Hon. Wanjiku Kariuki (Foreign Minister, Kenya); Hon. Kofi Boateng (Foreign Minister, Ghana); and H.E. Zeinab Dualeh (Ambassador, Djibouti).",
    "Wanjiku Kariuki | foreign_minister | KEN",
    "Kofi Boateng | foreign_minister | GHA",
    "Zeinab Dualeh | ambassador | DJI",
  ],
  [
    "Helen Whitcombe MP, the British Foreign Secretary, hosted Omani Foreign Minister Sayyid Salim bin Hamood.",
    "Helen Whitcombe | foreign_minister | GBR",
    "Salim bin Hamood | foreign_minister | OMN",
  ],
  [
    "The Rt. Hon. Sir Desmond Clarke, KCMG, Governor-General of Barbados, received H.E. Mr. Baboucarr Jallow, High Commissioner of The Gambia.",
    "Desmond Clarke | head_of_state | BRB",
    "Baboucarr Jallow | ambassador | GMB",
  ],
  [
    "Hon. Dr. Nomsa Mkhize, MP, Minister of Foreign Affairs of the Republic of Zimbabwe, signed.",
    "Nomsa Mkhize | foreign_minister | ZWE",
  ],
  [
    "H.E. Lt. Gen. (Rtd.) James Okello, Ambassador of Uganda to Burundi, paid a visit.",
    "James Okello | ambassador | UGA",
  ],
  [
    "H. E. Mr. Daniar Bekov, Minister of Foreign Affairs of the Kyrgyz Republic, arrived in Tashkent.",
    "Daniar Bekov | foreign_minister | KGZ",
  ],
  [
    "H.E. Prof. Dr. Sita Wijaya, Ambassador of the Republic of Indonesia, was received.",
    "Sita Wijaya | ambassador | IDN",
  ],
  [
    "His Majesty Sultan Qais bin Turki of Oman received Iranian President Hossein Shafiei.",
    "Qais bin Turki | monarch | OMN",
    "Hossein Shafiei | head_of_state | IRN",
  ],
  [
    "His Majesty King Tupou Siaosi of Tonga sent greetings to Her Majesty Queen Ingrid of Denmark.",
    "Tupou Siaosi | monarch | TON",
    "Ingrid | monarch | DNK",
  ],
  [
    "His Highness Sheikh Zayed bin Rashid Al Falahi, President of the UAE, received Bahrain's Crown Prince Faisal bin Hamad Al Khalifa.",
    "Zayed bin Rashid Al Falahi | head_of_state | ARE",
    "Faisal bin Hamad Al Khalifa | crown_prince | BHR",
  ],
  [
    "Bhutan's Foreign Minister Lyonpo Tandin Wangdi met India's External Affairs Minister S. Raghavan.",
    "Tandin Wangdi | foreign_minister | BTN",
    "S. Raghavan | foreign_minister | IND",
  ],
  [
    "South Korean Foreign Minister Kang Min-jae and North Korean counterpart Ri Yong-chol exchanged notes.",
    "Kang Min-jae | foreign_minister | KOR",
    "Ri Yong-chol | foreign_minister | PRK",
  ],
  [
    "Ethiopian Foreign Minister Gedion Wolde-Mariam and Eritrean Foreign Minister Osman Saleh Idris met in Jeddah.",
    "Gedion Wolde-Mariam | foreign_minister | ETH",
    "Osman Saleh Idris | foreign_minister | ERI",
  ],
  [
    "Turkish Foreign Minister Hakkı Özdemir and Azerbaijani Foreign Minister Elşad Quliyev met in Şuşa.",
    "Hakkı Özdemir | foreign_minister | TUR",
    "Elşad Quliyev | foreign_minister | AZE",
  ],
  [
    "Samoan Prime Minister Fa'amoetauloa Sio met New Zealand's Foreign Minister Wiremu Parata.",
    "Fa'amoetauloa Sio | head_of_government | WSM",
    "Wiremu Parata | foreign_minister | NZL",
  ],
  [
    "Indonesian Foreign Minister Sugiarto welcomed his Timorese counterpart, Bendito.",
    "Sugiarto | foreign_minister | IDN",
    "Bendito | foreign_minister | TLS",
  ],
  [
    "Dutch Foreign Minister Joris van den Broek and Belgian Foreign Minister Axelle De Smet met in The Hague.",
    "Joris van den Broek | foreign_minister | NLD",
    "Axelle De Smet | foreign_minister | BEL",
  ],
  [
    "Ivory Coast's Foreign Minister Kandia N'Guessan-Kouamé met Côte d'Ivoire's ambassador to France, Maurice Koffi Bandaman'.",
    "Kandia N'Guessan-Kouamé | foreign_minister | CIV",
    "Maurice Koffi Bandaman | ambassador | CIV",
  ],
  [
    "Saudi Foreign Minister Prince Turki bin Saud bin Abdullah met Ayman al-Hindawi, Jordan's deputy prime minister and foreign minister.",
    "Turki bin Saud bin Abdullah | foreign_minister | SAU",
    "Ayman al-Hindawi | foreign_minister | JOR",
  ],
  [
    "Emmanuel de Almeida e Silva, Portugal's foreign minister, met Spain's José Luis Ortega y Vidal.",
    "Emmanuel de Almeida e Silva | foreign_minister | PRT",
    "José Luis Ortega y Vidal | foreign_minister | ESP",
  ],
  [
    "Japanese Prime Minister OKADA Kenta spoke with Malaysian Prime Minister Dato' Seri Ismail bin Harun.",
    "OKADA Kenta | head_of_government | JPN",
    "Ismail bin Harun | head_of_government | MYS",
  ],
  [
    "Foreign Minister Mykola Hrytsenko of Ukraine, Poland's Paweł Wójcik and Lithuania's Gintarė Žemaitytė issued an appeal.",
    "Mykola Hrytsenko | foreign_minister | UKR",
    "Paweł Wójcik | foreign_minister | POL",
    "Gintarė Žemaitytė | foreign_minister | LTU",
  ],
  [
    '"Our door is open," said Sven Lundqvist, Sweden\'s minister for foreign affairs.',
    "Sven Lundqvist | foreign_minister | SWE",
  ],
  [
    "The visiting minister, Dr Ratu Epeli Vakatawa of Fiji, met the Solomon Islands' Minister of Foreign Affairs, Hon Peter Agovaka-Maelanga.",
    "Epeli Vakatawa | minister | FJI",
    "Peter Agovaka-Maelanga | foreign_minister | SLB",
  ],
  [
    "The Ambassador of the Republic of Korea, Lee Sang-hoon, presented a copy of his credentials to Foreign Minister Moussa Dembélé of Burkina Faso.",
    "Lee Sang-hoon | ambassador | KOR",
    "Moussa Dembélé | foreign_minister | BFA",
  ],
  [
    "The minister (Lazaro Chissano of Mozambique) and the ambassador (Mette Friis of Denmark) signed.",
    "Lazaro Chissano | minister | MOZ",
    "Mette Friis | ambassador | DNK",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
