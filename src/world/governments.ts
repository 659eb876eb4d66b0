/** Offices that only some states have. */
export type RareOffice = "monarch" | Crown | "president" | "viceroy" | "chancellor" | "prime_minister" | "commonwealth";

/** What a monarch is called. */
export type Crown = "king" | "sultan" | "emir" | "emperor" | "grand_duke";

const codes = (list: string) => new Set(list.split(" "));

const crowns: Readonly<Record<Crown, ReadonlySet<string>>> = {
  king: codes("BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR SAU SWE SWZ THA TON"),
  sultan: codes("BRN MYS OMN"),
  emir: codes("KWT QAT"),
  emperor: codes("JPN"),
  grand_duke: codes("LUX"),
};

/** The titles of monarchs. */
export const crownTitles = Object.keys(crowns) as Crown[];

const realms = codes("ATG AUS BHS BLZ CAN GRD JAM KNA LCA NZL PNG SLB TUV VCT");
const monarchies = codes(
  "ARE BEL BHR BRN BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON",
);
/** Of which a king or queen, or a governor-general for them, is the head of state. */
const withoutPresident = new Set([...realms, ...monarchies, "AND", "VAT"]);
withoutPresident.delete("ARE");
/** Presidential republics whose president also leads the government. */
const withoutPrimeMinister = codes(
  "AGO ARG BEN BOL BRA BWA CHE CHL COL COM CRI CYP DOM ECU FSM GHA GMB GTM HND IDN IRN KEN KIR LBR MDV MEX MHL MWI NGA NIC NRU PAN PHL PLW PRY SLE SLV SUR SYC TKM TUR URY USA VEN ZAF ZMB ZWE",
);
const commonwealth = codes(
  "ATG AUS BGD BHS BLZ BRB BRN BWA CAN CMR CYP DMA FJI GAB GBR GHA GMB GRD GUY IND JAM KEN KIR KNA LCA LKA LSO MDV MLT MOZ MUS MWI MYS NAM NGA NRU NZL PAK PNG RWA SGP SLB SLE SWZ SYC TGO TON TTO TUV TZA UGA VCT VUT WSM ZAF ZMB",
);

/** Whose chancellor is the foreign minister. */
const chancelleries = codes("ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY VEN");
/** Whether "the chancellor" of a state leads its diplomacy, not its government. */
export const hasChancellery = (state: string): boolean => chancelleries.has(state);

/** Whether a state has an office that only some have, by its constitution as of 2025; true for anything unknown. */
export function mayHave(state: string, office: RareOffice): boolean {
  switch (office) {
    case "monarch":
      return monarchies.has(state);
    case "king":
    case "sultan":
    case "emir":
    case "emperor":
    case "grand_duke":
      return crowns[office].has(state);
    case "president":
      return !withoutPresident.has(state);
    case "viceroy":
      return realms.has(state);
    case "chancellor":
      return state === "DEU" || state === "AUT" || hasChancellery(state);
    case "prime_minister":
      return !withoutPrimeMinister.has(state);
    case "commonwealth":
      return commonwealth.has(state);
  }
}
