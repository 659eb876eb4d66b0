import en from "./messages/en.json" with { type: "json" };
import fr from "./messages/fr.json" with { type: "json" };

export { say } from "../model/say.ts";

/** Languages that the command line speaks; what it reads is another matter. */
export const uiLanguages = ["fr", "en"] as const;
export type Ui = (typeof uiLanguages)[number];
export type Messages = typeof en;

export const messages: Record<Ui, Messages> = { fr, en };

/** The language of the user's locale, English where it is another. */
export function uiOf(env: Readonly<Record<string, string | undefined>>): Ui {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^fr(?![a-z])/iu.test(locale) ? "fr" : "en";
}
