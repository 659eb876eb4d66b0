import type { TagSpan } from "../../languages/index.ts";
import { mentionsOfSentence } from "../clauses.ts";
import type { Mention } from "../mentions.ts";
import type { Page } from "../page.ts";
import { inOrder, type Cast, isState, partiesOf, peopleOf, unique } from "./cast.ts";

/** Several ambassadors who present their letters to one head of state: an encounter of each with him. */
export function oneEnvoyEach(page: Page, trigger: TagSpan, told: Cast): readonly Cast[] {
  const cast = withReceiver(page, trigger, told);
  if (cast.parties.length < 3) return [cast];
  const heads = cast.mentions.filter(isHead);
  const host = heads.flatMap(({ parties }) => parties)[0] ?? null;
  const envoys = cast.parties.filter((party) => party !== host && isState(party));
  if (host === null || envoys.length < 2) return [cast];
  return envoys.map((sender) => ({
    ...cast,
    parties: inOrder([host, sender]),
    actors: [sender],
    recipients: [host],
    people: cast.people.filter(({ of }) => of === sender || of === host),
  }));
}

/** "Ont remis leurs lettres au président Z : Mme A (Suisse), M. B (Cuba)": a list of envoys present nothing to one another. */
function withReceiver(page: Page, trigger: TagSpan, cast: Cast): Cast {
  if (cast.parties.length < 2 || cast.mentions.some(isHead)) return cast;
  const mentions = mentionsOfSentence(page, trigger.first);
  const head = mentions.find((mention) => isHead(mention) && mention.parties.length === 1);
  const envoys = mentions.filter(({ people, parties }) => parties.length === 1 && people.some(isEnvoy));
  if (!head || envoys.length < 2) return cast;
  const all = unique([head, ...envoys]);
  return { ...cast, parties: inOrder(partiesOf(all)), people: peopleOf(all), mentions: all };
}

const isEnvoy = ({ office }: Mention["people"][number]) => office !== null && envoyOffices.has(office);

/** Whoever holds an office at home. */
const isHead = ({ office, people }: Mention) => {
  const held = office ?? people[0]?.office ?? null;
  return held !== null && !envoyOffices.has(held);
};

const envoyOffices = new Set<string>(["ambassador", "charge_d_affaires", "consul", "permanent_representative"]);
