import { emailMark, erase, openDesk, personalData } from "../desk/index.ts";
import { InputError } from "../model/index.ts";
import { openArchive } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { messages, say, type Ui, uiOf } from "./ui.ts";

export interface EraseFlags {
  readonly archive: string;
  readonly email: string;
  /** Shows what is kept, as JSON, and erases nothing. */
  readonly show?: boolean;
  readonly ui?: Ui;
}

/** Erases all comments that were sent with an e-mail address, or shows them to whoever answers its owner. */
export async function eraseCommand(flags: EraseFlags, effects: Effects): Promise<number> {
  const words = messages[flags.ui ?? uiOf(effects.env)].erase;
  if (!/^[^\s@]+@[^\s@]+$/u.test(flags.email.trim()))
    throw new InputError(say(words.noAddress, { email: flags.email }), words.noAddressHint);
  const archive = await openArchive(flags.archive, { mustExist: true });
  try {
    const desk = openDesk(archive, { env: effects.env });
    if (flags.show) {
      await effects.write(`${JSON.stringify(await personalData(desk, flags.email), null, 1)}\n`);
      return 0;
    }
    const count = await erase(desk, emailMark(desk, flags.email), effects.env.USER ?? effects.env.USERNAME ?? "?");
    await effects.write(`${say(words.done, { count })}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}
