interface Directed {
  readonly parties: readonly string[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly country: string | null;
}

/** The party at whose place a visit is made: that of the country, else the only one acted upon; null if neither tells. */
export function hostOf({ parties, recipients, country }: Directed): string | null {
  if (country !== null) return parties.includes(country) ? country : null;
  return recipients.length === 1 ? (recipients[0] ?? null) : null;
}

/** Whether two visits lead to different hosts. */
export function hostsDiffer(a: Directed, b: Directed): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one !== null && other !== null && one !== other;
}
