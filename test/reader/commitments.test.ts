import { describe, expect, it } from "vitest";
import { read } from "../../src/reader/read.ts";

const promisesIn = (lang: string, text: string) =>
  read({ id: "news", lang, text, published: "2024-11-20" }).commitments.map(
    ({ kind, parties }) => `${kind} ${parties.join(" ")}`,
  );

describe("commitments", () => {
  const cases: readonly (readonly [lang: string, text: string, promises: readonly string[]])[] = [
    // where a body sits is no party to it
    [
      "en",
      "The EU and Mongolia held the 8th meeting of their Joint Committee in Ulaanbaatar. The next meeting of the Joint Committee will take place in Brussels in 2026.",
      ["joint_commission MNG org:EU"],
    ],
    // deeds by whoever is bound, whatever the thing
    ["en", "Burundi and Rwanda met. Rwanda will share the data of its weather stations.", ["other BDI RWA"]],
    ["en", "Egypt and Oman held talks. Egypt will also provide 25 solar-powered pumps.", ["aid EGY OMN"]],
    ["en", "Egypt and Oman held talks. The agreement will provide a firm base.", []],
    ["en", "Egypt's minister met the Omani minister. The pupils will share a room.", []],
    ["fr", "Le Tchad et la Libye se sont concertés. Tripoli prendra en charge les blessés.", ["other LBY TCD"]],
    [
      "fr",
      "Le Mexique a rompu avec l'Équateur. Le personnel diplomatique mexicain quittera Quito.",
      ["withdrawal ECU MEX"],
    ],
    // said of a case that may not come
    [
      "en",
      "Chile's president spoke with New Zealand's prime minister. New Zealand said it would send a team if needed.",
      [],
    ],
    // who will host a gathering is bound
    [
      "en",
      "The findings will be put to the 47th ASEAN Summit, which Malaysia hosts in December.",
      ["summit MYS org:ASEAN"],
    ],
    [
      "fr",
      "Donald Trump a invité les présidents de la RDC et du Rwanda à un sommet, prévu à la fin du mois de juillet 2025.",
      ["summit COD RWA USA"],
    ],
    // "going to" before a verb goes nowhere
    ["en", "Barbados and Guyana are going to share the data of their radar.", ["other BRB GUY"]],
    // the next round of a commission is its session
    [
      "fr",
      "La commission mixte du Mali et de l'Iran s'est réunie à Bamako. Prochain rendez-vous : Téhéran, en 2026.",
      ["joint_commission IRN MLI"],
    ],
    // who is to be welcomed visits
    [
      "fr",
      "L'ambassadeur du Japon au Laos a annoncé que son pays accueillerait en juillet le Premier ministre lao, M. Sonexay Keobounphanh.",
      ["visit JPN LAO"],
    ],
    // who is sent
    ["en", "The Omani side will send a technical team to India in January.", ["visit IND OMN"]],
    ["en", "Kenya will post a commercial attaché to Slovakia before the end of the year.", ["other KEN SVK"]],
    ["en", "Slovakia will send police officers to Kenya.", ["deployment KEN SVK"]],
    ["en", "India agreed to double the number of training places for Lesotho.", ["training IND LSO"]],
    // things that go somewhere visit nobody
    ["en", "China's ambassador to Zimbabwe spoke. The grain will go to the most vulnerable, he said.", []],
    ["en", "The foreign ministers of Egypt and Oman promised each other to stay in step.", []],
    // the money of a state is not the state
    ["en", "Canada will disburse a further US$60 million to Haiti.", ["financing CAN HTI"]],
    ["en", "Japan will lend 400 million Australian dollars to Tonga.", ["financing JPN TON"]],
    ["fr", "Le Japon prêtera 400 millions de dollars australiens aux Tonga.", ["financing JPN TON"]],
    // goods worth a sum are aid, and so is money for a relief agency
    ["en", "Japan will provide equipment worth 400 million yen to Tonga.", ["aid JPN TON"]],
    ["en", "Ireland is to give a further €20 million to UNRWA this year.", ["aid IRL org:UNRWA"]],
    // sums in short
    ["en", "South Korea has committed to lend $20m to Ghana.", ["financing GHA KOR"]],
    ["en", "The United Kingdom will provide £3.5bn to Ukraine.", ["financing GBR UKR"]],
    ["en", "The World Bank has approved a 100-million-dollar loan for Mozambique.", ["financing MOZ org:WB"]],
    ["en", "Norway is to increase its support to Ukraine by 85 billion kroner.", ["financing NOR UKR"]],
    ["en", "The 20m yacht of the Norwegian king will call at Ghana's main harbour.", []],
    // bodies that are joined and left
    ["en", "Niger will leave ECOWAS in January.", ["withdrawal NER org:ECOWAS"]],
    ["en", "Timor-Leste is to join ASEAN next year.", ["other TLS org:ASEAN"]],
    // who hosts a summit is bound beside those who meet
    ["en", "The Emirates will host the GCC summit in December.", ["summit ARE org:GCC"]],
    // "according to" introduces who speaks, not an occasion
    [
      "en",
      "Russia's minister received his Zimbabwean counterpart. According to him, the intergovernmental commission will meet in Harare in December.",
      ["joint_commission RUS ZWE"],
    ],
    ["en", "Rwanda promised to alert Burundi ten days before it opens the gates.", ["other BDI RWA"]],
    ["en", "Turkey will begin drilling for oil off Somalia in December.", ["project SOM TUR"]],
    // denied is not promised
    ["en", "Tanzania denied that it would close its border with Malawi.", []],
    // the occasion on which somebody speaks is no promise
    [
      "en",
      "Work on the bridge will start in April, Mauritania and Senegal announced after a meeting in Rosso.",
      ["project MRT SEN"],
    ],
    [
      "fr",
      "La construction du pont débutera en avril, ont annoncé la Mauritanie et le Sénégal après une réunion à Rosso.",
      ["project MRT SEN"],
    ],
    // a thing behind a preposition is not what will be
    [
      "fr",
      "Le ministre algérien a reçu son homologue nigérien. Les échanges relatifs au projet de gazoduc seront approfondis.",
      [],
    ],
    // a working group that will sit is one promise
    [
      "en",
      "Qatar and Somalia agreed to put in place a follow-up mechanism which will meet twice a year.",
      ["working_group QAT SOM"],
    ],
    // words beside a promise have no object of their own
    [
      "fr",
      "L'Indonésie accordera cinquante bourses aux étudiants malgaches, a promis son ministre, en visite à Antananarivo.",
      ["training IDN MDG"],
    ],
    // support to come is a promise, not praise
    [
      "en",
      "Argentina will back Bangladesh's candidacy for the Council, the Argentine minister said in Dhaka.",
      ["other ARG BGD"],
    ],
    [
      "en",
      "The opening of the border between Uzbekistan and Tajikistan is planned for March.",
      ["lifting_of_measures TJK UZB"],
    ],
    ["en", "The agreement between Senegal and Gambia will enter into force in March.", []],
    [
      "en",
      "Peru and Chile met in Lima. The second session of their political consultations will be held in Santiago in March.",
      ["meeting CHL PER"],
    ],
    // "it" stands for the text that the sentence before names
    [
      "en",
      "Ghana's minister received the ambassador of Peru. A memorandum on fishing is being revised. It will be signed by May.",
      ["signing GHA PER"],
    ],
    ["fr", "Le ministre ghanéen a reçu l'ambassadeur du Pérou. La pêche les occupe. Elle sera signée en mai.", []],
    // what arrangements would give is nobody's promise
    [
      "en",
      "Ethiopia and Somalia met in Ankara. They undertook to find arrangements that would give Ethiopia access to the sea.",
      [],
    ],
    // who chaired says nothing of what the next round will be
    [
      "en",
      "Negotiations between Peru and Chile were held in Lima. President Soto of Peru chaired the opening. The next round of negotiations will take place in March.",
      ["meeting CHL PER"],
    ],
  ];
  for (const [lang, text, promises] of cases) it(text, () => expect(promisesIn(lang, text)).toEqual(promises));
});
