import type { Office } from "../model/index.ts";
import { hasChancellery, mayHave } from "../world/governments.ts";
import type { OfficePhrase } from "./people-phrase.ts";

type Reading = (phrase: OfficePhrase) => Office | null;

const has = (phrase: OfficePhrase, ...bodies: string[]) => phrase.bodies.some((body) => bodies.includes(body));
const organisation = (phrase: OfficePhrase) => phrase.parties.some((party) => party.startsWith("org:"));
const state = (phrase: OfficePhrase) => phrase.parties.some((party) => !party.startsWith("org:"));

/** Heads that name a minister in some states and a civil servant in others, and the offices of those ministers. */
const secretaries = new Set(["foreign_secretary", "defence_secretary"]);
const ministersOf = new Set<Office>(["foreign_minister", "defence_minister", "minister"]);

/** States whose secretaries, of foreign affairs, defence or energy, are civil servants, not ministers. */
const civilServants = new Set(
  "IND PAK BGD BTN NPL LKA MMR MDV GUY MUS SYC MWI ZWE TON WSM KIR FJI TUV SLB VUT NRU COK PNG MHL".split(" "),
);
/** States whose ministers of state are junior: elsewhere the words are a rank of honour of full ministers. */
const juniorMinisters = new Set("QAT ARE SAU KWT OMN BHR GBR IRL IND PAK DEU JPN".split(" "));

/** Armed movements and parties: their chiefs are no heads of an international organisation. */
const movements = new Set(
  [
    "org:Hamas",
    "org:Hezbollah",
    "org:M23",
    "org:RSF",
    "org:NUG",
    "org:Taliban",
    "org:Houthis",
    "org:JNIM",
    "org:FDLR",
    "org:SPLM-IO",
    "org:TPLF",
  ].map((party) => party.toLowerCase()),
);
const movement = (phrase: OfficePhrase) => phrase.parties.some((party) => movements.has(party.toLowerCase()));

const direct =
  (office: Office): Reading =>
  () =>
    office;

/** The minister who has a portfolio. */
export const officeOfPortfolio = (portfolio: string): Office =>
  portfolio === "foreign" ? "foreign_minister" : portfolio === "defence" ? "defence_minister" : "minister";

/** Bodies in which officials work. */
const houses = new Set(["ministry", "agency", "embassy"]);
export const isHouse = (body: string): boolean => houses.has(body);

/** "heads the Americas department at Angola's foreign ministry", "in charge of trade at the French embassy". */
const isWithinHouse = ({ bodies }: OfficePhrase) => bodies.slice(1).some(isHouse);

/** An official of an organisation, or of a state. */
const officialOf: Reading = (p) => (organisation(p) && !state(p) ? "igo_official" : "official");

/** "holds the defence portfolio"; who is in charge of something within a house is no minister. */
function charge(phrase: OfficePhrase): Office | null {
  if (isWithinHouse(phrase)) return "official";
  if (phrase.portfolio === null || !has(phrase, "ministry")) return null;
  return officeOfPortfolio(phrase.portfolio);
}

/** "the Senate's foreign relations committee" */
const committee = (p: OfficePhrase) => has(p, "parliament") && has(p, "commission") && !organisation(p);

/** The head of an organisation, or his deputy; of "the Indian space organisation", an official. */
function headOfBody(p: OfficePhrase): Office {
  if (state(p) && !organisation(p)) return "official";
  return p.qualifiers.has("deputy") ? "igo_official" : "igo_head";
}

/** How a head word is read, by its class in the lexicon; classes not named here are offices themselves. */
const readings: Readonly<Record<string, Reading>> = {
  minister: (p) => {
    const junior = p.qualifiers.has("deputy");
    if (p.inner?.office === "foreign_minister") return "deputy_foreign_minister";
    if (p.portfolio === "foreign") return junior ? "deputy_foreign_minister" : "foreign_minister";
    if (p.portfolio === "europe" && junior) return "deputy_foreign_minister";
    if (p.portfolio === "defence") return "defence_minister";
    return junior && (has(p, "ministry") || p.portfolio === null) ? "secretary_of_state" : "minister";
  },
  president: (p) => {
    if (has(p, "transition")) return "head_of_state";
    if (committee(p)) return "legislator";
    if (has(p, "parliament")) return "parliament_speaker";
    if (has(p, "panel")) return organisation(p) ? "igo_official" : "other";
    if (has(p, "commission") && !organisation(p) && (p.complement || state(p) || p.qualifiers.has("state_rank")))
      return "official";
    if (has(p, "commission") || (organisation(p) && !state(p)))
      return p.qualifiers.has("deputy") ? "igo_official" : "igo_head";
    if (has(p, "government")) return "head_of_government";
    if (has(p, "court")) return "judge";
    if (has(p, "region")) return "governor_mayor";
    if (has(p, "company")) return "business_leader";
    if (has(p, "party", "association") || p.complement) return "other";
    if (p.owned && !state(p)) return "business_leader";
    // "l'Agence coréenne de coopération, conduite par sa présidente"
    if ((has(p, "ministry") && p.determiner === "possessive") || has(p, "agency")) return "official";
    return "head_of_state";
  },
  // "president of the Commission" of a body; of the electoral commission, of the commission on foreign affairs
  igo_head: (p) => {
    if (organisation(p)) return headOfBody(p);
    if (has(p, "parliament") || (p.complement && p.portfolio !== null)) return "legislator";
    return p.complement || state(p) ? "official" : "igo_head";
  },
  chairman: (p) => {
    if (has(p, "transition", "presidency")) return "head_of_state";
    if (committee(p)) return "legislator";
    if (has(p, "parliament")) return "parliament_speaker";
    if ((organisation(p) && state(p)) || has(p, "agency")) return "official";
    if (organisation(p) || has(p, "commission")) return headOfBody(p);
    if (has(p, "company") || (p.owned && !state(p))) return "business_leader";
    return "other";
  },
  vice_president: (p) => {
    if (has(p, "parliament")) return "legislator";
    if (has(p, "commission") || organisation(p)) return "igo_official";
    if (has(p, "company")) return "business_leader";
    if (has(p, "agency")) return "official";
    if (has(p, "party", "association") || p.complement) return "other";
    return "vice_president";
  },
  leader: (p) => {
    if (has(p, "transition")) return "head_of_state";
    if (has(p, "agency")) return "official";
    if (has(p, "company")) return state(p) ? "business_leader" : null;
    if (has(p, "party", "association") || p.complement || organisation(p)) return "other";
    return state(p) ? "head_of_state" : null;
  },
  director: (p) => {
    if (p.seat && !p.complement) return p.qualifiers.has("boss") ? "head_of_state" : "official";
    if (has(p, "transition")) return "head_of_state";
    if (has(p, "government")) return "head_of_government";
    if (movement(p)) return "other";
    if (has(p, "army")) return "military_chief";
    if (has(p, "embassy"))
      return organisation(p) && !state(p) ? "igo_official" : p.qualifiers.has("deputy") ? "official" : "ambassador";
    if (has(p, "ministry", "presidency", "security_council")) return "official";
    // "head of the IMF's fiscal affairs department" and of "the Polish intelligence agency"
    if (has(p, "agency")) return officialOf(p);
    if (has(p, "company")) return "business_leader";
    if (has(p, "party", "association")) return "other";
    if (organisation(p) && !state(p))
      return p.complement || p.qualifiers.has("deputy") || has(p, "field") ? "igo_official" : "igo_head";
    if (has(p, "commission")) return headOfBody(p);
    // "Fiji's immigration director"
    return p.complement || p.qualifiers.has("deputy") || (p.portfolio && state(p)) ? "official" : null;
  },
  commander: (p) => (has(p, "army") || p.complement || p.parties.length > 0 ? "military_chief" : null),
  secretary_general: (p) => {
    if (has(p, "ministry", "agency", "presidency", "government")) return "official";
    if (has(p, "party", "association")) return "other";
    if (movement(p)) return "other";
    if (organisation(p) || has(p, "commission")) return headOfBody(p);
    if (p.complement) return "other";
    if (state(p)) return "official";
    return p.qualifiers.has("deputy") ? "igo_official" : "igo_head";
  },
  commissioner_general: (p) => (organisation(p) || p.owned ? "igo_head" : "official"),
  regional_director: (p) =>
    organisation(p) && !state(p) ? "igo_official" : has(p, "company") ? "business_leader" : "official",
  representative: (p) => {
    if (organisation(p) && !state(p)) return movement(p) ? "other" : "igo_official";
    if (p.host && state(p)) return "ambassador";
    // "the representative of Israel", as the United Nations print it
    return state(p) && p.determiner === "definite" ? "permanent_representative" : "legislator";
  },
  // in Myanmar the head of the government, in China a minister of rank
  state_counsellor: (p) =>
    p.parties[0] === "MMR" ? "head_of_government" : p.parties[0] === "CHN" ? "minister" : "official",
  general_secretary: (p) => (organisation(p) && !state(p) && !movement(p) ? "igo_head" : "other"),
  chief_executive: (p) =>
    p.parties.includes("HKG") || p.parties.includes("MAC")
      ? "head_of_government"
      : has(p, "agency", "ministry")
        ? "official"
        : "business_leader",
  portfolio_secretary: (p) => {
    if (has(p, "security_council")) return "security_adviser";
    // "the Secretary of the Ministry of Foreign Affairs" is a civil servant
    if (has(p, "ministry", "agency")) return "official";
    if (p.portfolio === null) return null;
    return officeOfPortfolio(p.portfolio);
  },
  // the head of an interim government in one state
  chief_adviser: (p) => (p.parties.includes("BGD") ? "head_of_government" : "official"),
  mans: (p) => (state(p) && p.host !== null ? "ambassador" : null),
  holds: (p) => charge(p),
  in_charge: (p) => charge(p),
  speaks: (p) => (p.bodies.length > 0 || p.parties.length > 0 ? "spokesperson" : null),
  deputy_head_of_government: (p) =>
    p.portfolio === "foreign"
      ? "foreign_minister"
      : p.portfolio === "defence"
        ? "defence_minister"
        : "deputy_head_of_government",
  high_representative: (p) => (state(p) || p.inner || has(p, "field") ? "special_envoy" : "igo_official"),
  commissioner: (p) => (state(p) || p.complement ? "official" : "igo_official"),
  foreign_secretary: (p) => (civilServants.has(p.parties[0] ?? "") ? "official" : "foreign_minister"),
  defence_secretary: (p) => (civilServants.has(p.parties[0] ?? "") ? "official" : "defence_minister"),
  secretary_of_state: (p) => {
    if (p.portfolio === "defence" && (p.parties[0] === "USA" || p.parties[0] === "GBR")) return "defence_minister";
    if (p.qualifiers.has("deputy")) return "deputy_foreign_minister";
    if (p.portfolio === "foreign" && p.parties[0] === "GBR") return "foreign_minister";
    if (p.portfolio === "foreign" || p.inner?.office === "foreign_minister") return "deputy_foreign_minister";
    if (p.parties[0] === "USA") return p.portfolio === null ? "foreign_minister" : "minister";
    if (p.parties[0] === "VAT") return "head_of_government";
    if (p.parties[0] === "GBR") return "minister";
    return "secretary_of_state";
  },
  minister_of_state: (p) =>
    organisation(p) && !state(p)
      ? "igo_official"
      : p.portfolio === "foreign"
        ? "deputy_foreign_minister"
        : "secretary_of_state",
  vice_minister: (p) =>
    p.portfolio === "other" || p.portfolio === "defence" ? "secretary_of_state" : "deputy_foreign_minister",
  ambassador: (p) => {
    if (p.qualifiers.has("acting")) return "charge_d_affaires";
    // the UN's own high commissioners
    if (p.qualifiers.has("commonwealth") && organisation(p) && !state(p)) return "igo_official";
    if (p.host?.startsWith("org:UN")) return "permanent_representative";
    return "ambassador";
  },
  special_envoy: (p) => (p.host === "org:UN" ? "permanent_representative" : "special_envoy"),
  // "in power in Uganda since 1986"
  rules: (p) => (state(p) || has(p, "republic") ? "head_of_state" : null),
  leads: (p) => {
    if (has(p, "embassy")) return organisation(p) && !state(p) ? "igo_official" : "ambassador";
    if (has(p, "agency")) return officialOf(p);
    if (organisation(p) && !state(p) && has(p, "ministry", "field")) return "igo_official";
    if (isWithinHouse(p)) return "official";
    if (has(p, "commission") && !organisation(p)) {
      if (p.portfolio || has(p, "parliament")) return "legislator";
      return state(p) ? "official" : null;
    }
    if (has(p, "parliament")) {
      if (organisation(p)) return "igo_official";
      return p.portfolio ? "legislator" : "parliament_speaker";
    }
    if (has(p, "transition") || p.seat) return "head_of_state";
    if (has(p, "government")) return "head_of_government";
    if (has(p, "ministry")) return p.portfolio ? officeOfPortfolio(p.portfolio) : null;
    if (has(p, "company")) return "business_leader";
    if (has(p, "association")) return "other";
    if (has(p, "court")) return "judge";
    if (has(p, "region")) return "governor_mayor";
    if (has(p, "republic", "kingdom")) return "head_of_state";
    if (has(p, "army")) return "military_chief";
    if (movement(p)) return "other";
    if (organisation(p)) return "igo_head";
    const ofState = state(p) && p.bodies.length === 0 && !p.complement;
    return ofState && p.parties.every((party) => !mayHave(party, "monarch")) ? "head_of_state" : null;
  },
  // "a delegation of the European Parliament, led by X"
  leads_team: (p) => {
    if (has(p, "parliament")) return "legislator";
    if (organisation(p) && !state(p)) return movement(p) ? "other" : "igo_official";
    return has(p, "ministry", "agency") ? "official" : null;
  },
  // the coach of a nation, not of a club
  coach: (p) => (state(p) || p.qualifiers.has("nation") ? "other" : null),
  // "qui commande la flotte du Pacifique"
  commands: (p) => (has(p, "army") ? "military_chief" : null),
  monarch_the: direct("monarch"),
  represents: (p) => (!state(p) ? null : p.host?.startsWith("org:") ? "permanent_representative" : "ambassador"),
  staff_chief: (p) => {
    if (has(p, "army")) return "military_chief";
    return has(p, "presidency", "ministry", "agency", "government") || p.inner || p.owned
      ? "official"
      : "military_chief";
  },
  // "the Cambodian envoy" is an ambassador, "the UN envoy" a special envoy
  envoy: (p) => {
    const posted = p.host !== null && p.host !== "" && !p.host.startsWith("org:");
    return (state(p) && !organisation(p)) || (posted && !organisation(p)) ? "ambassador" : "special_envoy";
  },
  official: officialOf,
  // "the governor of the Bank of Uganda"
  governor_mayor: (p) => (has(p, "ministry", "agency", "company") ? "official" : "governor_mayor"),
  head_of_government: (p) =>
    p.qualifiers.has("council") && p.complement
      ? "official"
      : p.qualifiers.has("chancellor") && hasChancellery(p.parties[0] ?? "")
        ? "foreign_minister"
        : p.portfolio === "foreign" && p.qualifiers.has("deputy")
          ? "foreign_minister"
          : p.qualifiers.has("deputy")
            ? "deputy_head_of_government"
            : "head_of_government",
  head_of_state: (p) => (p.qualifiers.has("deputy") ? "vice_president" : "head_of_state"),
  // "the chamber of commerce"
  parliament_speaker: (p) =>
    p.qualifiers.has("chamber") && p.complement
      ? "business_leader"
      : p.qualifiers.has("deputy")
        ? "legislator"
        : "parliament_speaker",
  party_leader: direct("other"),
  counterpart: () => null,
  expert: () => null,
  // "sa représentante en Bolivie"
  diplomat: (p) =>
    organisation(p) && !state(p)
      ? movement(p)
        ? "other"
        : "igo_official"
      : p.host && !p.host.startsWith("org:") && (state(p) || p.determiner === "possessive")
        ? "ambassador"
        : // "le représentant d'Haïti à l'OEA"
          p.host && state(p)
          ? "permanent_representative"
          : // "un diplomate saoudien, X"
            state(p) && p.determiner === "indefinite"
            ? "official"
            : null,
  successor: () => null,
  predecessor: () => null,
  guest: () => null,
  visitor: () => null,
  host: () => null,
};

/** What the counterpart of an office holder is: an organisation's foreign policy chief is a foreign minister's. */
export function officeOfCounterpart(office: Office, of: string | null | undefined): Office {
  if (!of) return office;
  const ofOrganisation = of.startsWith("org:");
  if (office === "igo_official" && !ofOrganisation) return "foreign_minister";
  return office === "foreign_minister" && ofOrganisation ? "igo_official" : office;
}

/** The office that a phrase names, or null where it names none by itself ("counterpart", "researcher", "guest"). */
export function officeOf(phrase: OfficePhrase): Office | null {
  const reading = readings[phrase.head];
  const office = reading ? reading(phrase) : (phrase.head as Office);
  if (office === null) return null;
  if (phrase.qualifiers.has("former") && !phrase.qualifiers.has("then")) return "former_official";
  return office;
}

/** The office once the state is known: the foreign secretary of some states is a civil servant. */
export function officeOfState(phrase: OfficePhrase, office: Office, party: string | null): Office {
  // "son secrétaire exécutif", of an armed movement
  if (phrase.head === "chief_adviser" && party === "BGD") return "head_of_government";
  // "l'Union européenne … Sa cheffe de la diplomatie"
  if (office === "foreign_minister" && party === "org:EU") return "igo_official";
  // "le Comité international de la Croix-Rouge, dont la présidente"
  if (phrase.head === "president" && office === "head_of_state" && party?.startsWith("org:")) return "igo_head";
  if (phrase.head === "commissioner" && office === "igo_official" && !party?.startsWith("org:")) return "official";
  // "la Banque mondiale … sa vice-présidente pour l'Afrique"
  if (office === "vice_president" && party?.startsWith("org:")) return "igo_official";
  if (office === "igo_head" && party && movements.has(party.toLowerCase())) return "other";
  const isSecretary = secretaries.has(phrase.head) || phrase.qualifiers.has("secretary");
  if (isSecretary && ministersOf.has(office) && civilServants.has(party ?? "")) return "official";
  if (
    phrase.head === "minister" &&
    office === "minister" &&
    phrase.qualifiers.has("state_rank") &&
    phrase.portfolio === null
  )
    return juniorMinisters.has(party ?? "") ? "secretary_of_state" : office;
  if (office === "head_of_government" && phrase.qualifiers.has("chancellor") && hasChancellery(party ?? ""))
    return "foreign_minister";
  if (phrase.head === "state_counsellor" && party === "MMR") return "head_of_government";
  if (phrase.head === "state_counsellor" && party === "CHN") return "minister";
  if (
    phrase.head === "secretary_of_state" &&
    office === "secretary_of_state" &&
    party === "USA" &&
    phrase.portfolio === null
  )
    return "foreign_minister";
  return office;
}

/** Of several offices of one person, the one to file comes first. */
const order: readonly Office[] = [
  "monarch",
  "head_of_state",
  "crown_prince",
  "head_of_government",
  "foreign_minister",
  "defence_minister",
  "vice_president",
  "deputy_head_of_government",
  "deputy_foreign_minister",
  "spokesperson",
  "minister",
  "permanent_representative",
  "secretary_of_state",
  "igo_head",
  "parliament_speaker",
  "special_envoy",
  "charge_d_affaires",
  "ambassador",
  "consul",
  "igo_official",
  "military_chief",
  "security_adviser",
  "governor_mayor",
  "judge",
  "legislator",
  "religious_leader",
  "official",
  "business_leader",
  "former_official",
  "other",
];
const ranks = new Map(order.map((office, rank) => [office, rank]));

/** Compares two offices: negative when the first is filed before the second. */
export const compareOffices = (a: Office, b: Office): number => (ranks.get(a) ?? 99) - (ranks.get(b) ?? 99);
