import { z } from "zod";
import { type Locale, say } from "../words.ts";
import { deskWords } from "./words.ts";

/** What a page says after an action led to it, as parameters of its address. */
export const noticeQuery = {
  notice: z.enum(["done", "undone", "nothing"]).optional(),
  count: z
    .string()
    .regex(/^\d{1,6}$/u)
    .optional(),
  missed: z
    .string()
    .regex(/^\d{1,6}$/u)
    .optional(),
  batch: z.uuid().optional(),
};

export interface NoticeGiven {
  readonly notice?: "done" | "undone" | "nothing" | undefined;
  readonly count?: string | undefined;
  readonly missed?: string | undefined;
  readonly batch?: string | undefined;
}

/** What was done just now, and the way to undo it. */
export function Notice(props: {
  notice: NoticeGiven;
  undo: string;
  /** How what was done is told where it is more than "done". */
  done?: string | undefined;
  locale: Locale;
}) {
  const { notice: given, undo, done, locale } = props;
  const { notice, count = "0", missed, batch } = given;
  if (!notice) return null;
  const labels = deskWords[locale].moderation;
  return (
    <form class="notice" method="post" action={undo}>
      <p role="status">
        {say((notice === "done" && done) || labels[notice], { count })}{" "}
        {missed && say(deskWords[locale].desk.conflict, { count: missed })}
      </p>
      {batch && (
        <>
          <input type="hidden" name="batch" value={batch} />
          <button type="submit" data-key="u">
            {labels.undo}
          </button>
        </>
      )}
    </form>
  );
}
