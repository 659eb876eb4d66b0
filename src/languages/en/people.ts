import { loadJson } from "../data.ts";
import { plural } from "./nouns.ts";
import { officeEntries, type PeoplePack, type PhraseGroups, type Phrases, titleEntries } from "../people-pack.ts";

const list = (words: string) => words.split(" ");

/** English offices and titles for the lexicon. */
export const peopleEntries = [
  ...officeEntries(loadJson<PhraseGroups>(new URL("./offices.json", import.meta.url)), plural),
  ...titleEntries(loadJson<Phrases>(new URL("./titles.json", import.meta.url))),
];

/** Small words around English names and offices. */
export const people: PeoplePack = {
  words: {
    of: list("of for"),
    article: list("the that"),
    indefinite: list("a an"),
    and: list("and or &"),
    genitive: ["'s", "'"],
    possessive: list("his her their its our my"),
    locative: list("in at to from near into inside across throughout within around toward towards outside via"),
    host: list("to in at for on"),
    contracted: [],
    charged: list("charge responsible"),
    posted: list("resident based accredited residing stationed"),
    common: list(
      "community troika organ quartet quintet presidium praesidium plenum measures mission forces force house front bank office army police university institute company corporation group agency authority fund programme program project initiative strategy plan foundation organisation organization conference islamic republic democratic people's north south east west northern southern eastern western central africa asia europe america sea ocean river island islands gulf lake prefecture province district street avenue road square boulevard mount valley strait bay canal palace hotel stadium airport facebook twitter whatsapp telegram instagram youtube google covid hezbollah hamas internet nations rights constitution affairs matters relations newspaper television radio cup league club council commission summit forum assembly policy secretariat session talks centre center investment bureau board service services chamber alliance partnership network union association federation society academy hospital school airways airlines airport press centre taskforce task observatory museum library palais palacio palazzo trust charity ministry department parliament congress senate party committee court church trade affairs dialogue declaration pact charter accord desk centre center television news times post herald daily tribune gazette observer courier chronicle mirror mail telegraph express star standard week day month year",
    ),
    also: list(
      "also all each now then currently recently newly freshly himself herself respectively both aged years old",
    ),
    relative: list("who"),
    as: list("as post position role capacity"),
    be: list("is was became becomes being named appointed elected remains serves serving acts has been"),
    by: list("by"),
    particle: list(
      "bin ben ibn bint ould ag al el ul ur al- el- ad-din de da do dos das del della di du des la le van von der den ter zu zur af av y e o' abu abou",
    ),
    function: list(
      "the a an in on at by for with without from to of into over under after before since during until while when where who whom which that this these those it its he she they we you i his her their our my and or but nor so yet if as than then also however moreover meanwhile earlier later yesterday today tomorrow january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday according among between both two three four five several other others some many most all any each every no not only even still just here there now is are was were be been has have had will would can could may might shall should do does did speaking asked addressing opening following welcoming arriving despite because although though once press release communique communiqué statement joint agreement visit meeting summit talks session commission council conference memorandum forum treaty protocol share read done signed government ministry embassy assembly union organisation organization republic kingdom federal government state states parties delegation posted photo image source reuters afp ap agency newspaper instead like unlike such what why how whether through against about upon per via including excellency foreign defence defense prime deputy former acting one another our let",
    ),
    honour: list(
      "mp td sc qc kc kcmg gcmg cmg cbe obe mbe kbe dbe gbe dcmg jp phd md esq ofr cfr gcfr gcon con egh cbs ebs mbs rtd fcmg mla msp mep sm onz gnzm qso dso oon ogh cmgh osm am ao ac",
    ),
    hosting: list("received welcomed greeted hosted met ushered briefed entertained decorated summoned"),
    company: list("accompanied flanked assisted"),
    among: list("including whose"),
    same: [],
    site: list(
      "island islet atoll palace city town village port airport district province region valley bay strait lake river hotel street square stadium refinery camp villa fort",
    ),
    voice: list("voice"),
    this: list("this these that those"),
  },
  pronouns: new Map([
    ["he", "m"],
    ["she", "f"],
    ["they", "plural"],
  ]),
  lastNamed: new Map([["the latter", "m"]]),
  numbers: new Map([
    ["two", 2],
    ["both", 2],
    ["three", 3],
    ["four", 4],
    ["five", 5],
  ]),
  qualifiesBefore: true,
  qualifiesAfter: false,
  adjectiveEndings: [],
  sends: new Set([
    "recall",
    "summon home",
    "call home",
    "order home",
    "order back",
    "call back",
    "withdraw",
    "bring home",
    "pull out",
    "dispatch",
    "appoint",
    "nominate",
    "post",
    "tell",
    "instruct",
  ]),
  travels: new Set(["arrive", "travel", "fly", "go", "visit", "head", "land", "journey", "jet"]),
  returns: new Set(["return", "come back"]),
  signs: new Set(["sign", "initial", "ink", "seal", "co-sign", "conclude"]),
  meets: new Set([
    "meet",
    "receive",
    "greet",
    "welcome",
    "confer",
    "host",
    "call on",
    "pay a courtesy call",
    "pay a courtesy visit",
  ]),
  receives: new Set([
    "summon",
    "expel",
    "call in",
    "declare",
    "haul in",
    "kick out",
    "accredit",
    "berate",
    "throw out",
  ]),
  feminine: new Set(list("queen empress princess chairwoman spokeswoman congresswoman businesswoman")),
};
