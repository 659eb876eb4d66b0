import { type Cast, isState } from "./cast.ts";

/** Several ambassadors who present their letters to one head of state: an encounter of each with him. */
export function oneEnvoyEach(cast: Cast): readonly Cast[] {
  if (cast.parties.length < 3) return [cast];
  const heads = cast.mentions.filter(({ office }) => office !== null && !envoyOffices.has(office));
  const host = heads.flatMap(({ parties }) => parties)[0] ?? null;
  const envoys = cast.parties.filter((party) => party !== host && isState(party));
  if (host === null || envoys.length < 2) return [cast];
  return envoys.map((sender) => ({
    ...cast,
    parties: [host, sender].sort(),
    actors: [sender],
    recipients: [host],
    people: cast.people.filter(({ of }) => of === sender || of === host),
  }));
}

const envoyOffices = new Set<string>(["ambassador", "charge_d_affaires", "consul", "permanent_representative"]);
