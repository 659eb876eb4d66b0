/** Bodies of the United Nations that act, and are spoken of, in their own name. */
const agencies = new Set(
  (
    "UNHCR UNDP UNEP UNICEF WFP UNFPA UNODC UNCTAD UNIDO UN-Habitat UNWomen UNAIDS UNRWA FAO IFAD UNESCO WHO ILO ITU " +
    "UPU WIPO WMO IMO ICAO UNWTO IAEA IOM UNOPS UNDRR"
  )
    .split(" ")
    .map((name) => `org:${name}`),
);

/** Parties without the United Nations where an agency of theirs is named: "the UN coordinator said WFP will …". */
export const withoutParent = (parties: readonly string[]): string[] =>
  parties.some((party) => agencies.has(party)) ? parties.filter((party) => party !== "org:UN") : [...parties];
