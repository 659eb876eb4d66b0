import { createTransport } from "nodemailer";
import { InputError } from "../model/index.ts";
import { dropLetter, insertLetter, takeLetters } from "../store/index.ts";
import type { Desk } from "./desk.ts";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends one letter, or throws. */
export type Mailer = (letter: Letter) => Promise<void>;

/** The last try is about a day after the first; then a letter is dropped. */
const mostTries = 8;

/**
 * The mailer that the environment names: `CHANCERY_SMTP` ("smtps://user:password@host") and `CHANCERY_MAIL_FROM`; null
 * where there is none.
 * @throws InputError where one of the two is missing
 */
export function mailerOf(env: Readonly<Record<string, string | undefined>>): Mailer | null {
  const { CHANCERY_SMTP: server, CHANCERY_MAIL_FROM: from } = env;
  if (!server && !from) return null;
  if (!server || !from)
    throw new InputError("CHANCERY_SMTP and CHANCERY_MAIL_FROM go together: one of them is missing");
  const transport = createTransport(server, { from });
  return async ({ to, subject, text }) => {
    // an address of its own, never text that a header could be made of
    await transport.sendMail({ to: { name: "", address: to }, subject, text });
  };
}

/** Keeps a letter, sealed, until it is sent: a mail server that is down loses none. */
export const post = ({ archive, secrets, now }: Desk, letter: Letter): Promise<void> =>
  insertLetter(archive.db, secrets.seal(JSON.stringify(letter)), now().toISOString());

/** Sends what is due. What fails is tried again later. Gives how many were sent. */
export async function sendLetters({ archive, secrets, now, mailer }: Desk): Promise<number> {
  if (!mailer) return 0;
  let sent = 0;
  for (const { id, sealed, tries } of await takeLetters(archive.db, now().toISOString())) {
    const text = secrets.open(sealed);
    try {
      if (text !== null) await mailer(JSON.parse(text) as Letter);
      await dropLetter(archive.db, id);
      sent += text === null ? 0 : 1;
    } catch {
      // the error may quote the address: it is not told
      if (tries >= mostTries) await dropLetter(archive.db, id);
    }
  }
  return sent;
}
