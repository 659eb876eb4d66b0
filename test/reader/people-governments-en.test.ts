import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** Offices of the world's systems of government: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "The Secretary for Foreign Affairs of the Philippines, Rodrigo Salonga, met Chinese Ambassador Luo Jian in Manila.",
    "Rodrigo Salonga | foreign_minister | PHL",
    "Luo Jian | ambassador | CHN",
  ],
  [
    "Philippine Foreign Affairs Secretary Amihan Reyes said Manila would file a protest.",
    "Amihan Reyes | foreign_minister | PHL",
  ],
  [
    "Swiss Federal Councillor Regula Ammann received Austrian Chancellor Franz Huber in Bern.",
    "Regula Ammann | minister | CHE",
    "Franz Huber | head_of_government | AUT",
  ],
  [
    "Kenya's Prime Cabinet Secretary Josphat Otieno met Somali Foreign Minister Abdi Warsame.",
    "Josphat Otieno | foreign_minister | KEN",
    "Abdi Warsame | foreign_minister | SOM",
  ],
  [
    "Foreign Secretary Faisal Qureshi led the Pakistani side, and Foreign Secretary Mahbub Alam the Bangladeshi side.",
    "Faisal Qureshi | official | PAK",
    "Mahbub Alam | official | BGD",
  ],
  [
    "Minister of State for External Affairs Meenakshi Rao represented India at the funeral.",
    "Meenakshi Rao | deputy_foreign_minister | IND",
  ],
  [
    "Parliamentary Under-Secretary for Foreign Affairs Dita Mulyani of Indonesia was there.",
    "Dita Mulyani | deputy_foreign_minister | IDN",
  ],
  [
    "Kenya's Principal Secretary for Foreign Affairs, Dr. Kipchoge Langat, opened the workshop.",
    "Kipchoge Langat | official | KEN",
  ],
  [
    "Zambia's Permanent Secretary in the Ministry of Foreign Affairs, Ambassador Chilufya Mwansa, chaired the session.",
    "Chilufya Mwansa | official | ZMB",
  ],
  [
    "State Counsellor Daw Nilar Htwe of Myanmar received the Thai foreign minister, Somchai Prasert.",
    "Nilar Htwe | head_of_government | MMR",
    "Somchai Prasert | foreign_minister | THA",
  ],
  ["Chinese State Councilor and Defense Minister Gao Weiming visited Hanoi.", "Gao Weiming | defence_minister | CHN"],
  [
    "Taoiseach Cormac Devlin spoke by phone with Estonian Prime Minister Kaja Tamm.",
    "Cormac Devlin | head_of_government | IRL",
    "Kaja Tamm | head_of_government | EST",
  ],
  [
    "Tánaiste and Minister for Foreign Affairs Aoife Brennan TD travelled to Nairobi.",
    "Aoife Brennan | foreign_minister | IRL",
  ],
  [
    "Governor-General Dame Ruth Pascall of Saint Lucia received the letters of credence of Ambassador Kwame Asante of Ghana.",
    "Ruth Pascall | head_of_state | LCA",
    "Kwame Asante | ambassador | GHA",
  ],
  [
    "The Amir of Kuwait, Sheikh Fahad Al-Nasser Al-Sabah, sent a cable to King Willem of the Netherlands.",
    "Fahad Al-Nasser Al-Sabah | monarch | KWT",
    "Willem | monarch | NLD",
  ],
  [
    "Iran's Supreme Leader Ayatollah Javad Rezaei received the Iraqi Prime Minister, Mustafa al-Jubouri.",
    "Javad Rezaei | head_of_state | IRN",
    "Mustafa al-Jubouri | head_of_government | IRQ",
  ],
  [
    "The President of the Transition, General Ibrahim Camara, received Togolese foreign minister Komlan Adjovi in Conakry.",
    "Ibrahim Camara | head_of_state | GIN",
    "Komlan Adjovi | foreign_minister | TGO",
  ],
  [
    "The Chairman of the Presidential Leadership Council of Yemen, Saleh Al-Awlaki, arrived in Riyadh.",
    "Saleh Al-Awlaki | head_of_state | YEM",
  ],
  [
    "Under Secretary of State for Political Affairs Margaret Holloway discussed the matter with Egyptian Foreign Minister Sherif Nagy.",
    "Margaret Holloway | deputy_foreign_minister | USA",
    "Sherif Nagy | foreign_minister | EGY",
  ],
  [
    "US Assistant Secretary of State for African Affairs Tamika Boyd arrived in Abuja.",
    "Tamika Boyd | deputy_foreign_minister | USA",
  ],
  [
    "The Political Director of the German Foreign Office, Jens Albrecht, held talks in Ankara.",
    "Jens Albrecht | official | DEU",
  ],
  ["China's Assistant Foreign Minister Wu Lan attended.", "Wu Lan | deputy_foreign_minister | CHN"],
  [
    "Brazil's Secretary-General for External Relations, Ambassador Helena Prado, chaired the consultations.",
    "Helena Prado | official | BRA",
  ],
  [
    "South Africa's Minister of International Relations and Cooperation, Naledi Khumalo, spoke.",
    "Naledi Khumalo | foreign_minister | ZAF",
  ],
  [
    "Namibian Deputy Executive Director for Bilateral Relations Penda Shikongo signed for Windhoek.",
    "Penda Shikongo | official | NAM",
  ],
  [
    "Sri Lankan Foreign Secretary Nimal Perera met his Indian counterpart, Vinay Deshpande.",
    "Nimal Perera | official | LKA",
    "Vinay Deshpande | official | IND",
  ],
  ["Malaysia's Wisma Putra Secretary-General Datuk Amran Yusof led the delegation.", "Amran Yusof | official | MYS"],
  [
    "The Permanent Secretary of the Thai Ministry of Foreign Affairs, Ekachai Boonmee, co-chaired.",
    "Ekachai Boonmee | official | THA",
  ],
  ["Chief Minister Mark Isola of Gibraltar criticised Spain.", "Mark Isola | governor_mayor | GIB"],
  [
    "Nepal's Deputy Prime Minister and Home Minister Bishnu Karki opened the summit.",
    "Bishnu Karki | deputy_head_of_government | NPL",
  ],
  [
    "Libya's Presidential Council head Mahmoud al-Warfalli met Algerian President Nadir Benali.",
    "Mahmoud al-Warfalli | head_of_state | LBY",
    "Nadir Benali | head_of_state | DZA",
  ],
  ["Bosnian Presidency chairman Emir Halilović visited Zagreb.", "Emir Halilović | head_of_state | BIH"],
  [
    "San Marino's Captains Regent, Paolo Ceccoli and Marina Gatti, were received by the Pope.",
    "Paolo Ceccoli | head_of_state | SMR",
    "Marina Gatti | head_of_state | SMR",
  ],
  ["President of the Swiss Confederation Beatrix Lüthi arrived in Dakar.", "Beatrix Lüthi | head_of_state | CHE"],
  [
    "Cuba's First Deputy Foreign Minister Yolanda Peñate received the Laotian ambassador, Bounmy Keomany.",
    "Yolanda Peñate | deputy_foreign_minister | CUB",
    "Bounmy Keomany | ambassador | LAO",
  ],
  [
    "Vietnamese Party General Secretary Nguyen Van Thanh met Chinese President Xu Jianguo.",
    "Nguyen Van Thanh | other | VNM",
    "Xu Jianguo | head_of_state | CHN",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
