import { InputError } from "../../model/index.ts";
import { partiesLike, partiesNamed } from "../../world/find-party.ts";
import { partyName } from "../../world/labels.ts";
import { messages, say, type Ui } from "../ui.ts";

/**
 * The one party that a word of the command line names, by code or in French or English.
 * @throws InputError where there is none, with names spelt nearly so, or where there are several
 */
export function partyArgument(typed: string, ui: Ui): string {
  const words = messages[ui].reports;
  const [party, ...others] = partiesNamed(typed);
  const shown = (code: string) => `${code} (${partyName(code, ui)})`;
  if (party !== undefined && others.length === 0) return party;
  if (party !== undefined)
    throw new InputError(
      say(words.severalParties, { name: typed }),
      say(words.oneOf, { list: [party, ...others].map(shown).join(", ") }),
    );
  const near = partiesLike(typed).map((one) => shown(one.party));
  throw new InputError(
    say(words.unknownParty, { name: typed }),
    near.length > 0 ? say(words.didYouMean, { list: near.join(", ") }) : words.partyHint,
  );
}

/** Two different parties. */
export function dyadArguments(a: string, b: string, ui: Ui): readonly [string, string] {
  const dyad = [partyArgument(a, ui), partyArgument(b, ui)] as const;
  const words = messages[ui].reports;
  if (dyad[0] === dyad[1])
    throw new InputError(say(words.sameParty, { name: partyName(dyad[0], ui) }), words.samePartyHint);
  return dyad;
}
