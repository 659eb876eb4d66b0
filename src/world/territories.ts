/** States and the territories under them that the list of countries has too (ISO 3166-1, alpha-3). */
const territories: Readonly<Record<string, readonly string[]>> = {
  DNK: ["FRO"],
  FRA: ["GLP", "GUF", "MTQ", "MYT", "NCL", "PYF", "REU", "WLF"],
  GBR: ["AIA", "BMU", "CYM", "FLK", "GGY", "GIB", "IMN", "JEY", "MSR", "SHN", "TCA", "VGB"],
  NLD: ["ABW", "CUW", "SXM"],
  NZL: ["TKL"],
  USA: ["ASM", "GUM", "MNP", "VIR"],
};

/** Whether some parties are a state and its own territories: what they do together is no diplomacy. */
export const isOneState = (parties: readonly string[]): boolean =>
  parties.some((state) => {
    const own = territories[state];
    return own !== undefined && parties.length > 1 && parties.every((party) => party === state || own.includes(party));
  });
