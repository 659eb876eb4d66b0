import { expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

/** States served that no words next to the office name: a text, and the people in it as "name | office | party". */
const cases: [string, ...string[]][] = [
  [
    "Ethiopia and Somalia signed an accord in Ankara under Turkish mediation. Turkish Foreign Minister Hakan Yıldız hailed the text.",
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
    "Talks between Armenia and Azerbaijan took place in Geneva. The two deputy foreign ministers, Vahan Gevorgyan and Rauf Huseynli, shook hands.",
    "Vahan Gevorgyan | deputy_foreign_minister | ARM",
    "Rauf Huseynli | deputy_foreign_minister | AZE",
  ],
  [
    "Zambia has summoned the Chinese envoy. Ambassador Hu Ming was received by Foreign Minister Mwila Chanda.",
    "Hu Ming | ambassador | CHN",
    "Mwila Chanda | foreign_minister | ZMB",
  ],
  ["Uganda recalled High Commissioner Rose Akello from Nairobi.", "Rose Akello | ambassador | UGA"],
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
    "Germany's foreign minister Katja Brenner, on a visit to Hanoi, was received by Prime Minister Tran Quoc Bao.",
    "Katja Brenner | foreign_minister | DEU",
    "Tran Quoc Bao | head_of_government | VNM",
  ],
  [
    "During her stay in Dakar, the Norwegian minister was received by President Malick Ndao. She then met Foreign Minister Yacine Sarr.",
    "Malick Ndao | head_of_state | SEN",
    "Yacine Sarr | foreign_minister | SEN",
  ],
  [
    "Malta's Prime Minister Joseph Farrugia arrived in Tripoli on Tuesday. He was welcomed at the airport by Interior Minister Imad Trabelsi-Gharyani.",
    "Joseph Farrugia | head_of_government | MLT",
    "Imad Trabelsi-Gharyani | minister | LBY",
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
    "Guyana's Foreign Minister Ravi Persaud told reporters that President Indira Singh would travel to Brasilia, where she would meet her colleague Vice President Otávio Lins.",
    "Ravi Persaud | foreign_minister | GUY",
    "Indira Singh | head_of_state | GUY",
    "Otávio Lins | vice_president | BRA",
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
  [
    "Ecuador and Peru will open a new border post. The foreign ministers, Gabriela Mora and Luis Chávarri, told reporters in Quito that it would be ready in May.",
    "Gabriela Mora | foreign_minister | ECU",
    "Luis Chávarri | foreign_minister | PER",
  ],
  [
    "A Vietnamese delegation led by Deputy Prime Minister Le Hoai Nam was received in Vientiane by Prime Minister Sonexay Phomvihane-Keo on Thursday.",
    "Le Hoai Nam | deputy_head_of_government | VNM",
    "Sonexay Phomvihane-Keo | head_of_government | LAO",
  ],
  [
    "The European Union suspended aid to Georgia. Ambassador Pavel Hercik said in Tbilisi that the law ran counter to European values. Speaker Shalva Papuna called the step blackmail.",
    "Pavel Hercik | ambassador | org:EU",
    "Shalva Papuna | parliament_speaker | GEO",
  ],
  [
    "Lithuania has called in the Belarusian charge d'affaires, Erik Burak, over the balloons. Deputy Foreign Minister Audra Plepytė handed him a note.",
    "Erik Burak | charge_d_affaires | BLR",
    "Audra Plepytė | deputy_foreign_minister | LTU",
  ],
  [
    "MONROVIA — The head of the ECOWAS mission, General Francis Behan, met President Joseph Weah-Tarr on Friday. Defence Minister Brownie Sam, the US ambassador, Mark Toner-Hill, and UN envoy Christine Umu took part.",
    "Francis Behan | igo_official | org:ECOWAS",
    "Joseph Weah-Tarr | head_of_state | LBR",
    "Brownie Sam | defence_minister | LBR",
    "Mark Toner-Hill | ambassador | USA",
    "Christine Umu | special_envoy | org:UN",
  ],
  [
    "Spain has named Carmen Ibarra its new ambassador to Angola. She succeeds Manuel Hernández, who left Luanda in July.",
    "Carmen Ibarra | ambassador | ESP",
  ],
  [
    "The former president of Costa Rica, Laura Chacón, will lead the OAS observers in Guyana. President Irfan Mohamed received her on Monday together with Secretary-General Luis Almada of the Organization of American States.",
    "Laura Chacón | former_official | CRI",
    "Irfan Mohamed | head_of_state | GUY",
    "Luis Almada | igo_head | org:OAS",
  ],
  [
    "Tunisia's Foreign Minister Nabil Ammar-Zid flew to Algiers on Sunday. President Abdelmadjid Tebbi received him, in the presence of Foreign Minister Ahmed Attaf-Din and Algeria's ambassador in Tunis, Azzouz Baal.",
    "Nabil Ammar-Zid | foreign_minister | TUN",
    "Abdelmadjid Tebbi | head_of_state | DZA",
    "Ahmed Attaf-Din | foreign_minister | DZA",
    "Azzouz Baal | ambassador | DZA",
  ],
  [
    "Finland's President Aleksi Stubbe spoke by phone with his Turkish counterpart, Recep Tayyar. Foreign Minister Elina Valtola will travel to Ankara next week.",
    "Aleksi Stubbe | head_of_state | FIN",
    "Recep Tayyar | head_of_state | TUR",
    "Elina Valtola | foreign_minister | FIN",
  ],
  [
    "Kenya on Tuesday recalled its ambassador to Sudan, Kennedy Nyambati, for consultations, Cabinet Secretary Musalia Kiprono said.",
    "Kennedy Nyambati | ambassador | KEN",
    "Musalia Kiprono | minister | KEN",
  ],
  [
    "The crown prince received in Jeddah a letter from the Sultan of Oman, delivered by Foreign Minister Badr al-Busaid. Minister of State Musaed al-Aiban attended the audience.",
    "Badr al-Busaid | foreign_minister | OMN",
    "Musaed al-Aiban | secretary_of_state | SAU",
  ],
  [
    '"We will not be lectured," Interior Minister Bruno Retaud said in Paris after the Algerian ambassador had been summoned.',
    "Bruno Retaud | minister | FRA",
  ],
  [
    "Slovak Prime Minister Rudolf Ficek was welcomed by Uzbek President Saida Mirza in Samarkand. Economy Minister Denis Sakova accompanied him.",
    "Rudolf Ficek | head_of_government | SVK",
    "Saida Mirza | head_of_state | UZB",
    "Denis Sakova | minister | SVK",
  ],
  [
    "At the request of Chad, the Security Council met on Tuesday. Permanent Representative Ammo Aziza accused the Rapid Support Forces. His Sudanese colleague, Ambassador Al-Harith Idriss, agreed.",
    "Ammo Aziza | permanent_representative | TCD",
    "Al-Harith Idriss | permanent_representative | SDN",
  ],
  [
    "Bulgaria's caretaker prime minister, Dimitar Glavchev, met in Skopje with President Gordana Siljan and Prime Minister Hristijan Mick. He was accompanied by Foreign Minister Ivan Kondov.",
    "Dimitar Glavchev | head_of_government | BGR",
    "Gordana Siljan | head_of_state | MKD",
    "Hristijan Mick | head_of_government | MKD",
    "Ivan Kondov | foreign_minister | BGR",
  ],
  [
    "The Sri Lankan High Commissioner, Kshenuka Sena, presented her credentials to President Droupadi Hembram at Rashtrapati Bhavan in New Delhi.",
    "Kshenuka Sena | ambassador | LKA",
    "Droupadi Hembram | head_of_state | IND",
  ],
  [
    "High Commissioner Vikram Dora told a business forum in Port Moresby that India would train 50 nurses. Trade Minister Richard Mara of Papua New Guinea was present.",
    "Vikram Dora | ambassador | IND",
    "Richard Mara | minister | PNG",
  ],
  [
    "Besnik Hoxha, who heads Kosovo's interior ministry, met Slovenian Interior Minister Tadeja Mlinar in Ljubljana.",
    "Besnik Hoxha | minister | XKX",
    "Tadeja Mlinar | minister | SVN",
  ],
  [
    "Indian Defence Secretary Rajiv Menon met British Defence Secretary Colin Marsh.",
    "Rajiv Menon | official | IND",
    "Colin Marsh | defence_minister | GBR",
  ],
  [
    "Belgian minister Jan Claes received his counterpart from Botswana, Phenyo Molefe, and a visitor from Windhoek.",
    "Jan Claes | minister | BEL",
    "Phenyo Molefe | minister | BWA",
  ],
];

it.each(cases)("%s", (text, ...people) => {
  expect(peopleOf("en", text)).toEqual(people);
});
