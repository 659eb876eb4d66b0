import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** States served that no words next to the office name: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Bolivia said on Friday that it had recalled its ambassador to Peru. The ambassador, Elena Condori, is expected in La Paz on Sunday.",
    "Elena Condori | ambassador | BOL",
  ],
  [
    "Ethiopia and Somalia signed an accord in Ankara under Turkish mediation. Foreign Minister Hakan Yıldız hailed the text.",
    "Hakan Yıldız | foreign_minister | TUR",
  ],
  [
    "The energy ministers, Farid Aliyev and Zurab Lomidze, signed the contract between Azerbaijan and Georgia.",
    "Farid Aliyev | minister | AZE",
    "Zurab Lomidze | minister | GEO",
  ],
  [
    "Algeria and Niger agreed on Monday on the gas pipeline. The energy ministers, Mourad Hamdi and Mahaman Sani Issa, signed the minutes in Algiers.",
    "Mourad Hamdi | minister | DZA",
    "Mahaman Sani Issa | minister | NER",
  ],
  [
    "Zambia has summoned the Chinese envoy. Ambassador Hu Ming was received by Foreign Minister Mwila Chanda.",
    "Hu Ming | ambassador | CHN",
    "Mwila Chanda | foreign_minister | ZMB",
  ],
  [
    "Sudan declared the Emirati ambassador persona non grata. Ambassador Rashid Al Ketbi left Port Sudan on Tuesday, accompanied by the spokesman of the Sudanese foreign ministry, Idris Osman.",
    "Rashid Al Ketbi | ambassador | ARE",
    "Idris Osman | spokesperson | SDN",
  ],
  [
    "Mexico's president, Lucía Navarro, and her host, President Andrés Quiroga of Guatemala, toured Tikal.",
    "Lucía Navarro | head_of_state | MEX",
    "Andrés Quiroga | head_of_state | GTM",
  ],
  [
    "During her stay in Dakar, the Norwegian minister was received by President Malick Ndao. She then met Foreign Minister Yacine Sarr.",
    "Malick Ndao | head_of_state | SEN",
    "Yacine Sarr | foreign_minister | SEN",
  ],
  [
    "The President of Ghana and current Chair of ECOWAS, Kwabena Owusu, called for calm.",
    "Kwabena Owusu | head_of_state | GHA",
  ],
  [
    "President Kwabena Owusu, who chairs ECOWAS, spoke in Accra, the Ghanaian capital.",
    "Kwabena Owusu | head_of_state | GHA",
  ],
  [
    "Djibouti's ambassador to France and UNESCO, Ayeid Robleh, handed over a letter.",
    "Ayeid Robleh | ambassador | DJI",
  ],
  [
    "A delegation of Cuban officials led by Deputy Foreign Minister Anayansi Torres arrived in Caracas. Venezuelan Vice President Delia Roca welcomed it.",
    "Anayansi Torres | deputy_foreign_minister | CUB",
    "Delia Roca | vice_president | VEN",
  ],
  [
    "Eritrea accused its neighbour of arming rebels. Information Minister Yohannes Ghebre wrote on X that Ethiopia was lying.",
    "Yohannes Ghebre | minister | ERI",
  ],
  [
    "Chad's junta leader turned president Mahamat Saleh Oumar flew to Doha. He met the Emir, Sheikh Jassim bin Tamim.",
    "Mahamat Saleh Oumar | head_of_state | TCD",
    "Jassim bin Tamim | monarch | QAT",
  ],
  [
    "The Burkinabe government recalled its ambassador in Abidjan, Zacharie Ouédraogo.",
    "Zacharie Ouédraogo | ambassador | BFA",
  ],
  [
    "In Lima, Foreign Minister Javier Quispe received the credentials of the new envoys of Finland, Egypt and Laos: Pekka Niemi, Hala Gamal and Khamphet Vongsa.",
    "Javier Quispe | foreign_minister | PER",
    "Pekka Niemi | ambassador | FIN",
    "Hala Gamal | ambassador | EGY",
    "Khamphet Vongsa | ambassador | LAO",
  ],
  [
    "At Bujumbura, Permanent Secretary Fabien Niyonzima handed a note to Rwandan chargé d'affaires Ange Uwera.",
    "Fabien Niyonzima | official | BDI",
    "Ange Uwera | charge_d_affaires | RWA",
  ],
  [
    "Qatar will mediate. Its prime minister and foreign minister, Sheikh Abdulaziz bin Khalifa Al Thani, has phoned Sudanese army chief Burhan Eldin Osman.",
    "Abdulaziz bin Khalifa Al Thani | head_of_government | QAT",
    "Burhan Eldin Osman | military_chief | SDN",
  ],
  [
    "The two presidents, Emomali Sharipov and Sadyr Abdyldaev, opened the border between Tajikistan and Kyrgyzstan.",
    "Emomali Sharipov | head_of_state | TJK",
    "Sadyr Abdyldaev | head_of_state | KGZ",
  ],
  [
    "Trade Minister Damien O'Hara and his Chilean opposite number, Claudia Sanhueza, signed the text in Wellington.",
    "Damien O'Hara | minister | NZL",
    "Claudia Sanhueza | minister | CHL",
  ],
  [
    "In a telephone call with Foreign Minister Bakary Jaiteh of the Gambia, Senegal's Yacine Sarr welcomed the ruling.",
    "Bakary Jaiteh | foreign_minister | GMB",
    "Yacine Sarr | foreign_minister | SEN",
  ],
  [
    "Spain's ambassador, Íñigo Larrañaga, and the Mauritanian Minister of Fisheries, Khadijetou Mint Bouka, launched the project.",
    "Íñigo Larrañaga | ambassador | ESP",
    "Khadijetou Mint Bouka | minister | MRT",
  ],
  [
    "Ambassador Íñigo Larrañaga of Spain and Fisheries Minister Khadijetou Mint Bouka launched the project in Nouadhibou, Mauritania.",
    "Íñigo Larrañaga | ambassador | ESP",
    "Khadijetou Mint Bouka | minister | MRT",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
