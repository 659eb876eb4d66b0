import { describe, expect, it } from "vitest";
import { languageOf, type Language } from "../../src/languages/index.ts";
import { findByline, setAside } from "../../src/reader/furniture.ts";

const body: Record<string, string> = {
  en: "The two ministers met in Nairobi on Tuesday and reviewed the state of cooperation between their countries.",
  fr: "Les deux ministres se sont rencontrés mardi à Nairobi et ont fait le point de la coopération entre leurs pays.",
};
const language = (tag: string) => languageOf(tag) as Language;

/** Why a line is set aside when it stands between two paragraphs, or undefined. */
function reasonFor(line: string, tag: string): string | undefined {
  const text = `${body[tag]}\n\n${line}\n\n${body[tag]}`;
  const found = setAside(text, language(tag));
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found[0]?.reason;
}

const furniture: [string, string, string[]][] = [
  [
    "fr",
    "comment form",
    [
      "Laisser une réponse",
      "Laissez votre commentaire",
      "Poster un commentaire",
      "Réagir à cet article",
      "Votre adresse de messagerie ne sera pas publiée.",
      "Les champs obligatoires sont marqués d'un *",
      "Nom * Courriel * Site internet",
      "12 commentaires",
      "Commentaires (4)",
      "Aucune réaction pour le moment",
      "Soyez la première à réagir !",
      "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
      "Vous devez être connecté pour publier un commentaire.",
      "Pseudo (obligatoire)",
    ],
  ],
  [
    "fr",
    "share bar",
    [
      "Partager sur Telegram",
      "Partagez cette page sur les réseaux",
      "Facebook • X • LinkedIn • Imprimer",
      "Imprimer",
      "Envoyer à un ami",
      "Partager :",
      "3 partages",
    ],
  ],
  [
    "fr",
    "related link",
    [
      "Lire aussi : Les routes du Nord rouvrent",
      "À LIRE ÉGALEMENT : Le prix du cacao recule",
      "Sur le même sujet",
      "Articles similaires",
      "Les plus lus",
      "En savoir plus",
      "Cliquez ici pour voir les photos",
      "Lire la suite…",
      "Voir aussi > Nos archives",
    ],
  ],
  [
    "fr",
    "newsletter",
    [
      "Inscrivez-vous à notre lettre d'information",
      "Recevez l'essentiel de l'actualité africaine chaque soir par courriel",
      "S'abonner",
      "Abonnez-vous à notre chaîne WhatsApp pour ne rien manquer",
    ],
  ],
  [
    "fr",
    "cookie notice",
    ["Nous utilisons des cookies pour améliorer votre navigation.", "Tout accepter | Tout refuser"],
  ],
  [
    "fr",
    "social follow",
    ["Suivez-nous sur Facebook et X", "Rejoignez notre page Facebook", "Retrouvez-nous sur YouTube"],
  ],
  [
    "fr",
    "menu",
    [
      "Accueil > Politique > Diplomatie",
      "Accueil | Politique | Économie | Sport",
      "Retour en haut",
      "Aller au contenu principal",
    ],
  ],
  ["fr", "counter", ["lundi 3 juin 2024 • 1 204 vues", "Temps de lecture : 3 minutes", "540 lectures"]],
  ["fr", "tags", ["Mots-clés : diplomatie, Kenya, sommet", "#Kenya #Diplomatie", "Classé sous : International"]],
  [
    "fr",
    "agency tail",
    ["(APS)", "AFP", "Avec AFP", "Source : Présidence", "© 2024 Le Courrier du Sud", "Tous droits réservés"],
  ],
  ["fr", "download", ["Télécharger la déclaration (PDF, 90 Ko)", "Pièce jointe : communiqué.pdf"]],
  ["fr", "advertisement", ["Publicité", "- Publicité -", "Contenu sponsorisé", "La suite après la publicité"]],
  [
    "fr",
    "editor credit",
    ["Crédit photo : Présidence", "Photo : J. Traoré", "Publié le 3 mars 2024 à 10h15", "Mise en ligne : A. B."],
  ],
  [
    "en",
    "comment form",
    [
      "Leave a comment",
      "Post a Comment",
      "Leave a Reply Cancel reply",
      "Your e-mail address will not be published.",
      "Required fields are marked *",
      "Name * Email * Website",
      "Comments (7)",
      "23 Comments",
      "No comments yet",
      "Be the first to comment!",
      "Have your say",
      "You must be logged in to post a comment.",
      "Notify me of new posts by email.",
    ],
  ],
  [
    "en",
    "share bar",
    [
      "Share this article",
      "Share on Facebook",
      "SHARE: Facebook | X | Email",
      "Facebook X WhatsApp Email Print",
      "Print this page",
      "Email this to a friend",
      "210 shares",
    ],
  ],
  [
    "en",
    "related link",
    [
      "READ ALSO: Rains delay road works",
      "Related stories",
      "You may also like",
      "Most popular",
      "Read more",
      "See also: Our archive",
      "Click here for more photos",
      "Trending now",
      "Don't miss: The year in pictures",
      "Continue reading →",
    ],
  ],
  [
    "en",
    "newsletter",
    [
      "Sign up for our weekly briefing",
      "Subscribe",
      "Get the day's headlines in your inbox",
      "Join our Telegram channel for updates",
      "Subscribe to our free newsletter and never miss a story",
    ],
  ],
  [
    "en",
    "cookie notice",
    ["We use cookies to give you the best experience on our website.", "Accept all | Reject all"],
  ],
  ["en", "social follow", ["Follow us on X and Facebook", "Like us on Facebook", "Download our app"]],
  ["en", "menu", ["Home > World > Africa", "Home | News | Sport | Opinion", "Back to top", "Skip to content"]],
  ["en", "counter", ["3 min read", "1,204 views", "4 May 2024 | 312 reads", "Reading time: 4 minutes"]],
  ["en", "tags", ["Tags: Kenya, diplomacy", "Filed under: World, Africa", "#Kenya #Summit", "Topics: East Africa"]],
  [
    "en",
    "agency tail",
    [
      "(Xinhua)",
      "REUTERS",
      "ENDS",
      "All rights reserved.",
      "Copyright 2024 The Daily Courier",
      "Source: Ministry website",
      "###",
    ],
  ],
  ["en", "download", ["Download the joint statement (PDF)", "View the full text of the communiqué"]],
  ["en", "advertisement", ["ADVERTISEMENT", "Sponsored content", "- Advertisement -"]],
  [
    "en",
    "editor credit",
    [
      "Editor: Zhang Q.",
      "Photo: State House",
      "(Reporting by A. Mwangi; editing by J. Doe)",
      "Last updated: 4 May 2024, 10:15",
      "Photo courtesy of the Presidency",
    ],
  ],
];

describe("lines that are not the article", () => {
  const cases = furniture.flatMap(([tag, reason, lines]) => lines.map((line) => [tag, line, reason] as const));
  it("are listed in plenty", () => expect(cases.length).toBeGreaterThan(60));
  it.each(cases)("%s: %s", (tag, line, reason) => {
    expect(reasonFor(line, tag)).toBe(reason);
  });
});

const article: [string, string[]][] = [
  [
    "fr",
    [
      "COMMUNIQUÉ CONJOINT",
      "Fait à Bamako, le 3 mars 2024",
      "Par Awa Diarra",
      "Abidjan, le 17 mai 2024",
      "Prospérité",
      "Sécurité et défense",
      "Partager la prospérité reste leur but commun.",
      "Lire cette déclaration avec attention, a-t-il dit, c'est comprendre nos intentions.",
      "Le ministre a laissé un commentaire amer sur la réunion.",
      "Les cookies du Liban s'exportent bien.",
      "Photo de famille, puis entretiens à huis clos.",
      "Il a reçu 12 ambassadeurs.",
      "Suivez notre exemple, a lancé le président aux jeunes.",
      "Abonnés aux retards, les travaux reprendront en mai.",
      "Vidéosurveillance des frontières",
      "La publicité des débats est garantie.",
      "Télécharger coûte cher au Burundi, a noté le ministre.",
      "Source de tensions, le barrage sera examiné en avril.",
      "Accueil chaleureux à Kigali",
      "Le commentaire du porte-parole est attendu lundi.",
      "Publiée lundi, la liste compte douze noms.",
      "M. Konan a remercié son hôte.",
      "1. La première session de la Commission mixte s'est tenue à Niamey.",
      "Recevez, Excellence, l'assurance de ma haute considération.",
      "Rejoignez la coalition, a demandé le Premier ministre.",
      "Monsieur le Président,",
    ],
  ],
  [
    "en",
    [
      "JOINT COMMUNIQUÉ",
      "Done at Abuja, 24 February 2024",
      "By Awa Diarra",
      "Abuja, 24 February 2024",
      "Prosperity",
      "Security and defence",
      "PRESS RELEASE",
      "ON NIGER",
      "Share prices fell after the talks.",
      "Comments by the minister drew applause.",
      "The post was read 3,000 times.",
      "Read out by the spokesman, the statement condemned the attack.",
      "Subscribers to the treaty include Ghana.",
      "Follow-up meetings will be held in May.",
      "Sign the treaty now, Guterres urges",
      "Join us in building peace, the envoy told the rebels.",
      "Kenya exports cookies and tea.",
      "Home affairs and immigration",
      "Photo opportunities were followed by talks.",
      "Leave a door open, he told them.",
      "Editors from 12 countries attended the forum.",
      "Source of the Nile, Lake Victoria is shared by three states.",
      "Download speeds have doubled, the minister said.",
      "Your Excellency,",
      "(a) the closing of the land borders;",
      "Related talks were held in Doha on Friday.",
      "Topics on the agenda included trade and energy.",
      "Issued by the Communication Unit",
      "End the war, the African Union told both sides.",
      "Nairobi – The president received the envoy on Monday.",
    ],
  ],
];

describe("lines of the article that look like furniture", () => {
  const cases = article.flatMap(([tag, lines]) => lines.map((line) => [tag, line] as const));
  it("are listed in plenty", () => expect(cases.length).toBeGreaterThan(40));
  it.each(cases)("%s: %s", (tag, line) => {
    expect(reasonFor(line, tag)).toBeUndefined();
  });
});

describe("what follows a heading", () => {
  it("goes with a comment form at the end of the text", () => {
    const text = `${body.en}\n\nLeave a Reply\nTitle of your message\nI agree to the rules`;
    expect(setAside(text, language("en")).map(({ text: words }) => words)).toEqual([
      "Leave a Reply",
      "Title of your message",
      "I agree to the rules",
    ]);
  });

  it("goes with a list of links up to the next empty line", () => {
    const text = `${body.fr}\n\nArticles liés\nLe prix du riz recule\nUn pont pour Lomé\n\n${body.fr}`;
    expect(setAside(text, language("fr")).length).toBe(3);
  });

  it("stays when it is the article", () => {
    const text = `${body.fr}\n\nLaisser un commentaire\n\n${body.fr}`;
    expect(setAside(text, language("fr")).length).toBe(1);
  });
});

it("reads a hostile text in linear time", () => {
  for (const line of [
    "Leave a Reply\n",
    "x x x x x x x x x x x ! ",
    "Home > ",
    "# ",
    "Comments\n\n",
    "name name name name!\n",
  ]) {
    const started = performance.now();
    setAside(line.repeat(1_000_000 / line.length), language("en"));
    expect(performance.now() - started).toBeLessThan(2000);
  }
});

describe("the author named by a line", () => {
  const cases: [string, string, string | null][] = [
    ["en", "By Neema Otieno", "Neema Otieno"],
    ["en", "From Neema Otieno, Kampala", "Neema Otieno"],
    ["en", "BY NEEMA OTIENO", "NEEMA OTIENO"],
    ["en", "By Neema Otieno in Kampala", "Neema Otieno"],
    ["en", "By Neema Otieno, Diplomatic Correspondent", "Neema Otieno"],
    ["en", "By Neema Otieno and Peter Kato", "Neema Otieno"],
    ["en", "Written by Neema Otieno", "Neema Otieno"],
    ["en", "Posted by N. Otieno | Filed under: World", "N. Otieno"],
    ["en", "By Monday", null],
    ["en", "By Friday evening the talks had failed.", null],
    ["fr", "Par Awa Diarra", "Awa Diarra"],
    ["fr", "Par A. D.", "A. D."],
    ["fr", "Le Courrier – par A. D.", "A. D."],
    ["fr", "Propos recueillis par Awa Diarra", "Awa Diarra"],
    ["fr", "Auteur : Awa Diarra", "Awa Diarra"],
    ["fr", "Par ailleurs, les ministres ont signé un accord.", null],
  ];
  it.each(cases)("%s: %s", (tag, line, author) => {
    expect(findByline(`${line}\n\n${body[tag]}`, language(tag))?.author ?? null).toBe(author);
  });

  it("is found where the text ends with a name alone", () => {
    const text = `${body.fr}\n\nSouleymane T.\n\nLaisser un commentaire`;
    const byline = findByline(text, language("fr"));
    expect(byline?.author).toBe("Souleymane T.");
    expect(text.slice(byline?.start, byline?.end)).toBe("Souleymane T.");
  });

  it("is nobody that the article speaks of, nor a place or an office", () => {
    expect(findByline(`The envoy, Ana Souza, left.\n\nAna Souza`, language("en"))).toBeNull();
    expect(findByline(`${body.en}\n\nAddis Ababa`, language("en"))).toBeNull();
    expect(findByline(`${body.fr}\n\nLa Présidence`, language("fr"))).toBeNull();
    expect(findByline(`Fait à Lomé, le 3 mai 2024\n\nKossi Mensah`, language("fr"))).toBeNull();
  });
});
