import { loadJson } from "../data.ts";
import { plural } from "./nouns.ts";
import { officeEntries, type PeoplePack, type PhraseGroups, type Phrases, titleEntries } from "../people-pack.ts";

const list = (words: string) => words.split(" ");

/** French offices and titles for the lexicon. */
export const peopleEntries = [
  ...officeEntries(loadJson<PhraseGroups>(new URL("./offices.json", import.meta.url)), plural),
  ...titleEntries(loadJson<Phrases>(new URL("./titles.json", import.meta.url))),
];

/** Small words around French names and offices. */
export const people: PeoplePack = {
  words: {
    of: list("de du des d' de-la chargé chargée aux pour auprès"),
    article: list("le la les l' ce cette ledit ladite"),
    indefinite: list("un une"),
    and: list("et ou &"),
    genitive: [],
    possessive: list("son sa ses leur leurs notre nos mon ma"),
    locative: list("à au aux en dans vers depuis chez sur"),
    host: list("à au aux en près auprès pour"),
    contracted: list("du au aux des"),
    charged: list("chargé chargée"),
    posted: list("résident résidant résidente basé basée accrédité accréditée poste résidence"),
    common: list(
      "communauté troïka organe quartet plénum présidium mission forces force maison front banque bureau armée police université institut compagnie société groupe agence autorité fonds programme projet initiative stratégie plan fondation organisation conférence islamique république démocratique populaire nord sud est ouest afrique asie europe amérique mer océan fleuve île îles golfe palais hôtel stade aéroport porte facebook twitter whatsapp telegram instagram youtube google covid hezbollah hamas internet etat état nations droits constitution journal télévision radio coupe ligue club commission sommet forum assemblée centre session autorité observatoire secrétariat comité chambre fédération association alliance partenariat réseau académie école hôpital musée bibliothèque bourse marché office caisse régie direction département comité musée syndicat parti moyen-orient",
    ),
    also: list(
      "aujourd'hui aussi également désormais actuellement récemment fraîchement nouvellement respectivement ans âgé âgée tous toutes deux lui-même elle-même",
    ),
    relative: list("qui lequel laquelle"),
    as: list("comme poste qualité fonction fonctions titre mission mandat"),
    be: list("est était fut devient nommé nommée élu élue a été"),
    by: list("par"),
    particle: list(
      "ben bin ibn bint ould ag al el ul ur al- el- ad-din de da do dos das del della di du des la le van von der den ter zu zur af av y e d' l' n' abu abou aït ait",
    ),
    function: list(
      "le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez vers selon d'après après avant depuis pendant durant lors dès entre et ou mais or ni car donc si que qu' qui quoi dont où il elle ils elles on nous vous je ce cet cette ces c' son sa ses leur leurs notre nos votre vos mon ma mes quant outre ainsi enfin ensuite puis aussi alors hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche arrivé arrivée attendu reçu reçue accueilli présent présente face grâce afin comme quand lorsque lorsqu' puisque parce tout toute tous toutes deux trois quatre cinq plusieurs autre autres même mêmes pas plus moins très non oui ici là voici voilà malgré contre devant derrière parmi hormis sauf suite concernant interrogé interrogée prenant s' se y ne n' j' m' t' est sont a ont communiqué déclaration accord visite rencontre sommet réunion session commission conseil conférence mémorandum forum traité protocole partager lire fait signature coopération défense sécurité télécharger photo vidéo agence source rédaction république royaume gouvernement ministère présidence ambassade assemblée union organisation état états partie parties délégation également parlant",
    ),
    honour: list("cbe obe kcmg phd rtd er c.r"),
    hosting: list(
      "reçu reçue reçus reçues accueilli accueillie accueillis accueillies salué saluée convoqué convoquée décoré décorée invité invitée",
    ),
    company: list(
      "accompagné accompagnée accompagnés accompagnées flanqué flanquée entouré entourée secondé secondée assisté assistée",
    ),
    among: list("dont parmi"),
    same: list("celui celle"),
    site: list(
      "île îles îlot atoll palais ville village localité quartier vallée baie détroit archipel péninsule province région district hameau aéroport aérodrome port pont lac fleuve rivière mont château hôtel place rue avenue boulevard stade académie raffinerie gisement carrefour lycée esplanade camp caserne villa résidence salle salon salons cercle mosquée cathédrale église basilique fort citadelle pavillon",
    ),
    voice: list("voix bouche truchement biais intermédiaire entremise plume"),
    this: list("ce cet cette ces"),
  },
  pronouns: new Map([
    ["il", "m"],
    ["elle", "f"],
    ["ils", "plural"],
    ["elles", "plural"],
    ["-t-il", "m"],
    ["-t-elle", "f"],
    ["-t-ils", "plural"],
    ["-il", "m"],
    ["-elle", "f"],
    ["-ils", "plural"],
  ]),
  lastNamed: new Map([
    ["celui -ci", "m"],
    ["ce dernier", "m"],
    ["celle -ci", "f"],
    ["cette dernière", "f"],
    ["ceux -ci", "plural"],
    ["ces derniers", "plural"],
    ["celles -ci", "plural"],
    ["ces dernières", "plural"],
  ]),
  numbers: new Map([
    ["deux", 2],
    ["trois", 3],
    ["quatre", 4],
    ["cinq", 5],
  ]),
  qualifiesBefore: false,
  qualifiesAfter: true,
  adjectiveEndings: list(
    "al ale aux ales ique iques ienne iennes ien iens aine aines ain ains eure eures eur eurs ière ières ier iers elle elles el els ive ives if ifs aire aires oise oises ées ée és igène ine ines able ables ante antes ente entes",
  ),
  sends: new Set(["rappeler", "retirer", "dépêcher", "nommer", "désigner", "envoyer", "muter"]),
  travels: new Set(["rendre", "se rendre", "arriver", "visiter", "envoler", "voyager", "atterrir", "déplacer"]),
  returns: new Set(["rentrer", "revenir"]),
  signs: new Set(["signer", "parapher", "conclure", "cosigner"]),
  meets: new Set([
    "rencontrer",
    "entretenir",
    "recevoir",
    "accueillir",
    "conférer",
    "retrouver",
    "dialoguer",
    "discuter",
  ]),
  receives: new Set(["convoquer", "expulser", "déclarer", "accréditer", "recevoir", "renvoyer", "chasser"]),
  feminine: new Set(
    list(
      "présidente ambassadrice cheffe reine souveraine chancelière directrice envoyée conseillère première députée sénatrice consule gouverneure secrétaire-générale princesse chargée commissaire-européenne",
    ),
  ),
};
